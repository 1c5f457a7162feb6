import { type OpeningHours, type TimeRange, weekdays } from '../domain/vocabulary-of-policy.ts'
import type { AnyValue, Entry } from './entry.ts'

const rangeText = ({ from, to }: TimeRange): string => `${from}-${to}`

const periodText = (period: object): string => {
  const [unit, amount] = Object.entries(period).find(([name]) => name !== 'firstDayCounts') ?? ['', '']
  return `${amount} ${unit}`
}

const hoursText = (hours: OpeningHours): string =>
  weekdays
    .flatMap((weekday) => {
      const range = hours[weekday]
      return range === null ? [] : [`${weekday} ${rangeText(range)}`]
    })
    .join('\n')

/** The text that a form shows and a change stores; `parsePolicyValue` reads it back to the same value. */
export const formTextOf = (entry: Entry, value: AnyValue): string => {
  if (value === null) return ''
  switch (entry.kind) {
    case 'flag':
      return value === true ? 'yes' : 'no'
    case 'pence':
      return (Number(value) / 100).toFixed(2)
    case 'period':
      return periodText(value as object)
    case 'choices':
      return (value as readonly string[]).join(',')
    case 'dates':
      return (value as readonly string[]).join('\n')
    case 'time-range':
      return rangeText(value as TimeRange)
    case 'opening-hours':
      return hoursText(value as OpeningHours)
    case 'number':
    case 'choice':
    case 'text':
    case 'date':
      return String(value)
  }
}
