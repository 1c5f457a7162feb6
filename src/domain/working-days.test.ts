import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from './bank-holidays.ts'
import { addWorkingDays, countsAsHappening, isWorkingDay, officeHours, workingDaysBetween } from './working-days.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const counted = (london: string) =>
  countsAsHappening(Temporal.PlainDateTime.from(london).toZonedDateTime('Europe/London').toInstant(), officeHours).toString()

test('Saturdays, Sundays and bank holidays are not working days', () => {
  const days = ['2026-05-22', '2026-05-23', '2026-05-24', '2026-05-25', '2026-05-26']
  assert.deepEqual(
    days.map((day) => isWorkingDay(date(day), bankHolidays)),
    [true, false, false, false, true],
  )
})

test('what arrives on a closed day counts from the next working day', () => {
  assert.equal(counted('2026-05-23T09:00'), '2026-05-26', 'Saturday before the late May bank holiday')
  assert.equal(counted('2026-05-25T23:59'), '2026-05-26')
})

test('what arrives after hours counts from the next working day; at closing time somebody is still there', () => {
  assert.equal(counted('2026-05-21T17:00'), '2026-05-21')
  assert.equal(counted('2026-05-21T17:00:01'), '2026-05-22')
  assert.equal(counted('2026-05-22T17:01'), '2026-05-26', 'Friday evening before a bank holiday')
  assert.equal(counted('2026-05-21T00:01'), '2026-05-21', 'before opening is still that day')
})

test('the office of a policy closes when that policy says', () => {
  const late = { holidays: bankHolidays, closesAt: Temporal.PlainTime.from('19:00') }
  assert.equal(countsAsHappening(Temporal.Instant.from('2026-05-21T17:30:00Z'), late).toString(), '2026-05-21')
})

test('the day itself is not counted', () => {
  assert.equal(addWorkingDays(date('2026-05-21'), 1, bankHolidays).toString(), '2026-05-22')
  assert.equal(addWorkingDays(date('2026-05-21'), 5, bankHolidays).toString(), '2026-05-29')
  assert.equal(addWorkingDays(date('2026-12-24'), 1, bankHolidays).toString(), '2026-12-29')
})

test('days used are counted after the first and up to the last', () => {
  assert.equal(workingDaysBetween(date('2026-05-21'), date('2026-05-29'), bankHolidays), 5)
  assert.equal(workingDaysBetween(date('2026-05-21'), date('2026-05-21'), bankHolidays), 0)
  assert.equal(workingDaysBetween(date('2026-05-22'), date('2026-05-25'), bankHolidays), 0)
})
