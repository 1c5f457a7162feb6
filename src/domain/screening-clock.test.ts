import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from './bank-holidays.ts'
import { instantOf, startOfDay, today } from './civil-time.ts'
import { decideBy } from './referral-rules.ts'
import { afterHolding, isWholeDay, screeningClock, type Screening } from './screening-clock.ts'

const county = { within: { workingDays: 5 }, urgentWithin: { hours: 24 }, urgentNeedsPhoneCall: true } as const
const at = (date: string, time: string): Temporal.Instant => {
  const moment = instantOf({ date: Temporal.PlainDate.from(date), time: Temporal.PlainTime.from(time) })
  assert.ok(moment.ok)
  return moment.value
}
const dueAfter = (receivedAt: Temporal.Instant): Temporal.Instant => {
  const due = decideBy(county, { receivedAt, isUrgent: false, calledAt: null })
  assert.ok(due)
  return due
}
const anyMoment = fc
  .integer({ min: 0, max: 10 * 365 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from('2024-01-01T00:00:00Z').add({ minutes }))
const closed = (day: Temporal.PlainDate): boolean => day.dayOfWeek > 5 || bankHolidays.has(day.toString())

test('[REF-07] whenever it is received, a decision has five whole working days after that day, weekends and bank holidays skipped', () => {
  fc.assert(
    fc.property(anyMoment, (receivedAt) => {
      const due = today(dueAfter(receivedAt))
      assert.equal(closed(due), false)
      let open = 0
      for (let day = today(receivedAt).add({ days: 1 }); Temporal.PlainDate.compare(day, due) <= 0; day = day.add({ days: 1 }))
        if (!closed(day)) open += 1
      const arrived = receivedAt.toZonedDateTimeISO('Europe/London')
      const waits = closed(today(receivedAt)) || Temporal.PlainTime.compare(arrived.toPlainTime(), Temporal.PlainTime.from('17:00')) > 0
      assert.equal(open, waits ? 6 : 5)
    }),
  )
})

test('[REF-07] the bank holiday between is not counted, and the page says so', () => {
  const receivedAt = at('2026-05-21', '10:00')
  const clock = screeningClock({ receivedAt, decideBy: dueAfter(receivedAt), stoppedSince: null, decision: null }, receivedAt)
  assert.deepEqual([clock?.state, clock?.words, clock?.by], ['later', '5 working days left', 'Fri 29 May; Monday 25 is a bank holiday'])
  assert.equal(clock?.boxes.map(({ letter }) => letter).join(''), 'F·TWTF')
})

test('[REF-07] the days left in words are the boxes ahead, also for what came on a closed day or after hours', () => {
  const sunday = at('2026-05-31', '11:00')
  const clock = screeningClock({ receivedAt: sunday, decideBy: dueAfter(sunday), stoppedSince: null, decision: null }, sunday)
  assert.deepEqual([clock?.words, clock?.by], ['5 working days left', 'Mon 8 Jun'])
  assert.equal(clock?.boxes.map(({ letter }) => letter).join(''), 'TWTF·M')
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 6 * 24 }), (receivedAt, hours) => {
      const now = receivedAt.add({ hours })
      const shown = screeningClock({ receivedAt, decideBy: dueAfter(receivedAt), stoppedSince: null, decision: null }, now)
      if (shown?.state !== 'later' && shown?.state !== 'this-week') return
      assert.equal(Number.parseInt(shown.words, 10), shown.boxes.filter(({ state }) => state === 'ahead').length)
    }),
  )
})

test('[REF-07] as many working days as were left when we asked are left when the referrer has answered', () => {
  const deadline = dueAfter(at('2026-05-14', '10:00'))
  assert.equal(today(deadline).toString(), '2026-05-21')
  const held = (until: Temporal.Instant) =>
    today(afterHolding(deadline, { from: at('2026-05-18', '11:00'), until }, county.within)).toString()
  assert.equal(held(at('2026-05-18', '15:00')), '2026-05-21')
  assert.equal(held(at('2026-05-19', '09:00')), '2026-05-22')
  assert.equal(held(at('2026-05-19', '17:01')), '2026-05-26')
  assert.equal(held(at('2026-05-23', '12:00')), '2026-05-29')
})

test('[REF-07] a question never takes time from the service or gives it more than the referrer took', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 20 * 24 * 60 }), (receivedAt, minutes) => {
      const deadline = dueAfter(receivedAt)
      const moved = afterHolding(deadline, { from: receivedAt, until: receivedAt.add({ minutes }) }, county.within)
      assert.ok(isWholeDay(moved))
      assert.ok(Temporal.Instant.compare(moved, deadline) >= 0)
      assert.ok(Temporal.Instant.compare(moved, dueAfter(receivedAt.add({ minutes }))) <= 0)
    }),
  )
})

test('[REF-08] a clock in hours goes on with the very minutes that were left', () => {
  const deadline = at('2026-05-21', '16:05')
  const moved = afterHolding(deadline, { from: at('2026-05-21', '09:00'), until: at('2026-05-22', '10:30') }, county.within)
  assert.equal(moved.toString(), at('2026-05-22', '17:35').toString())
})

const clockAt = (now: Temporal.Instant, more: Partial<Screening> = {}) => {
  const receivedAt = at('2026-05-14', '09:00')
  const clock = screeningClock({ receivedAt, decideBy: dueAfter(receivedAt), stoppedSince: null, decision: null, ...more }, now)
  return [clock?.state, clock?.words, clock?.by]
}

test('[REF-07] the clock says late, today, this week or later in words', () => {
  assert.deepEqual(clockAt(at('2026-05-15', '09:00')), ['later', '4 working days left', 'Thu 21 May'])
  assert.deepEqual(clockAt(at('2026-05-19', '09:00')), ['this-week', '2 working days left', 'Thu 21 May'])
  assert.deepEqual(clockAt(at('2026-05-21', '23:59')), ['today', 'Today, last day', 'Received Thu 14 May'])
  assert.deepEqual(clockAt(startOfDay(Temporal.PlainDate.from('2026-05-22'))), ['late', 'Late by 1 working day', 'Was due Thu 21 May'])
  assert.deepEqual(clockAt(at('2026-05-21', '09:00'), { decideBy: at('2026-05-21', '16:05') }), [
    'today',
    '7 hours 5 min left',
    'Today, 4:05pm',
  ])
  assert.deepEqual(clockAt(at('2026-05-21', '16:25'), { decideBy: at('2026-05-21', '16:05') }), ['late', '20 min late', 'Today, 4:05pm'])
})

test('[REF-06] no clock runs before the referral counts, while the referrer has it, or once it is decided', () => {
  assert.deepEqual(clockAt(at('2026-05-15', '09:00'), { receivedAt: null }), [undefined, undefined, undefined])
  assert.deepEqual(clockAt(at('2026-06-15', '09:00'), { stoppedSince: at('2026-05-15', '09:00') }), [
    'stopped',
    'Clock stopped',
    'With the referrer since Fri 15 May',
  ])
  assert.deepEqual(clockAt(at('2026-06-15', '09:00'), { decision: { outcome: 'refused', at: at('2026-05-21', '23:59') } }), [
    'met',
    'Decided in time',
    'Refused Thu 21 May',
  ])
  const lastMoment = dueAfter(at('2026-05-14', '09:00'))
  assert.equal(clockAt(at('2026-06-15', '09:00'), { decision: { outcome: 'refused', at: lastMoment } })[1], 'Decided in time')
  assert.deepEqual(clockAt(at('2026-06-15', '09:00'), { decision: { outcome: 'accepted', at: at('2026-05-22', '00:00') } }), [
    'late',
    'Decided late',
    'Accepted Fri 22 May, due Thu 21 May',
  ])
})
