import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { policies } from '../policies/five-policies.ts'
import type { PolicyName } from '../policies/policy.ts'
import { type CheckedWorker, type CheckKind, standingOf, type WorkerCheck } from './worker-check.ts'

const on = (text: string) => Temporal.PlainDate.from(text)
const worker = (more: Partial<CheckedWorker> = {}): CheckedWorker => ({
  employment: 'permanent',
  startedOn: on('2026-02-02'),
  leftOn: null,
  ...more,
})
const check = (kind: CheckKind, issuedOn = '2026-01-08', expiresOn: string | null = null): WorkerCheck => ({
  kind,
  issuedOn: on(issuedOn),
  expiresOn: expiresOn === null ? null : on(expiresOn),
})
const dbs = check('enhanced-dbs')
const gapsIn = (policy: PolicyName, given: { worker?: CheckedWorker; checks: readonly WorkerCheck[]; day?: string }) =>
  standingOf(given.worker ?? worker(), given.checks, on(given.day ?? '2026-05-21'), policies[policy].staff).gaps.map(({ need }) => need)

test('[PRE-04] nobody works anywhere without an enhanced DBS check', () => {
  for (const policy of ['independent', 'city', 'supported', 'county', 'proceedings'] as const) {
    assert.ok(
      gapsIn(policy, { checks: [check('level-3-child-care'), check('level-3-social-care'), check('volunteer-training')] }).includes(
        'enhanced-dbs',
      ),
      policy,
    )
  }
})

test('[PRE-04] county asks for level 3 in child care, independent for social care held or under way, supported for no level 3', () => {
  assert.deepEqual(gapsIn('county', { checks: [dbs, check('level-3-social-care')] }), ['qualification'])
  assert.deepEqual(gapsIn('county', { checks: [dbs, check('working-towards-level-3')] }), ['qualification'])
  assert.deepEqual(gapsIn('county', { checks: [dbs, check('level-3-child-care')] }), [])
  assert.deepEqual(gapsIn('independent', { checks: [dbs] }), ['qualification'])
  assert.deepEqual(gapsIn('independent', { checks: [dbs, check('level-3-social-care')] }), [])
  assert.deepEqual(gapsIn('independent', { checks: [dbs, check('working-towards-level-3')] }), [])
  assert.deepEqual(gapsIn('supported', { checks: [dbs] }), [])
})

test('[PRE-04] supported asks its volunteers for training and the check', () => {
  const volunteer = worker({ employment: 'volunteer' })
  assert.deepEqual(gapsIn('supported', { worker: volunteer, checks: [dbs] }), ['volunteer-training'])
  assert.deepEqual(gapsIn('supported', { worker: volunteer, checks: [dbs, check('volunteer-training')] }), [])
})

test('[PRE-04] in county those in post on the first day of the rule have a year, and not a day more', () => {
  const inPost = worker({ startedOn: on('2025-12-31') })
  assert.deepEqual(gapsIn('county', { worker: inPost, checks: [dbs], day: '2027-01-01' }), [])
  assert.deepEqual(gapsIn('county', { worker: inPost, checks: [dbs], day: '2027-01-02' }), ['qualification'])
  assert.deepEqual(gapsIn('county', { worker: worker({ startedOn: on('2026-01-01') }), checks: [dbs], day: '2026-01-08' }), [
    'qualification',
  ])
})

test('[PRE-04] a check holds through its last day, is missing the day after, and warns before', () => {
  const checks = [check('enhanced-dbs', '2025-01-08', '2026-06-10'), check('level-3-child-care')]
  const rules = policies.county.staff
  const at = (day: string) => standingOf(worker(), checks, on(day), rules)
  assert.deepEqual(at('2026-06-10').gaps, [])
  assert.deepEqual(
    at('2026-06-11').gaps.map(({ need }) => need),
    ['enhanced-dbs'],
  )
  const firstWarned = on('2026-06-10').subtract({ days: rules.checkWarning.calendarDays })
  assert.equal(standingOf(worker(), checks, firstWarned.subtract({ days: 1 }), rules).runningOut.length, 0)
  assert.deepEqual(
    standingOf(worker(), checks, firstWarned, rules).runningOut.map(({ need }) => need),
    ['enhanced-dbs'],
  )
})

test('[PRE-04] without an end on paper a DBS check is current for as long as the policy says', () => {
  const rules = policies.county.staff
  const last = on('2024-01-08').add(rules.checkLasts)
  const old = [check('enhanced-dbs', '2024-01-08'), check('level-3-child-care')]
  assert.deepEqual(standingOf(worker(), old, last, rules).gaps, [])
  assert.equal(standingOf(worker(), old, last.add({ days: 1 }), rules).gaps.length, 1)
})

test('[PRE-04] a check dated in the future counts for nothing, and nobody works before their first or after their last day', () => {
  assert.deepEqual(gapsIn('supported', { checks: [check('enhanced-dbs', '2026-05-22')] }), ['enhanced-dbs'])
  assert.deepEqual(gapsIn('supported', { worker: worker({ startedOn: on('2026-05-22') }), checks: [dbs] }), ['employment'])
  assert.deepEqual(gapsIn('supported', { worker: worker({ leftOn: on('2026-05-20') }), checks: [dbs] }), ['employment'])
})
