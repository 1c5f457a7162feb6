import { type Frequency, frequencyWords } from './referral.ts'
import { weekdays, weekdayWords } from './vocabulary-of-policy.ts'
import { lengthInWords } from './words-for-time.ts'

/** What the referrer asked for, in their own words where they have some. */
export type AskedTimes = { readonly frequency: Frequency; readonly minutes: number; readonly days: string }

/** "Thursday if possible" is a 4, "after school" is none: the first weekday named, as the form's choice begins. */
export const weekdayAsked = (days: string): string => {
  const found = weekdays
    .map((day, index) => ({ number: String(index + 1), at: days.toLowerCase().indexOf(weekdayWords[day].toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
  return found[0]?.number ?? ''
}

const weeksBetween: Readonly<Partial<Record<Frequency, string>>> = { fortnightly: '2', monthly: '4', 'six-a-year': '8' }

export const everyWeeksAsked = (frequency: Frequency): string => weeksBetween[frequency] ?? '1'

/** "Every week, 1 hour 30 min, Tuesdays or Thursdays after school". */
export const askedInWords = ({ frequency, minutes, days }: AskedTimes): string =>
  [frequencyWords[frequency], lengthInWords(minutes), days].filter((part) => part !== '').join(', ')
