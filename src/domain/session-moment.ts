import { Temporal } from 'temporal-polyfill'
import { instantOf, today } from './civil-time.ts'
import { done, type Outcome, refused } from './outcome.ts'

export type MomentRefusal = 'in-the-future' | 'time-needed' | 'no-such-time'

/** When something was seen or done on the day of a session: now by default, an earlier time as said, never one that is still to come. */
export const momentOn = (
  day: Temporal.PlainDate,
  said: Temporal.PlainTime | null,
  now: Temporal.Instant,
): Outcome<Temporal.Instant, MomentRefusal> => {
  if (said === null) return day.equals(today(now)) ? done(now) : refused('time-needed')
  const moment = instantOf({ date: day, time: said })
  if (!moment.ok) return refused('no-such-time')
  return Temporal.Instant.compare(moment.value, now) > 0 ? refused('in-the-future') : done(moment.value)
}
