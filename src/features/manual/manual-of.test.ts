import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { policies } from '../../policies/five-policies.ts'
import { policyEntries, policyGroups, policyNames } from '../../policies/policy.ts'
import { policyWith } from '../../policies/read.ts'
import { alwaysSo } from './always-so.ts'
import { chapters } from './manual-chapters.ts'
import { type Manual, manualOf, paragraphsIn } from './manual-of.ts'

const sentencesOf = (manual: Manual) => paragraphsIn(manual).map(({ sentence }) => sentence)
const countyWith = (key: string, text: string) => {
  const changed = policyWith(policies.county, [{ key, text, why: 'agreed by the board' }])
  assert.ok(changed.ok)
  return changed.value
}
const missingFrom = (manual: Manual) => {
  const said = new Set(paragraphsIn(manual).map(({ key }) => key))
  return policyEntries.filter(({ key }) => !said.has(key)).map(({ key }) => key)
}

test('[DATA-05] the manual says the value in force, and changes when the value changes', () => {
  const before = sentencesOf(manualOf(policies.county, 'Northshire'))
  assert.ok(before.includes('A decision is made within 5 working days of receiving the referral.'))
  const after = manualOf(countyWith('decision.within', '3 workingDays'), 'Northshire')
  assert.ok(sentencesOf(after).includes('A decision is made within 3 working days of receiving the referral.'))
  assert.ok(!sentencesOf(after).some((sentence) => sentence.includes('decision is made within 5 working days')))
  const changed = paragraphsIn(after).filter(({ isChanged }) => isChanged)
  assert.deepEqual(
    changed.map(({ source }) => source),
    ['Changed by the service: agreed by the board'],
  )
})

test('[DATA-05] the flowchart follows the value in force too', () => {
  const stepsWith = (text: string) => manualOf(countyWith('agreement.neededBefore', text), 'Northshire').flowchart.nodes.map(({ id }) => id)
  const late = stepsWith('signed-before-first-session')
  const early = stepsWith('signed-before-booking')
  assert.ok(late.indexOf('booking') < late.indexOf('signatures'))
  assert.ok(early.indexOf('signatures') < early.indexOf('booking'))
})

test('[DATA-05] every value of every policy stands in the manual, once, with its rules and its source', () => {
  for (const name of policyNames) {
    const manual = manualOf(policies[name], 'A service')
    const keys = paragraphsIn(manual).flatMap(({ key }) => (key === null ? [] : [key]))
    assert.deepEqual(missingFrom(manual), [], name)
    assert.equal(keys.length, new Set(keys).size)
    for (const { sentence, rules, source } of paragraphsIn(manual))
      assert.ok(sentence && rules.length > 0 && source, `${name}: ${sentence}`)
  }
})

test('a value missing from the manual is noticed', () => {
  const manual = manualOf(policies.county, 'Northshire')
  const withoutMoney = { ...manual, chapters: manual.chapters.filter(({ id }) => id !== 'money') }
  assert.equal(missingFrom(withoutMoney).length, policyEntries.filter(({ group }) => group === 'money').length)
})

test('every group of values has its place in one chapter', () => {
  assert.deepEqual(chapters.flatMap(({ groups }) => [...groups]).toSorted(), [...policyGroups].toSorted())
})

test('every rule of the catalogue is in the manual, as a value or as something that is always so', () => {
  const catalogue = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| ([A-Z]+-\d+) \|/gm)].map(([, id]) => id ?? '')
  const told = new Set<string>([...policyEntries.flatMap(({ entry }) => entry.rules), ...alwaysSo.map(({ rule }) => rule)])
  assert.ok(catalogue.length > 150)
  assert.deepEqual(
    catalogue.filter((id) => !told.has(id)),
    [],
  )
})
