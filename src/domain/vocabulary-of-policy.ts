export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

export const weekdayWords = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const satisfies Record<Weekday, string>

/** A civil time on the wall clock, always written HH:MM, so that text order is time order. */
export type TimeOfDay = string

export type TimeRange = { readonly from: TimeOfDay; readonly to: TimeOfDay }

/** Null means closed all day. TIME-03 */
export type OpeningHours = Readonly<Record<Weekday, TimeRange | null>>

/** A civil date written YYYY-MM-DD. */
export type DayText = string
