import type { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from './outcome.ts'
import { type OpeningHours, type TimeRange, weekdays, weekdayWords } from './vocabulary-of-policy.ts'
import { dayInWords, timeInWords } from './words-for-time.ts'

/** The part of a service's policy that says when a session may take place. */
export type HoursRules = {
  readonly openingHours: OpeningHours
  readonly namedWeekends: readonly string[] | null
  readonly namedWeekendHours: TimeRange
}

export type WallSpan = { readonly date: Temporal.PlainDate; readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime }

const minutes = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })

const weekdayOf = (date: Temporal.PlainDate) => weekdays[date.dayOfWeek - 1] ?? 'monday'

/** Hours of the weekday; a named Saturday or Sunday has hours of its own. */
export const hoursOn = (date: Temporal.PlainDate, rules: HoursRules): TimeRange | null => {
  const usual = rules.openingHours[weekdayOf(date)]
  const isNamed = date.dayOfWeek >= 6 && (rules.namedWeekends ?? []).includes(date.toString())
  return usual === null && isNamed ? rules.namedWeekendHours : usual
}

/** A session outside the hours finds nobody in the building to keep the child safe. TIME-03 */
export const withinOpeningHours = (span: WallSpan, rules: HoursRules): Outcome<null, 'closed-that-day' | 'outside-opening-hours'> => {
  const hours = hoursOn(span.date, rules)
  const day = dayInWords(span.date)
  if (hours === null) return refused('closed-that-day', { day, weekday: weekdayWords[weekdayOf(span.date)] })
  if (minutes(span.from) >= hours.from && minutes(span.to) <= hours.to) return done(null)
  const said = (time: string): string => timeInWords(span.from.with({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }))
  return refused('outside-opening-hours', { day, from: said(hours.from), to: said(hours.to) })
}
