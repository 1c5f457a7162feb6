import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from './bank-holidays.ts'
import { endOfDay, toLondon, today } from './civil-time.ts'
import type { Period } from './period.ts'
import { addWorkingDays, countsAsHappening, isWorkingDay, officeHours, workingDaysBetween } from './working-days.ts'
import { dayAsSeenFrom, dayInWords, timeInWords, timeLeftInWords } from './words-for-time.ts'

export type ClockSays = {
  readonly state: 'late' | 'today' | 'this-week' | 'later' | 'stopped' | 'met'
  readonly words: string
  readonly by: string
  readonly boxes: readonly { readonly letter: string; readonly state: 'spent' | 'now' | 'ahead' | 'off' }[]
}

/** A deadline that lasts to the end of its day, told apart from one at a time of day. */
export const isWholeDay = (deadline: Temporal.Instant): boolean =>
  endOfDay(today(deadline)).epochMilliseconds === deadline.epochMilliseconds

type Held = { readonly from: Temporal.Instant; readonly until: Temporal.Instant }

/**
 * The time a question lay with the referrer is not ours: as many days as were left when we asked are left when they have answered,
 * counted in the unit of the clock; what is asked or answered after hours counts on the next working day. REF-07
 */
export const afterHolding = (deadline: Temporal.Instant, held: Held, within: Period | null): Temporal.Instant => {
  if (!isWholeDay(deadline)) return deadline.add(held.from.until(held.until))
  if (within !== null && ('calendarDays' in within || 'months' in within)) {
    return endOfDay(today(deadline).add({ days: today(held.from).until(today(held.until), { largestUnit: 'days' }).days }))
  }
  const asked = countsAsHappening(held.from, officeHours)
  const answered = countsAsHappening(held.until, officeHours)
  return endOfDay(addWorkingDays(today(deadline), workingDaysBetween(asked, answered, bankHolidays), bankHolidays))
}

export type Screening = {
  readonly receivedAt: Temporal.Instant | null
  readonly decideBy: Temporal.Instant | null
  readonly stoppedSince: Temporal.Instant | null
  readonly decision: { readonly outcome: 'accepted' | 'refused'; readonly at: Temporal.Instant } | null
}

/** What the clock of a referral says at this moment; null while it has not started. REF-06, REF-07, REF-08 */
export const screeningClock = ({ receivedAt, decideBy, stoppedSince, decision }: Screening, now: Temporal.Instant): ClockSays | null => {
  if (receivedAt === null) return null
  if (decision !== null) return decidedClock(decision, decideBy)
  if (stoppedSince !== null)
    return { state: 'stopped', words: 'Clock stopped', by: `With the referrer since ${dayInWords(today(stoppedSince))}`, boxes: [] }
  if (decideBy === null) return { state: 'later', words: 'No time is set', by: `Received ${dayInWords(today(receivedAt))}`, boxes: [] }
  return isWholeDay(decideBy) ? dayClock({ receivedAt, decideBy }, now) : hourClock(decideBy, now)
}

const decidedClock = ({ outcome, at }: NonNullable<Screening['decision']>, decideBy: Temporal.Instant | null): ClockSays => {
  const isLate = decideBy !== null && Temporal.Instant.compare(at, decideBy) > 0
  const by = `${outcome === 'accepted' ? 'Accepted' : 'Refused'} ${dayInWords(today(at))}`
  return {
    state: isLate ? 'late' : 'met',
    words: isLate ? 'Decided late' : 'Decided in time',
    by: isLate ? `${by}, due ${dayInWords(today(decideBy))}` : by,
    boxes: [],
  }
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

const hourClock = (decideBy: Temporal.Instant, now: Temporal.Instant): ClockSays => {
  const day = today(decideBy)
  const state = Temporal.Instant.compare(now, decideBy) > 0 ? 'late' : stateAhead(day, now)
  return {
    state,
    words: capital(timeLeftInWords(now, decideBy)),
    by: `${capital(dayAsSeenFrom(now, day))}, ${timeInWords(toLondon(decideBy).toPlainTime())}`,
    boxes: [],
  }
}

/** This week ends on Sunday. */
const stateAhead = (day: Temporal.PlainDate, now: Temporal.Instant): 'today' | 'this-week' | 'later' => {
  const here = today(now)
  if (day.equals(here)) return 'today'
  return Temporal.PlainDate.compare(day, here.add({ days: 7 - here.dayOfWeek })) <= 0 ? 'this-week' : 'later'
}

const counted = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`

const dayClock = (
  { receivedAt, decideBy }: { readonly receivedAt: Temporal.Instant; readonly decideBy: Temporal.Instant },
  now: Temporal.Instant,
): ClockSays => {
  const due = today(decideBy)
  const here = today(now)
  const start = countsAsHappening(receivedAt, officeHours)
  const boxes = dayBoxes(start, due, here)
  if (Temporal.Instant.compare(now, decideBy) > 0) {
    const days = workingDaysBetween(due, here, bankHolidays)
    const words = days === 0 ? capital(timeLeftInWords(now, decideBy)) : `Late by ${counted(days)}`
    return { state: 'late', words, by: `Was due ${dayInWords(due)}`, boxes }
  }
  if (due.equals(here)) return { state: 'today', words: 'Today, last day', by: `Received ${dayInWords(today(receivedAt))}`, boxes }
  // What came on a Sunday counts from the Monday, so the Monday is none of the days that are left. REF-07
  const days = workingDaysBetween(Temporal.PlainDate.compare(here, start) < 0 ? start : here, due, bankHolidays)
  const words = days === 0 ? capital(timeLeftInWords(now, decideBy)) : `${counted(days)} left`
  return { state: stateAhead(due, now), words, by: `${dayInWords(due)}${closedOn(here, due)}`, boxes }
}

const fullDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const

/** "; Monday is a bank holiday": why the day is later than it looks. */
const closedOn = (from: Temporal.PlainDate, to: Temporal.PlainDate): string => {
  const closed = daysBetween(from, to).filter((day) => day.dayOfWeek <= 5 && bankHolidays.has(day.toString()))
  return closed.map((day) => `; ${fullDays[day.dayOfWeek - 1]} ${day.day} is a bank holiday`).join('')
}

const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): readonly Temporal.PlainDate[] => {
  const count = from.until(to, { largestUnit: 'days' }).days
  return Array.from({ length: Math.max(0, count) }, (_, place) => from.add({ days: place + 1 }))
}

const letters = ['M', 'T', 'W', 'T', 'F', 'S', 'S'] as const
const mostBoxes = 12
const boxStates = ['spent', 'now', 'ahead'] as const

/** One box for each day that counts, and one dot for days off in a row. */
const dayBoxes = (from: Temporal.PlainDate, due: Temporal.PlainDate, here: Temporal.PlainDate): ClockSays['boxes'] => {
  const days = daysBetween(from, due).filter((day, place, all) => isOpen(day) || place === 0 || isOpen(all[place - 1] ?? day))
  if (days.length > mostBoxes) return []
  return days.map((day) => {
    if (!isOpen(day)) return { letter: '·', state: 'off' }
    const order = Temporal.PlainDate.compare(day, here)
    return { letter: letters[day.dayOfWeek - 1] ?? '', state: boxStates[order + 1] ?? 'ahead' }
  })
}

const isOpen = (day: Temporal.PlainDate): boolean => isWorkingDay(day, bankHolidays)
