import { Temporal } from 'temporal-polyfill'
import { endOfDay, today } from './civil-time.ts'
import { addWorkingDays, countsAsHappening, officeHours, type OfficeHours } from './working-days.ts'

/** A length of time that says its unit. `firstDayCounts`: the day itself is day 1, as with the 7 days of BRE-04. */
export type Period =
  | { readonly hours: number }
  | { readonly calendarDays: number; readonly firstDayCounts?: true }
  | { readonly workingDays: number }
  | { readonly months: number }

/** The day a period ends on; null for hours, which end at a time of day and not with a day. */
export const lastDayOf = (start: Temporal.Instant, period: Period, office: OfficeHours = officeHours): Temporal.PlainDate | null => {
  if ('hours' in period) return null
  if ('workingDays' in period) return addWorkingDays(countsAsHappening(start, office), period.workingDays, office.holidays)
  if ('months' in period) return today(start).add({ months: period.months }, { overflow: 'constrain' })
  return today(start).add({ days: period.calendarDays - (period.firstDayCounts ? 1 : 0) })
}

/**
 * The last instant that is still in time: hours are elapsed hours, also across a change of clocks;
 * days and months last to the end of their last day.
 */
export const deadlineAfter = (start: Temporal.Instant, period: Period, office: OfficeHours = officeHours): Temporal.Instant => {
  if ('hours' in period) return start.add({ minutes: Math.round(period.hours * 60) })
  const last = lastDayOf(start, period, office)
  return last === null ? start : endOfDay(last)
}

export const isLate = (now: Temporal.Instant, deadline: Temporal.Instant): boolean => Temporal.Instant.compare(now, deadline) > 0

/** Exactly 48 h 00 min is enough notice, 47 h 59 min is not. */
export const isEnoughNotice = (told: Temporal.Instant, startsAt: Temporal.Instant, notice: { readonly hours: number }): boolean =>
  !isLate(deadlineAfter(told, notice), startsAt)
