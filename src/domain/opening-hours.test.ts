import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { policies } from '../policies/five-policies.ts'
import type { PolicyName } from '../policies/policy.ts'
import { type HoursRules, withinOpeningHours } from './opening-hours.ts'

const answer = (rules: HoursRules, day: string, [from, to]: readonly [string, string]) => {
  const found = withinOpeningHours(
    { date: Temporal.PlainDate.from(day), from: Temporal.PlainTime.from(from), to: Temporal.PlainTime.from(to) },
    rules,
  )
  return found.ok ? 'open' : found.refusal
}
const under = (policy: PolicyName, day: string, times: readonly [string, string]) => answer(policies[policy].timetable, day, times)

test('[TIME-03] county is open Monday to Friday from 8.30am to 7pm, to the minute', () => {
  assert.equal(under('county', '2026-05-25', ['08:30', '19:00']), 'open')
  assert.equal(under('county', '2026-05-29', ['17:30', '19:00']), 'open')
  assert.equal(under('county', '2026-05-25', ['08:29', '10:00']), 'outside-opening-hours')
  assert.equal(under('county', '2026-05-25', ['17:31', '19:01']), 'outside-opening-hours')
  assert.equal(under('county', '2026-05-30', ['10:00', '11:00']), 'closed-that-day')
})

test('[TIME-03] county is open on the weekend days it names, in their own hours, and on no other weekend', () => {
  const named = { ...policies.county.timetable, namedWeekends: ['2026-05-30'] }
  assert.equal(answer(named, '2026-05-30', ['09:00', '17:00']), 'open')
  assert.equal(answer(named, '2026-05-30', ['08:59', '10:00']), 'outside-opening-hours')
  assert.equal(answer(named, '2026-05-31', ['10:00', '11:00']), 'closed-that-day')
})

test('[TIME-03] proceedings is open from 7am to 11pm on any day of the week', () => {
  for (const day of ['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30', '2026-05-31']) {
    assert.equal(under('proceedings', day, ['07:00', '23:00']), 'open')
    assert.equal(under('proceedings', day, ['06:59', '08:00']), 'outside-opening-hours')
    assert.equal(under('proceedings', day, ['22:00', '23:01']), 'outside-opening-hours')
  }
})
