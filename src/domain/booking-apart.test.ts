import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { type HeldApart, meetingsInWords, meetingsThere, minutesApart } from './booking-apart.ts'

const at = (time: string, day = '2026-05-28') => Temporal.Instant.from(`${day}T${time}:00+01:00`)
const span = (from: string, to: string, day?: string) => ({ startsAt: at(from, day), endsAt: at(to, day) })
const held: HeldApart = { ...span('16:00', '17:00'), one: 'Rosa Ashdown', other: 'Owen Ashdown', until: null }
const meets = (from: string, to: string, more: Partial<HeldApart> = {}, minutes = 20) =>
  meetingsThere([span(from, to)], [{ ...held, ...more }], minutes).length > 0

test('[RISK-06] people who must not meet are as many minutes apart as the policy says, before and after, to the minute', () => {
  assert.ok(meets('16:00', '17:00'))
  assert.ok(meets('17:19', '18:00'))
  assert.ok(!meets('17:20', '18:00'))
  assert.ok(meets('15:00', '15:41'))
  assert.ok(!meets('15:00', '15:40'))
  assert.equal(minutesApart(null), 15)
  assert.equal(minutesApart(5), 15)
  assert.equal(minutesApart(30), 30)
})

test('[RISK-06] they are kept apart until the day on the file has passed', () => {
  assert.ok(meets('16:00', '17:00', { until: Temporal.PlainDate.from('2026-05-28') }))
  assert.ok(!meets('16:00', '17:00', { until: Temporal.PlainDate.from('2026-05-27') }))
})

test('[RISK-06] the words name who must not meet whom, each day once, and the hours that are free of it', () => {
  const later = { ...held, ...span('16:00', '17:00', '2026-06-04') }
  assert.equal(
    meetingsInWords([held, held, later], { venue: 'Larch House', minutes: 15 }),
    'Rosa Ashdown must not meet Owen Ashdown, who is at Larch House 4pm to 5pm on Thu 28 May 2026 and Thu 4 Jun 2026. There, end by 3:45pm, or start at 5:15pm or later.',
  )
})
