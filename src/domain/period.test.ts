import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { deadlineAfter, isEnoughNotice, isLate, lastDayOf, type Period } from './period.ts'

const inLondon = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').toInstant()
const ends = (london: string, period: Period) =>
  deadlineAfter(inLondon(london), period).toZonedDateTimeISO('Europe/London').toPlainDateTime().toString()

test('five working days from a Thursday over the late May bank holiday end on the Friday of the week after', () => {
  assert.equal(ends('2026-05-21T10:00', { workingDays: 5 }), '2026-05-29T23:59:59.999999')
})

test('five working days from a Friday evening start to count after the Monday', () => {
  assert.equal(ends('2026-06-05T18:00', { workingDays: 5 }), '2026-06-15T23:59:59.999999')
  assert.equal(ends('2026-06-05T16:00', { workingDays: 5 }), '2026-06-12T23:59:59.999999')
})

test('hours are elapsed hours when the clocks go forward or back', () => {
  assert.equal(ends('2026-03-28T12:00', { hours: 24 }), '2026-03-29T13:00:00')
  assert.equal(ends('2026-10-24T12:00', { hours: 24 }), '2026-10-25T11:00:00')
  assert.equal(ends('2026-05-21T10:00', { hours: 0.5 }), '2026-05-21T10:30:00')
})

test('calendar days last to the end of the last day, weekends and all', () => {
  assert.equal(ends('2026-05-21T23:00', { calendarDays: 3 }), '2026-05-24T23:59:59.999999')
})

test('where the day itself is day 1, seven days end on the sixth day after', () => {
  assert.equal(ends('2026-05-21T09:00', { calendarDays: 7, firstDayCounts: true }), '2026-05-27T23:59:59.999999')
})

test('months end on the same date of the month, or its last day', () => {
  assert.equal(ends('2026-01-31T09:00', { months: 1 }), '2026-02-28T23:59:59.999999')
  assert.equal(ends('2028-01-31T09:00', { months: 1 }), '2028-02-29T23:59:59.999999')
  assert.equal(ends('2026-05-21T09:00', { months: 3 }), '2026-08-21T23:59:59.999999')
})

test('a deadline is kept up to its last microsecond and late after it', () => {
  const deadline = deadlineAfter(inLondon('2026-05-21T10:00'), { workingDays: 1 })
  assert.equal(isLate(deadline, deadline), false)
  assert.equal(isLate(deadline.add({ microseconds: 1 }), deadline), true)
})

test('exactly 48 hours is enough notice, 47 hours 59 minutes is not, also over a change of clocks', () => {
  const startsAt = inLondon('2026-03-30T10:00')
  assert.equal(isEnoughNotice(startsAt.subtract({ hours: 48 }), startsAt, { hours: 48 }), true)
  assert.equal(isEnoughNotice(startsAt.subtract({ hours: 47, minutes: 59 }), startsAt, { hours: 48 }), false)
  assert.equal(isEnoughNotice(inLondon('2026-03-28T10:00'), startsAt, { hours: 48 }), false, 'the clock says 48, an hour was skipped')
})

test('only hours end at a time of day; every other period has a last day', () => {
  assert.equal(lastDayOf(inLondon('2026-05-21T10:00'), { hours: 24 }), null)
  assert.equal(lastDayOf(inLondon('2026-05-21T10:00'), { months: 1 })?.toString(), '2026-06-21')
})

const anyInstant = fc
  .integer({ min: 1_577_836_800, max: 2_082_758_399 })
  .map((second) => Temporal.Instant.fromEpochMilliseconds(second * 1000))
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((hours) => ({ hours })),
  fc.integer({ min: 0, max: 60 }).map((calendarDays) => ({ calendarDays })),
  fc.integer({ min: 0, max: 30 }).map((workingDays) => ({ workingDays })),
  fc.integer({ min: 0, max: 24 }).map((months) => ({ months })),
)

test('what happens later is never due earlier, and nothing is due before it happened', () => {
  const later = fc.property(anyInstant, fc.integer({ min: 0, max: 9_000 }), anyPeriod, (start, minutes, period) => {
    const first = deadlineAfter(start, period)
    const second = deadlineAfter(start.add({ minutes }), period)
    return !isLate(start, first) && !isLate(first, second)
  })
  fc.assert(later, { numRuns: 300, seed: 20260521 })
})
