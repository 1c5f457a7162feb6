import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { dayBounds, endOfDay, instantOf, spanOf, today } from './civil-time.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const time = (text: string) => Temporal.PlainTime.from(text)
const instant = (text: string) => Temporal.Instant.from(text)

test('the date is the date in London: half past midnight on a summer night is already the next day', () => {
  assert.equal(today(instant('2026-06-30T23:30:00Z')).toString(), '2026-07-01')
  assert.equal(today(instant('2026-12-31T23:30:00Z')).toString(), '2026-12-31')
})

test('the day the clocks go forward has 23 hours, the day they go back 25', () => {
  const hours = (day: string) =>
    dayBounds(date(day))
      .from.until(dayBounds(date(day)).until)
      .total('hours')
  assert.deepEqual(['2026-03-29', '2026-10-25', '2026-05-21'].map(hours), [23, 25, 24])
})

test('a day ends one microsecond before the next, still on its own date', () => {
  assert.equal(endOfDay(date('2026-05-21')).toString(), '2026-05-21T22:59:59.999999Z')
  assert.equal(today(endOfDay(date('2026-05-21'))).toString(), '2026-05-21')
})

test('a time that the clocks jump over is refused by name, never shifted', () => {
  const skipped = instantOf({ date: date('2026-03-29'), time: time('01:30') })
  assert.deepEqual(skipped, { ok: false, refusal: 'time-does-not-exist', facts: { date: '2026-03-29', time: '01:30' } })
  const chosen = instantOf({ date: date('2026-03-29'), time: time('01:00'), which: 'after-clocks-go-back' })
  assert.equal(chosen.ok, false, 'saying which hour does not bring a skipped hour to life')
  assert.equal(instantOf({ date: date('2026-03-29'), time: time('02:00') }).ok, true)
  assert.equal(instantOf({ date: date('2026-03-29'), time: time('00:59') }).ok, true)
})

test('a time that happens twice has to say which of the two is meant', () => {
  const moment = { date: date('2026-10-25'), time: time('01:30') }
  const unsaid = instantOf(moment)
  assert.equal(unsaid.ok ? '' : unsaid.refusal, 'time-happens-twice')
  const told = (which: 'before-clocks-go-back' | 'after-clocks-go-back') => {
    const answer = instantOf({ ...moment, which })
    return answer.ok ? answer.value.toString() : answer.refusal
  }
  assert.equal(told('before-clocks-go-back'), '2026-10-25T00:30:00Z')
  assert.equal(told('after-clocks-go-back'), '2026-10-25T01:30:00Z')
})

test('a session from 4pm to 5:30pm in May starts at 3pm universal time', () => {
  const span = spanOf({ date: date('2026-05-21'), from: time('16:00'), to: time('17:30') })
  assert.ok(span.ok)
  assert.equal(span.value.startsAt.toString(), '2026-05-21T15:00:00Z')
  assert.equal(span.value.endsAt.toString(), '2026-05-21T16:30:00Z')
})

test('a session that ends before it starts, or at once, is refused', () => {
  const refusal = (from: string, to: string) => {
    const span = spanOf({ date: date('2026-05-21'), from: time(from), to: time(to) })
    return span.ok ? 'none' : span.refusal
  }
  assert.equal(refusal('17:00', '16:00'), 'ends-before-it-starts')
  assert.equal(refusal('16:00', '16:00'), 'ends-before-it-starts')
})

test('a session over the night hour that is lived twice lasts as long as it really does', () => {
  const span = spanOf({ date: date('2026-10-25'), from: time('00:30'), to: time('02:30') })
  assert.ok(span.ok)
  assert.equal(span.value.startsAt.until(span.value.endsAt).total('minutes'), 180)
  const into = spanOf({ date: date('2026-03-29'), from: time('00:30'), to: time('01:30') })
  assert.equal(into.ok ? '' : into.refusal, 'time-does-not-exist')
  const unsaid = spanOf({ date: date('2026-10-25'), from: time('01:10'), to: time('03:00') })
  assert.equal(unsaid.ok ? '' : unsaid.refusal, 'time-happens-twice')
  const said = spanOf({ date: date('2026-10-25'), from: time('01:10'), to: time('03:00'), which: 'before-clocks-go-back' })
  assert.equal(said.ok ? said.value.startsAt.toString() : '', '2026-10-25T00:10:00Z')
})
