import { Temporal } from 'temporal-polyfill'
import { toLondon, today, type Span } from './civil-time.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const fullMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** "Thu 21 May": the day as it is said at a desk. */
export const dayInWords = (date: Temporal.PlainDate): string => `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]}`

/** "Thu 21 May 2026": where the year could be in doubt. */
export const dayWithYear = (date: Temporal.PlainDate): string => `${dayInWords(date)} ${date.year}`

/** "21 May 2026": birthdays and documents. */
export const dateInFull = (date: Temporal.PlainDate): string => `${date.day} ${fullMonths[date.month - 1]} ${date.year}`

/** "4:05pm", "4pm"; twelve o'clock is said as midday or midnight, because 12am and 12pm are misread. */
export const timeInWords = (time: Temporal.PlainTime): string => {
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 0 ? 'midnight' : 'midday'
  const minutes = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`
  return `${time.hour % 12 === 0 ? 12 : time.hour % 12}${minutes}${time.hour < 12 ? 'am' : 'pm'}`
}

/** "Thu 21 May, 4:05pm" in London. */
export const momentInWords = (instant: Temporal.Instant): string => {
  const there = toLondon(instant)
  return `${dayInWords(there.toPlainDate())}, ${timeInWords(there.toPlainTime())}`
}

/** "4pm to 5:30pm" in London. */
export const timesInWords = ({ startsAt, endsAt }: Span): string =>
  `${timeInWords(toLondon(startsAt).toPlainTime())} to ${timeInWords(toLondon(endsAt).toPlainTime())}`

/** "4 hours 45 min", "20 min", "3 days": two units below a day, whole days from two days on. */
export const lengthInWords = (minutes: number): string => {
  if (minutes >= 48 * 60) return plural(Math.floor(minutes / (24 * 60)), 'day')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? plural(hours, 'hour') : `${plural(hours, 'hour')} ${rest} min`
}

/** "4 hours 45 min left" or "20 min late": rounded so that nobody is told they have longer than they do. */
export const timeLeftInWords = (now: Temporal.Instant, deadline: Temporal.Instant): string => {
  // A day ends a microsecond before midnight: one millisecond more, and 5pm reads "7 hours left", not "6 hours 59 min".
  const minutes = (deadline.epochMilliseconds + 1 - now.epochMilliseconds) / 60_000
  if (Temporal.Instant.compare(now, deadline) <= 0) return `${lengthInWords(Math.floor(minutes))} left`
  return `${lengthInWords(Math.max(1, Math.ceil(-minutes)))} late`
}

/** "today", "tomorrow", "yesterday", else "Thu 21 May", with its year when that is another. */
export const dayAsSeenFrom = (now: Temporal.Instant, date: Temporal.PlainDate): string => {
  const here = today(now)
  const away = here.until(date, { largestUnit: 'days' }).days
  const near = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' } as const
  if (away === -1 || away === 0 || away === 1) return near[away]
  return here.year === date.year ? dayInWords(date) : dayWithYear(date)
}

/** Whole years; a child born on 29 February is a year older on 1 March when there is no 29th. */
export const ageOn = (born: Temporal.PlainDate, on: Temporal.PlainDate): number =>
  on.year - born.year - (on.month * 100 + on.day < born.month * 100 + born.day ? 1 : 0)

/** "7 years", "5 months", "3 weeks": what a worker needs to picture the child; "not born yet" before the birth. */
export const ageInWords = (born: Temporal.PlainDate, on: Temporal.PlainDate): string => {
  if (Temporal.PlainDate.compare(on, born) < 0) return 'not born yet'
  const years = ageOn(born, on)
  if (years >= 2) return plural(years, 'year')
  const lived = born.until(on, { largestUnit: 'months' })
  if (lived.months >= 2) return plural(lived.months, 'month')
  const days = born.until(on, { largestUnit: 'days' }).days
  if (days === 0) return 'born today'
  return days >= 14 ? plural(Math.floor(days / 7), 'week') : plural(days, 'day')
}
