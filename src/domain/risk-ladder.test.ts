import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carerInCourtWords, type Climb, lowestSafe, type Verdict } from './risk-ladder.ts'
import { supervisionLevels } from './supervision-level.ts'

const safe = (level: Verdict['level']): Verdict => ({ level, isSafe: true, why: '' })
const no = (level: Verdict['level']): Verdict => ({ level, isSafe: false, why: 'Not safe enough' })
const usual: Climb = {
  verdicts: [no('unsupervised'), safe('by-carer')],
  offered: supervisionLevels,
  leadsFromLowest: true,
  stage: 'court',
  carers: { duringCourt: false, afterPermanency: true },
  carerException: '',
}
const answer = (more: Partial<Climb>) => {
  const outcome = lowestSafe({ ...usual, ...more })
  return outcome.ok ? outcome.value.level : outcome.refusal
}

test('[RISK-05] while the case is before the court the carer is not chosen to supervise, where the policy says so', () => {
  assert.equal(answer({}), 'carer-during-court')
  assert.equal(answer({ carers: { duringCourt: true, afterPermanency: true } }), 'by-carer')
  assert.equal(answer({ stage: 'neither' }), 'by-carer')
  assert.equal(answer({ verdicts: [safe('unsupervised')] }), 'unsupervised')
})

test('[RISK-05] before the court the carer’s rung need not be answered: it gives its own reason', () => {
  const climbed = lowestSafe({ ...usual, verdicts: [no('unsupervised'), safe('supported')] })
  assert.ok(climbed.ok)
  assert.deepEqual([climbed.value.level, climbed.value.reasons['by-carer']], ['supported', carerInCourtWords])
  assert.equal(answer({ stage: 'neither', verdicts: [no('unsupervised'), safe('supported')] }), 'level-not-said')
})

test('[RISK-05] once permanency is agreed, more than the carer needs an exceptional reason, where the policy says so', () => {
  const above = { stage: 'permanency', verdicts: [no('unsupervised'), no('by-carer'), safe('supported')] } as const
  assert.equal(answer(above), 'carer-takes-over')
  assert.equal(answer({ ...above, carerException: ' ' }), 'carer-takes-over')
  assert.equal(answer({ ...above, carerException: 'The carer is in hospital' }), 'supported')
  assert.equal(answer({ ...above, carers: { duringCourt: false, afterPermanency: false } }), 'supported')
  assert.equal(answer({ ...above, offered: ['supported', 'supervised'] }), 'supported')
  assert.equal(answer({ ...above, verdicts: [no('unsupervised'), safe('by-carer')] }), 'by-carer')
  assert.equal(answer({ ...above, verdicts: [safe('unsupervised')] }), 'unsupervised')
})
