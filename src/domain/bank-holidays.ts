import { Temporal } from 'temporal-polyfill'

/** Days on which nobody is expected to answer, asked by ISO date: the bank holidays, or a service's own set. */
export type Holidays = { readonly has: (isoDate: string) => boolean }

/** Days that a proclamation moved, `from` null where it gave one more (England and Wales). */
const oneOffs: readonly { readonly from: string | null; readonly to: string; readonly why: string }[] = [
  { from: '2020-05-04', to: '2020-05-08', why: '75 years since VE Day' },
  { from: '2022-05-30', to: '2022-06-02', why: 'Spring bank holiday moved for the Platinum Jubilee' },
  { from: null, to: '2022-06-03', why: 'Platinum Jubilee' },
  { from: null, to: '2022-09-19', why: 'State funeral of Queen Elizabeth II' },
  { from: null, to: '2023-05-08', why: 'Coronation of King Charles III' },
]

const MONDAY = 1
const SATURDAY = 6
const SUNDAY = 7

/** Easter Sunday in the Gregorian calendar (the anonymous computus of 1876): the two holidays around it move with the moon. */
export const easterSunday = (year: number): Temporal.PlainDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const lunar = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - lunar - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * lunar + 19 * weekday) / 433)
  const month = Math.floor((lunar + weekday - 7 * late + 90) / 25)
  const day = (lunar + weekday - 7 * late + 33 * month + 19) % 32
  return Temporal.PlainDate.from({ year, month, day })
}

const firstMonday = (year: number, month: number): Temporal.PlainDate => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return first.add({ days: (MONDAY - first.dayOfWeek + 7) % 7 })
}

const lastMonday = (year: number, month: number): Temporal.PlainDate => {
  const last = Temporal.PlainDate.from({ year, month, day: 31 })
  return last.subtract({ days: (last.dayOfWeek - MONDAY + 7) % 7 })
}

/** New Year's Day on a weekend is kept on the Monday after. */
const newYear = (year: number): Temporal.PlainDate => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return first.dayOfWeek >= SATURDAY ? first.add({ days: 8 - first.dayOfWeek }) : first
}

/** Christmas and Boxing Day on a weekend are each kept two days later, so the two never fall together. */
const christmas = (year: number): readonly Temporal.PlainDate[] =>
  [25, 26]
    .map((day) => Temporal.PlainDate.from({ year, month: 12, day }))
    .map((day) => (day.dayOfWeek === SATURDAY || day.dayOfWeek === SUNDAY ? day.add({ days: 2 }) : day))

/** Every bank holiday of England and Wales in a year, by rule and with the proclaimed changes, in order, as ISO dates. */
export const bankHolidaysIn = (year: number): readonly string[] => {
  const easter = easterSunday(year)
  const byRule = [
    newYear(year),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ].map((day) => day.toString())
  const moved = oneOffs.map((change) => change.from)
  const given = oneOffs.map((change) => change.to).filter((day) => day.startsWith(`${year}-`))
  return [...byRule.filter((day) => !moved.includes(day)), ...given].toSorted()
}

const known = new Set(Array.from({ length: 16 }, (_, index) => bankHolidaysIn(2020 + index)).flat())

/** England and Wales: 2020 to 2035 laid out, other years worked out when asked, so that no far deadline forgets them. */
export const bankHolidays: Holidays = {
  has: (isoDate) => {
    const year = Number(isoDate.slice(0, 4))
    return year >= 2020 && year <= 2035 ? known.has(isoDate) : bankHolidaysIn(year).includes(isoDate)
  },
}
