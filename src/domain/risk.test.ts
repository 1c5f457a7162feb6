import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Hazard, score, scoreAfter, wholeContent, wholeHazard } from './risk.ts'
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

test('[RISK-02] what is left with the measure is weighed on its own, is never heavier than before, and decides whether low is possible', () => {
  const heavy = { ...hazard, likelihood: 4, severity: 5, likelihoodAfter: 1, severityAfter: 5 }
  assert.equal(scoreAfter(heavy), 5)
  assert.equal(refusalOf({ hazards: [heavy], overall: 'low' }), 'supervised')
  assert.equal(refusalOf({ hazards: [{ ...heavy, likelihoodAfter: 3 }], overall: 'low' }), 'overall-too-low')
  assert.equal(refusalOf({ hazards: [{ ...heavy, likelihoodAfter: 5, severityAfter: 5 }] }), 'heavier-with-measure')
  assert.equal(refusalOf({ hazards: [{ ...heavy, protectedBy: 'Everything' }], overall: 'low' }), 'supervised')
  assert.equal(
    scoreAfter({ ...heavy, protectedBy: 'Everything' } as Hazard),
    5,
    'a factor that counts against it is shown, never subtracted',
  )
})

test('[RISK-02] evidence is from today or before, and a measure is due today or later', () => {
  assert.equal(refusalOf({ hazards: [{ ...hazard, evidenceOn: '2026-05-22' }] }), 'evidence-in-future')
  assert.equal(refusalOf({ hazards: [{ ...hazard, evidenceOn: '2026-05-21' }] }), 'supervised')
  assert.equal(refusalOf({ hazards: [{ ...hazard, dueOn: '2026-05-20' }] }), 'due-in-past')
  assert.equal(refusalOf({ hazards: [{ ...hazard, dueOn: '2026-05-21' }] }), 'supervised')
})

test('[RISK-04] a version that was sealed before today’s questions opens with everything it said and nothing it did not', () => {
  const kept = { kind: 'aggression', likelihood: 3, severity: 4, evidence: 'Anger', measure: 'Two doors', owner: 'Callum Reid' } as const
  const whole = wholeContent({ hazards: [kept], protective: 'Grandmother', reasons: { unsupervised: 'No' } })
  assert.deepEqual(
    [whole.protective, whole.stage, whole.stopIf, whole.staggerMinutes, whole.hazards[0]?.atRisk, whole.hazards[0]?.source],
    ['Grandmother', null, '', null, ['worker'], ''],
  )
  assert.deepEqual(whole.hazards.map(scoreAfter), [12])
})
