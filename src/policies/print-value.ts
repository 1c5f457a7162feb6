import { Temporal } from 'temporal-polyfill'
import type { Period } from '../domain/period.ts'
import { type OpeningHours, type TimeRange, weekdays, weekdayWords } from '../domain/vocabulary-of-policy.ts'
import { dayWithYear, timeInWords } from '../domain/words-for-time.ts'
import { type AnyValue, type Entry, type NumberEntry, numberUnitWords } from './entry.ts'

const counted = (count: number, one: string, many: string): string => `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`

/** "5 working days", "24 hours", "3 months": a clock says its unit. */
export const periodInWords = (period: Period): string => {
  if ('hours' in period) return counted(period.hours, 'hour', 'hours')
  if ('workingDays' in period) return counted(period.workingDays, 'working day', 'working days')
  if ('months' in period) {
    const isYears = period.months >= 24 && period.months % 12 === 0
    return isYears ? `${period.months / 12} years` : counted(period.months, 'month', 'months')
  }
  return `${counted(period.calendarDays, 'day', 'days')}${period.firstDayCounts ? ' (the first day counts)' : ''}`
}

const ordinalInWords = (count: number): string => {
  const tail = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${tail}`
}

const numberInWords = (entry: NumberEntry, count: number): string => {
  if (entry.unit === 'ordinal') return ordinalInWords(count)
  const [one, many] = numberUnitWords[entry.unit]
  return counted(count, one, many)
}

const timesInWords = ({ from, to }: TimeRange): string =>
  `${timeInWords(Temporal.PlainTime.from(from))} to ${timeInWords(Temporal.PlainTime.from(to))}`

/** Days with the same hours are said together: "Monday to Friday, 8:30am to 7pm". */
export const openingHoursInWords = (hours: OpeningHours): string => {
  const runs: { first: string; last: string; times: string }[] = []
  for (const weekday of weekdays) {
    const range = hours[weekday]
    const times = range === null ? 'closed' : timesInWords(range)
    const run = runs.at(-1)
    if (run?.times === times) run.last = weekdayWords[weekday]
    else runs.push({ first: weekdayWords[weekday], last: weekdayWords[weekday], times })
  }
  return runs.map(({ first, last, times }) => `${first === last ? first : `${first} to ${last}`}, ${times}`).join('; ')
}

/** A label that stands inside a sentence loses its capital, unless it is a name. */
const insideASentence = (label: string): string =>
  label.startsWith('Cafcass') ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`

/** Where an item has a comma of its own, the items are set apart by semicolons. */
const listInWords = (labels: readonly string[]): string =>
  labels.map(insideASentence).join(labels.some((label) => label.includes(',')) ? '; ' : ', ')

const penceInWords = (pence: number): string =>
  `£${Math.trunc(pence / 100)}${pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`}`
const dateInWords = (text: string): string => dayWithYear(Temporal.PlainDate.from(text))

/** The value as a person says it; empty when no value is set. The kind decides, because the catalogue checked it on the way in. */
export const valueInWords = (entry: Entry, value: AnyValue): string => {
  if (value === null) return ''
  switch (entry.kind) {
    case 'flag':
      return value === true ? 'yes' : 'no'
    case 'number':
      return numberInWords(entry, Number(value))
    case 'pence':
      return penceInWords(Number(value))
    case 'period':
      return periodInWords(value as Period)
    case 'choice':
      return insideASentence(entry.choices[String(value)] ?? String(value))
    case 'choices':
      return listInWords((value as readonly string[]).map((choice) => entry.choices[choice] ?? choice))
    case 'text':
      return String(value)
    case 'date':
      return dateInWords(String(value))
    case 'dates':
      return (value as readonly string[]).map(dateInWords).join(', ')
    case 'time-range':
      return timesInWords(value as TimeRange)
    case 'opening-hours':
      return openingHoursInWords(value as OpeningHours)
  }
}

/** The whole sentence of the manual for this value. */
export const sentenceFor = (entry: Entry, value: AnyValue): string => {
  if (entry.kind === 'flag') return value === true ? entry.yes : entry.no
  if (value === null) return entry.none ?? ''
  return entry.says.replace('{value}', valueInWords(entry, value))
}
