import { Temporal } from 'temporal-polyfill'
import { bankHolidays, type Holidays } from './bank-holidays.ts'
import { toLondon } from './civil-time.ts'

/** When an office answers: `closesAt` is a policy value; at that very minute somebody is still there. */
export type OfficeHours = { readonly holidays: Holidays; readonly closesAt: Temporal.PlainTime }

export const officeHours: OfficeHours = { holidays: bankHolidays, closesAt: Temporal.PlainTime.from('17:00') }

export const isWorkingDay = (date: Temporal.PlainDate, holidays: Holidays): boolean => date.dayOfWeek <= 5 && !holidays.has(date.toString())

export const nextWorkingDay = (date: Temporal.PlainDate, holidays: Holidays): Temporal.PlainDate => {
  const next = date.add({ days: 1 })
  return isWorkingDay(next, holidays) ? next : nextWorkingDay(next, holidays)
}

/** The day an event counts as having happened: what arrives on a closed day, or after hours, waits for the next working day. */
export const countsAsHappening = (event: Temporal.Instant, office: OfficeHours): Temporal.PlainDate => {
  const there = toLondon(event)
  const date = there.toPlainDate()
  const isAfterHours = Temporal.PlainTime.compare(there.toPlainTime(), office.closesAt) > 0
  return isWorkingDay(date, office.holidays) && !isAfterHours ? date : nextWorkingDay(date, office.holidays)
}

/** The day itself is not counted: one working day after a Friday is the Monday. */
export const addWorkingDays = (date: Temporal.PlainDate, workingDays: number, holidays: Holidays): Temporal.PlainDate => {
  let day = date
  for (let counted = 0; counted < workingDays; counted += 1) day = nextWorkingDay(day, holidays)
  return day
}

/** Working days after `from`, up to and including `to`: how many were used, or are left. */
export const workingDaysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate, holidays: Holidays): number => {
  let counted = 0
  for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(day, holidays)) counted += 1
  }
  return counted
}
