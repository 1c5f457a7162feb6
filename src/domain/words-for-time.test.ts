import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { endOfDay } from './civil-time.ts'
import {
  ageInWords,
  ageOn,
  dateInFull,
  dayAsSeenFrom,
  dayInWords,
  dayWithYear,
  lengthInWords,
  momentInWords,
  timeInWords,
  timeLeftInWords,
  timesInWords,
} from './words-for-time.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const now = Temporal.Instant.from('2026-05-21T15:00:00Z')

test('days are written as people say them', () => {
  assert.equal(dayInWords(date('2026-05-21')), 'Thu 21 May')
  assert.equal(dayWithYear(date('2026-12-06')), 'Sun 6 Dec 2026')
  assert.equal(dateInFull(date('2026-09-01')), '1 September 2026')
})

test("times drop the minutes on the hour, and twelve o'clock has a name", () => {
  const words = ['16:05', '16:00', '00:00', '12:00', '00:30', '12:30', '09:15', '23:59'].map((time) =>
    timeInWords(Temporal.PlainTime.from(time)),
  )
  assert.deepEqual(words, ['4:05pm', '4pm', 'midnight', 'midday', '12:30am', '12:30pm', '9:15am', '11:59pm'])
})

test('an instant is told on the clock in London', () => {
  assert.equal(momentInWords(Temporal.Instant.from('2026-05-21T15:05:00Z')), 'Thu 21 May, 4:05pm')
  assert.equal(timesInWords({ startsAt: now, endsAt: now.add({ minutes: 90 }) }), '4pm to 5:30pm')
})

test('what is left is told in hours and minutes, then in days', () => {
  assert.deepEqual([0, 20, 60, 285, 1440, 2880, 4400].map(lengthInWords), [
    '0 min',
    '20 min',
    '1 hour',
    '4 hours 45 min',
    '24 hours',
    '2 days',
    '3 days',
  ])
  assert.equal(timeLeftInWords(now, now.add({ hours: 4, minutes: 45 })), '4 hours 45 min left')
  assert.equal(timeLeftInWords(now, now.add({ minutes: 44, seconds: 59 })), '44 min left', 'never told longer than they have')
  assert.equal(timeLeftInWords(now, now), '0 min left')
  assert.equal(timeLeftInWords(now, endOfDay(date('2026-05-21'))), '8 hours left')
})

test('what is late is told as late from the first second', () => {
  assert.equal(timeLeftInWords(now, now.subtract({ seconds: 1 })), '1 min late')
  assert.equal(timeLeftInWords(now, now.subtract({ hours: 2 })), '2 hours late')
  assert.equal(timeLeftInWords(Temporal.Instant.from('2026-05-21T23:05:00Z'), endOfDay(date('2026-05-21'))), '5 min late')
})

test('near days have names, far ones their year', () => {
  const days = ['2026-05-20', '2026-05-21', '2026-05-22', '2026-05-23', '2027-05-21'].map((day) => dayAsSeenFrom(now, date(day)))
  assert.deepEqual(days, ['yesterday', 'today', 'tomorrow', 'Sat 23 May', 'Fri 21 May 2027'])
})

test('a child is a year older on the birthday, and one born on 29 February on 1 March', () => {
  assert.deepEqual(
    ['2026-05-20', '2026-05-21', '2026-05-22'].map((day) => ageOn(date('2019-05-21'), date(day))),
    [6, 7, 7],
  )
  assert.deepEqual(
    ['2025-02-28', '2025-03-01', '2028-02-29'].map((day) => ageOn(date('2020-02-29'), date(day))),
    [4, 5, 8],
  )
})

test('ages are told as a worker pictures the child', () => {
  const age = (born: string) => ageInWords(date(born), date('2026-05-21'))
  assert.deepEqual(['2019-05-21', '2024-05-21', '2024-05-22'].map(age), ['7 years', '2 years', '23 months'])
  assert.deepEqual(['2026-03-21', '2026-03-22', '2026-04-30'].map(age), ['2 months', '8 weeks', '3 weeks'])
  assert.deepEqual(['2026-05-01', '2026-05-07', '2026-05-08'].map(age), ['2 weeks', '2 weeks', '13 days'])
  assert.deepEqual(['2026-05-20', '2026-05-21', '2026-05-22'].map(age), ['1 day', 'born today', 'not born yet'])
})
