import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { instantOf, startOfDay, today } from './civil-time.ts'
import { deadlineAfter } from './period.ts'

/*
 * The proof "clock": our answers against a second reckoning that shares no code with them. It counts days as whole numbers,
 * knows the clocks of London by the law (last Sundays of March and October, 1am universal time) and by the machine's own
 * tables, and the bank holidays as the list published for England and Wales to 2028.
 */
const DATES = process.env['KINTIME_PROVE'] === 'full' ? 50_000 : 2_000
const HOUR = 3_600_000
const DAY = 24 * HOUR
const holidays = new Set(
  `2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28 2021-01-01 2021-04-02 2021-04-05
  2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03
  2022-08-29 2022-09-19 2022-12-26 2022-12-27 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28
  2023-12-25 2023-12-26 2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26 2025-01-01
  2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04
  2026-05-25 2026-08-31 2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27
  2027-12-28 2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26`.split(/\s+/),
)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

/** Every day from 1 January 2020 (a Wednesday, day 18262 since 1970), counted one by one. */
const calendar = (): readonly string[] => {
  const days: string[] = []
  for (let year = 2020; year <= 2028; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) days.push(`${year}-${pad(month)}-${pad(day)}`)
    }
  }
  return days
}
const pad = (number: number): string => String(number).padStart(2, '0')
const days = calendar()
const FIRST = 18_262
const isSunday = (index: number): boolean => (index + 3) % 7 === 0

const clocksChange = (year: number, month: 3 | 10): number => {
  for (let day = 31; day >= 25; day -= 1) {
    const index = days.indexOf(`${year}-${pad(month)}-${day}`)
    if (isSunday(index)) return (FIRST + index) * DAY + HOUR
  }
  return 0
}
const summers = Array.from({ length: 9 }, (_, index) => [clocksChange(2020 + index, 3), clocksChange(2020 + index, 10)] as const)
const isSummer = (ms: number): boolean => summers.some(([from, until]) => ms >= from && ms < until)
const londonMs = (ms: number): number => ms + (isSummer(ms) ? HOUR : 0)
const dayIndexAt = (ms: number): number => Math.floor(londonMs(ms) / DAY) - FIRST
const tables = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' })

const isOpen = (index: number): boolean => !isSunday(index) && !isSunday(index + 1) && !holidays.has(days[index] ?? '')
const afterWorkingDays = (ms: number, count: number): number => {
  let index = dayIndexAt(ms)
  const minutesIn = (londonMs(ms) % DAY) / 60_000
  if (!isOpen(index) || minutesIn > 17 * 60)
    do index += 1
    while (!isOpen(index))
  for (let left = count; left > 0; left -= 1)
    do index += 1
    while (!isOpen(index))
  return index
}
const afterMonths = (ms: number, count: number): string => {
  const [year = 0, month = 0, day = 0] = (days[dayIndexAt(ms)] ?? '').split('-').map(Number)
  const total = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(day, lengthOf(toYear, toMonth)))}`
}

/** Spread evenly over eight years at odd minutes, so that every hour of the day and every weekday comes up. */
const moments = Array.from({ length: DATES }, (_, index) => FIRST * DAY + Math.floor((index * (2_920 * DAY)) / DATES / 60_000) * 60_000)
/** And each quarter hour of the two nights of every year on which the clocks change. */
const nights = summers
  .slice(0, 8)
  .flat()
  .flatMap((change) => Array.from({ length: 24 }, (_, index) => change + (index - 12) * 15 * 60_000))

const checkMoment = (ms: number, count: number): void => {
  const at = Temporal.Instant.fromEpochMilliseconds(ms)
  const day = days[dayIndexAt(ms)] ?? ''
  assert.equal(today(at).toString(), day)
  const clock = at.toZonedDateTimeISO('Europe/London')
  assert.equal(
    `${pad(clock.day)}/${pad(clock.month)}/${clock.year}, ${clock.toPlainTime().toString({ smallestUnit: 'second' })}`,
    tables.format(ms),
  )
  assert.equal(dayIndexAt(startOfDay(today(at)).epochMilliseconds), dayIndexAt(ms))
  assert.equal(dayIndexAt(startOfDay(today(at)).epochMilliseconds - 1), dayIndexAt(ms) - 1)
  const due = (period: Parameters<typeof deadlineAfter>[1]): string => days[dayIndexAt(deadlineAfter(at, period).epochMilliseconds)] ?? ''
  assert.equal(due({ workingDays: count }), days[afterWorkingDays(ms, count)], `${at} + ${count} working days`)
  assert.equal(due({ calendarDays: count }), days[dayIndexAt(ms) + count], `${at} + ${count} days`)
  assert.equal(due({ months: count % 12 }), afterMonths(ms, count % 12), `${at} + ${count % 12} months`)
  assert.equal(deadlineAfter(at, { hours: count }).epochMilliseconds, ms + count * HOUR)
}

test(`${DATES} dates and all nights of changing clocks agree with an independent calendar`, (t) => {
  const all = [...moments, ...nights].filter((ms) => dayIndexAt(ms) >= 0)
  for (const [index, ms] of all.entries()) checkMoment(ms, index % 23)
  t.diagnostic(`clock: 0 wrong of ${all.length} dates`)
})

const checkNight = (change: number, strange: string): void => {
  const date = Temporal.PlainDate.from(days[Math.floor(change / DAY) - FIRST] ?? '')
  for (let minute = 0; minute < 240; minute += 5) {
    const answer = instantOf({ date, time: Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }) })
    const expected = minute >= 60 && minute < 120 ? strange : 'exists'
    assert.equal(answer.ok ? 'exists' : answer.refusal, expected, `${date} minute ${minute}`)
    if (answer.ok) assert.equal(londonMs(answer.value.epochMilliseconds) % DAY, minute * 60_000)
  }
}

test('a civil time exists, happens twice or not at all, as the law of the clocks says', () => {
  for (const [forward, back] of summers) {
    checkNight(forward, 'time-does-not-exist')
    checkNight(back, 'time-happens-twice')
  }
})

test('the second reckoning can fail: a calendar that forgets one bank holiday is found out', () => {
  const start = Temporal.Instant.from('2026-05-21T09:00:00Z')
  const forgetful = { holidays: new Set<string>(), closesAt: Temporal.PlainTime.from('17:00') }
  const wrong = deadlineAfter(start, { workingDays: 5 }, forgetful)
  assert.notEqual(dayIndexAt(wrong.epochMilliseconds), afterWorkingDays(start.epochMilliseconds, 5))
})
