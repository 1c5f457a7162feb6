import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readyToPrint } from '../../domain/document.ts'
import { policies } from '../../policies/five-policies.ts'
import { policyNames } from '../../policies/policy.ts'
import { drawFlowchart } from './draw-flowchart.ts'
import { flowchartOf } from './flowchart-of.ts'
import { stepsOf } from './flowchart-steps.ts'
import { manualDocument } from './manual-document.ts'
import { manualOf } from './manual-of.ts'

const waysFrom = { start: 1, step: 1, question: 2, end: 0 } as const

test('every way through the flowchart leads to an end, and every answer leads somewhere', () => {
  for (const name of policyNames) {
    const { nodes, edges } = flowchartOf(policies[name])
    const ids = new Set(nodes.map(({ id }) => id))
    assert.equal(ids.size, nodes.length)
    for (const { from, to } of edges) assert.ok(ids.has(from) && ids.has(to), `${name}: ${from} to ${to}`)
    for (const { id, kind } of nodes) {
      const answers = edges.filter(({ from }) => from === id)
      assert.equal(answers.length, waysFrom[kind], `${name}: ${id} is a ${kind}`)
    }
  }
})

test('the steps say in words where each answer leads', () => {
  const steps = stepsOf(flowchartOf(policies.county))
  assert.equal(steps[0], 'A referral is filled in, with its risks.')
  assert.equal(steps[1], 'Does the team manager approve? If yes: go to step 3. If no, changes needed: go to step 1.')
  assert.match(
    steps[2] ?? '',
    /within 5 working days\. Accepted\? If yes: go to step 4\. If no: the referrer is told the reason in writing\./,
  )
})

test('only the county asks a team manager; only the independent centre waits for both parents', () => {
  const asks = (id: string) => policyNames.filter((name) => flowchartOf(policies[name]).nodes.some((node) => node.id === id))
  assert.deepEqual(asks('approval'), ['county'])
  assert.deepEqual(asks('both-parents'), ['independent'])
})

test('the picture has every stop in it, a name, and neither styles nor scripts nor anything from outside', () => {
  const chart = flowchartOf(policies.proceedings)
  const picture = drawFlowchart(chart, 'The way <through>')
  for (const word of chart.nodes.flatMap(({ text }) => text.split(' '))) assert.ok(picture.includes(word.replace('<', '&lt;')))
  assert.ok(picture.includes('aria-label="The way &lt;through&gt;"'))
  assert.doesNotMatch(picture, /style|script|href|NaN|undefined/)
})

test('the manual of each policy is ready to print', () => {
  for (const name of policyNames) {
    const ready = readyToPrint(manualDocument(manualOf(policies[name], 'A service'), '2026-11-22'))
    assert.ok(ready.ok, `${name}: ${JSON.stringify(ready)}`)
  }
})
