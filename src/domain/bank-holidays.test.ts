import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidays, bankHolidaysIn, easterSunday } from './bank-holidays.ts'

/** As published for England and Wales, month and day, typed out by hand and not by rule. */
const published = {
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
} as const

test('the bank holidays of 2020 to 2028 are those published for England and Wales', () => {
  for (const [year, days] of Object.entries(published)) {
    const expected = days.split(' ').map((day) => `${year}-${day}`)
    assert.deepEqual([...bankHolidaysIn(Number(year))], expected, year)
  }
})

test('a moved holiday leaves an ordinary working day behind', () => {
  assert.equal(bankHolidays.has('2020-05-04'), false)
  assert.equal(bankHolidays.has('2020-05-08'), true)
  assert.equal(bankHolidays.has('2022-05-30'), false)
})

test('Easter Sunday falls where the church tables say', () => {
  const known = [
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2033-04-17',
    '2034-04-09',
    '2035-03-25',
    '2038-04-25',
    '2285-03-22',
  ]
  const latest = ['1954-04-18', '1981-04-19', '2049-04-18', '2076-04-19']
  for (const day of [...known, ...latest]) assert.equal(easterSunday(Number(day.slice(0, 4))).toString(), day)
})

test('every year has at least eight bank holidays, none of them on a weekend, and far years are not forgotten', () => {
  for (let year = 2015; year <= 2060; year += 1) {
    const days = bankHolidaysIn(year)
    assert.ok(days.length >= 8, String(year))
    assert.equal(new Set(days).size, days.length)
    assert.ok(days.every((day) => bankHolidays.has(day)))
  }
  assert.equal(bankHolidays.has('2040-12-25'), true)
  assert.equal(bankHolidays.has('2019-12-26'), true)
})
