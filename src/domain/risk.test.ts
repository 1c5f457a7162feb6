import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Hazard, score, wholeHazard } from './risk.ts'
import { levelNeedsReasons, type Verdict } from './risk-ladder.ts'
import { type Assessed, mayRecord } from './risk-record.ts'
import { supervisionLevels } from './supervision-level.ts'

const hazard: Hazard = wholeHazard({ kind: 'violence', likelihood: 2, severity: 4, measure: 'Two doors', owner: 'Callum Reid' })
const no = (level: Verdict['level'], why = 'Not safe enough'): Verdict => ({ level, isSafe: false, why })
const supervised: readonly Verdict[] = [no('unsupervised'), no('by-carer'), no('supported'), { level: 'supervised', isSafe: true, why: '' }]
const usual: Assessed = {
  isAccepted: true,
  hazards: [hazard],
  verdicts: supervised,
  offered: supervisionLevels,
  leadsFromLowest: true,
  stage: 'neither',
  carers: { duringCourt: true, afterPermanency: false },
  carerException: '',
  today: '2026-05-21',
  overall: 'medium',
  workersNeeded: 1,
}
const refusalOf = (more: Partial<Assessed>) => {
  const outcome = mayRecord({ ...usual, ...more })
  return outcome.ok ? outcome.value.level : outcome.refusal
}

test('[RISK-03] the level is the first that is safe, counted from the lowest, whatever is said about higher ones', () => {
  assert.equal(refusalOf({}), 'supervised')
  assert.equal(
    refusalOf({ verdicts: [{ level: 'unsupervised', isSafe: true, why: '' }, ...supervised.slice(1)], workersNeeded: 0 }),
    'unsupervised',
  )
  assert.equal(refusalOf({ verdicts: supervised.filter(({ level }) => level !== 'by-carer') }), 'level-not-said')
  assert.equal(refusalOf({ verdicts: supervisionLevels.map((level) => no(level)) }), 'no-safe-level')
})

test('[RISK-03] a level above the lowest needs the reason why each lower one on offer is not safe', () => {
  fc.assert(
    fc.property(fc.subarray(['unsupervised', 'by-carer', 'supported'] as const), (silent) => {
      const verdicts = supervised.map((verdict) =>
        (silent as readonly string[]).includes(verdict.level) ? { ...verdict, why: '  ' } : verdict,
      )
      assert.equal(refusalOf({ verdicts }), silent.length === 0 ? 'supervised' : 'no-reason-against-lower')
      assert.equal(refusalOf({ verdicts, leadsFromLowest: false }), 'supervised')
    }),
  )
  assert.deepEqual(levelNeedsReasons('supervised', { 'by-carer': 'No' }, ['by-carer', 'supported', 'supervised']), ['supported'])
})

test('[RISK-02] each hazard has its likelihood, its harm, a measure and somebody who sees to it', () => {
  for (const half of [{ likelihood: 0 }, { likelihood: 6 }, { severity: 0 }, { severity: 2.5 }, { measure: ' ' }, { owner: '' }]) {
    assert.equal(refusalOf({ hazards: [{ ...hazard, ...half }] }), 'hazard-not-whole')
  }
  assert.equal(refusalOf({ hazards: [] }), 'supervised')
})

test('[RISK-02] staffing fits the level, and a serious hazard is never a low risk as a whole', () => {
  assert.equal(refusalOf({ workersNeeded: 0 }), 'too-few-workers')
  const two: readonly Verdict[] = [...supervised.slice(0, 3), no('supervised'), { level: 'supervised-by-two', isSafe: true, why: '' }]
  assert.equal(refusalOf({ verdicts: two }), 'too-few-workers')
  assert.equal(refusalOf({ verdicts: two, workersNeeded: 2 }), 'supervised-by-two')
  const serious = { ...hazard, likelihood: 3, severity: 5, likelihoodAfter: 3, severityAfter: 5 }
  assert.equal(score(serious), 15)
  assert.equal(refusalOf({ hazards: [serious], overall: 'low' }), 'overall-too-low')
  assert.equal(refusalOf({ hazards: [{ ...serious, severityAfter: 4 }], overall: 'low' }), 'supervised')
})

test('[RISK-01] nothing is assessed for a family that was not accepted', () => {
  assert.equal(refusalOf({ isAccepted: false }), 'not-accepted')
})
