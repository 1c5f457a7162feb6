import { Temporal } from 'temporal-polyfill'
import { done, refused, type Outcome } from './outcome.ts'

/** The one place that names where the services live: every civil date and time in Kintime is read on this clock. */
export const LONDON = 'Europe/London'

/** When clocks go back an hour is lived twice: which of the two is meant has to be said. */
export type WhichHour = 'before-clocks-go-back' | 'after-clocks-go-back'
export type CivilMoment = { readonly date: Temporal.PlainDate; readonly time: Temporal.PlainTime; readonly which?: WhichHour }
export type CivilSpan = {
  readonly date: Temporal.PlainDate
  readonly from: Temporal.PlainTime
  readonly to: Temporal.PlainTime
  readonly which?: WhichHour
}
export type Span = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }
export type ClockRefusal = 'time-does-not-exist' | 'time-happens-twice'
export type SpanRefusal = ClockRefusal | 'ends-before-it-starts'

export const toLondon = (instant: Temporal.Instant): Temporal.ZonedDateTime => instant.toZonedDateTimeISO(LONDON)

/** The civil date in London at this instant: shortly after midnight in summer it is already the next day there. */
export const today = (instant: Temporal.Instant): Temporal.PlainDate => toLondon(instant).toPlainDate()

export const startOfDay = (date: Temporal.PlainDate): Temporal.Instant => date.toZonedDateTime(LONDON).toInstant()

/** A day from its first instant up to, not including, the next day's: 23 or 25 hours long when the clocks change. */
export const dayBounds = (date: Temporal.PlainDate): { readonly from: Temporal.Instant; readonly until: Temporal.Instant } => ({
  from: startOfDay(date),
  until: startOfDay(date.add({ days: 1 })),
})

/** The last microsecond of a day, the finest the database keeps: a deadline on a day lasts to the end of that day. */
export const endOfDay = (date: Temporal.PlainDate): Temporal.Instant => dayBounds(date).until.subtract({ microseconds: 1 })

/** A civil time becomes an instant only when it exists and says which one it is: a shifted session is a missed session. */
export const instantOf = ({ date, time, which }: CivilMoment): Outcome<Temporal.Instant, ClockRefusal> => {
  const wall = date.toPlainDateTime(time)
  const earlier = wall.toZonedDateTime(LONDON, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(LONDON, { disambiguation: 'later' })
  if (earlier.equals(later)) return done(earlier.toInstant())
  const facts = { date: date.toString(), time: time.toString({ smallestUnit: 'minute' }) }
  if (!later.toPlainDateTime().equals(wall)) return refused('time-does-not-exist', facts)
  if (which === undefined) return refused('time-happens-twice', facts)
  return done((which === 'before-clocks-go-back' ? earlier : later).toInstant())
}

/** A session's start and end from the date and times a person typed, both on the same civil day. */
export const spanOf = ({ date, from, to, which }: CivilSpan): Outcome<Span, SpanRefusal> => {
  const chosen = which === undefined ? {} : { which }
  const start = instantOf({ date, time: from, ...chosen })
  if (!start.ok) return start
  const end = instantOf({ date, time: to, ...chosen })
  if (!end.ok) return end
  if (Temporal.Instant.compare(start.value, end.value) >= 0) return refused('ends-before-it-starts')
  return done({ startsAt: start.value, endsAt: end.value })
}
