import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { policies } from '../policies/five-policies.ts'
import { type BookingRules, type FileAtBooking, mayBookOn, occurrencesOf, type Series } from './booking.ts'
import { clashesInWords, freePlace } from './booking-clash.ts'

const { timetable } = policies.proceedings
const rules: BookingRules = {
  hours: timetable,
  kinds: ['supervised', 'supported'],
  agreementNeededBefore: 'drawn-up-before-booking',
  endsAtFinalHearing: true,
}
const file = { assessed: { level: 'supervised', workersNeeded: 1 }, finalHearingOn: null } as const
const now = Temporal.Instant.from('2026-03-01T09:00:00Z')
const series = (more: Partial<Series> = {}): Series => ({
  kind: 'supervised',
  weekday: 7,
  startsAt: Temporal.PlainTime.from('16:00'),
  minutes: 90,
  everyWeeks: 1,
  fromOn: Temporal.PlainDate.from('2026-03-20'),
  untilOn: Temporal.PlainDate.from('2026-04-06'),
  workers: 1,
  ...more,
})
const answer = (given: Series, about: Partial<{ file: Parameters<typeof occurrencesOf>[1]['file']; rules: BookingRules }> = {}) => {
  const found = occurrencesOf(given, { file, rules, now, ...about })
  return found.ok ? found.value.map(({ startsAt }) => startsAt.toString()) : found.refusal
}

test('[TIME-03] a weekly series keeps its time on the wall when the clocks change', () => {
  assert.deepEqual(answer(series()), ['2026-03-22T16:00:00Z', '2026-03-29T15:00:00Z', '2026-04-05T15:00:00Z'])
  assert.deepEqual(answer(series({ everyWeeks: 2 })), ['2026-03-22T16:00:00Z', '2026-04-05T15:00:00Z'])
})

test('a time that the clocks skip or repeat is refused by name', () => {
  const open = { ...rules, hours: { ...timetable, openingHours: { ...timetable.openingHours, sunday: { from: '00:00', to: '23:59' } } } }
  assert.equal(answer(series({ startsAt: Temporal.PlainTime.from('01:30') }), { rules: open }), 'time-does-not-exist')
  const autumn = {
    fromOn: Temporal.PlainDate.from('2026-10-25'),
    untilOn: Temporal.PlainDate.from('2026-10-25'),
    startsAt: Temporal.PlainTime.from('01:15'),
    minutes: 30,
  }
  assert.equal(answer(series(autumn), { rules: open }), 'time-happens-twice')
})

test('[RISK-01] the file is asked in order: accepted, assessed, then the agreement as far as the policy wants it', () => {
  const whole: FileAtBooking = { isAccepted: true, assessed: file.assessed, agreement: 'none', finalHearingOn: null }
  const refusal = (more: Partial<FileAtBooking>, needed = rules.agreementNeededBefore) => {
    const found = mayBookOn({ ...whole, ...more }, { ...rules, agreementNeededBefore: needed })
    return found.ok ? null : found.refusal
  }
  assert.equal(refusal({ isAccepted: false, assessed: null }), 'referral-not-accepted')
  assert.equal(refusal({ assessed: null }), 'risk-not-assessed')
  assert.equal(refusal({}), 'agreement-not-drawn-up')
  assert.equal(refusal({ agreement: 'drafted' }), 'agreement-not-drawn-up')
  assert.equal(refusal({ agreement: 'offered' }), null)
  assert.equal(refusal({ agreement: 'offered' }, 'signed-before-booking'), 'agreement-not-signed')
  assert.equal(refusal({ agreement: 'signed' }, 'signed-before-booking'), null)
  assert.equal(refusal({}, 'signed-before-first-session'), null)
})

test('a session that is watched less closely than was assessed, or by too few, is refused', () => {
  assert.equal(answer(series({ kind: 'supported' })), 'level-needs-more')
  assert.equal(answer(series({ workers: 0 })), 'needs-more-workers')
  assert.equal(answer(series(), { file: { ...file, assessed: { level: 'supervised-by-two', workersNeeded: 2 } } }), 'needs-more-workers')
  assert.equal(answer(series({ kind: 'hospital' })), 'kind-not-offered')
})

test('a series has a day, an end within 26 weeks, and no session in the past', () => {
  assert.equal(answer(series({ untilOn: Temporal.PlainDate.from('2026-03-21') })), 'no-day-in-series')
  assert.equal(answer(series({ untilOn: Temporal.PlainDate.from('2026-09-19') })), 'series-too-long')
  assert.equal(answer(series({ fromOn: Temporal.PlainDate.from('2026-02-20') })), 'session-in-the-past')
  assert.equal(answer(series({ startsAt: Temporal.PlainTime.from('21:31') })), 'outside-opening-hours')
  assert.equal(answer(series({ startsAt: Temporal.PlainTime.from('22:30') })), 'ends-before-it-starts')
})

test('[TIME-01] a room gives its lowest free place, and none when every place is held', () => {
  const span = (from: number, to: number) => ({ startsAt: now.add({ hours: from }), endsAt: now.add({ hours: to }) })
  const held = [
    { ...span(0, 2), place: 1 },
    { ...span(1, 3), place: 2 },
  ]
  assert.equal(freePlace(2, held, span(0, 3)), null)
  assert.equal(freePlace(3, held, span(0, 3)), 3)
  assert.equal(freePlace(2, held, span(2, 3)), 1)
  assert.equal(freePlace(1, held, span(3, 4)), 1)
})

test('[TIME-01] a clash names the room or the worker, and of children and adults nobody', () => {
  const span = { startsAt: Temporal.Instant.from('2026-05-28T14:30:00Z'), endsAt: Temporal.Instant.from('2026-05-28T16:00:00Z') }
  assert.equal(
    clashesInWords(
      [
        { ...span, what: 'room', name: 'Bluebell room' },
        { ...span, what: 'room', name: 'Bluebell room' },
        { ...span, what: 'child', name: 'Poppy' },
      ],
      now,
    ),
    'Bluebell room is taken by another session 3:30pm to 5pm on Thu 28 May. A child in this booking is in another session 3:30pm to 5pm on Thu 28 May.',
  )
})
