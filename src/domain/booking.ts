import { Temporal } from 'temporal-polyfill'
import { type AgreementNeeded, type AgreementRefusal, type AgreementState, refusalToBook } from './agreement-needed.ts'
import { dayAsBooked } from './booking-clash.ts'
import { type Span, type SpanRefusal, spanOf, today, type WhichHour } from './civil-time.ts'
import { type HoursRules, withinOpeningHours } from './opening-hours.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { type SessionKind, sessionKindWords } from './session-kind.ts'
import { type SupervisionLevel, supervisionLevels, supervisionLevelWords } from './supervision-level.ts'
import { dayWithYear } from './words-for-time.ts'

/** What stands on the family's file at the moment of booking. */
export type FileAtBooking = {
  readonly isAccepted: boolean
  readonly assessed: { readonly level: SupervisionLevel; readonly workersNeeded: number } | null
  readonly agreement: AgreementState
  readonly finalHearingOn: Temporal.PlainDate | null
}

/** The part of a service's policy that booking asks. */
export type BookingRules = {
  readonly hours: HoursRules
  readonly kinds: readonly SessionKind[]
  readonly agreementNeededBefore: AgreementNeeded
  readonly endsAtFinalHearing: boolean
}

export type Series = {
  readonly kind: SessionKind
  readonly weekday: number
  readonly startsAt: Temporal.PlainTime
  readonly minutes: number
  readonly everyWeeks: number
  readonly fromOn: Temporal.PlainDate
  readonly untilOn: Temporal.PlainDate
  readonly workers: number
  readonly which?: WhichHour
}

export const mostWeeksAhead = 26

export type Occurrence = Span & { readonly date: Temporal.PlainDate }
export type FileRefusal = 'referral-not-accepted' | 'risk-not-assessed' | AgreementRefusal
export type SeriesRefusal =
  | 'kind-not-offered'
  | 'level-needs-more'
  | 'needs-more-workers'
  | 'series-too-long'
  | 'no-day-in-series'
  | 'session-in-the-past'
  | 'after-final-hearing'
  | 'closed-that-day'
  | 'outside-opening-hours'
  | SpanRefusal

/** Nothing is arranged for a child before the risks are assessed, and by policy not before the agreement stands. RISK-01, AGR-02 */
export const mayBookOn = (
  file: FileAtBooking,
  rules: BookingRules,
): Outcome<{ level: SupervisionLevel; workersNeeded: number }, FileRefusal> => {
  if (!file.isAccepted) return refused('referral-not-accepted')
  if (file.assessed === null) return refused('risk-not-assessed')
  const missing = refusalToBook(file.agreement, rules.agreementNeededBefore)
  if (missing !== null) return refused(missing)
  return done(file.assessed)
}

/** The first such weekday from the first day on, and every so many weeks after it. */
export const daysOf = ({ weekday, everyWeeks, fromOn, untilOn }: Series): readonly Temporal.PlainDate[] => {
  const days: Temporal.PlainDate[] = []
  let day = fromOn.add({ days: (weekday - fromOn.dayOfWeek + 7) % 7 })
  while (Temporal.PlainDate.compare(day, untilOn) <= 0 && days.length <= mostWeeksAhead) {
    days.push(day)
    day = day.add({ weeks: everyWeeks })
  }
  return days
}

/** A kind of session that is watched less closely than the assessment asks for leaves the child unsafe. RISK-03 */
const watches = {
  supervised: 'supervised',
  community: 'supervised',
  hospital: 'supervised',
  siblings: 'by-carer',
  supported: 'supported',
  handover: 'unsupervised',
} as const satisfies Record<SessionKind, SupervisionLevel>

const suitsLevel = (
  series: Series,
  asked: { level: SupervisionLevel; workersNeeded: number },
): Outcome<null, 'level-needs-more' | 'needs-more-workers'> => {
  const isCloseEnough = supervisionLevels.indexOf(watches[series.kind]) >= supervisionLevels.indexOf(asked.level)
  if (!isCloseEnough && watches[series.kind] !== 'supervised')
    return refused('level-needs-more', {
      kind: sessionKindWords[series.kind].toLowerCase(),
      level: supervisionLevelWords[asked.level].toLowerCase(),
    })
  return series.workers < asked.workersNeeded ? refused('needs-more-workers', { needed: asked.workersNeeded }) : done(null)
}

type OnFile = Pick<FileAtBooking, 'finalHearingOn'> & { readonly assessed: { level: SupervisionLevel; workersNeeded: number } }

const occurrenceOn = (
  date: Temporal.PlainDate,
  series: Series,
  about: { file: OnFile; rules: BookingRules; now: Temporal.Instant },
): Outcome<Occurrence, SeriesRefusal> => {
  const to = series.startsAt.add({ minutes: series.minutes })
  const day = dayAsBooked(date, about.now)
  const { finalHearingOn } = about.file
  if (about.rules.endsAtFinalHearing && finalHearingOn !== null && Temporal.PlainDate.compare(date, finalHearingOn) > 0)
    return refused('after-final-hearing', { day: dayWithYear(date), hearing: dayWithYear(finalHearingOn) })
  const span = spanOf({ date, from: series.startsAt, to, ...(series.which === undefined ? {} : { which: series.which }) })
  if (!span.ok) return refused(span.refusal, { ...span.facts, day })
  const open = withinOpeningHours({ date, from: series.startsAt, to }, about.rules.hours)
  if (!open.ok) return refused(open.refusal, { ...open.facts, day })
  return Temporal.Instant.compare(span.value.startsAt, about.now) < 0
    ? refused('session-in-the-past', { day })
    : done({ ...span.value, date })
}

/** Every session of the series with its real start and end, or the first thing that stands in the way, by name and day. REF-10, TIME-03 */
export const occurrencesOf = (
  series: Series,
  about: { readonly file: OnFile; readonly rules: BookingRules; readonly now: Temporal.Instant },
): Outcome<readonly Occurrence[], SeriesRefusal> => {
  if (!about.rules.kinds.includes(series.kind)) return refused('kind-not-offered', { kind: sessionKindWords[series.kind] })
  const suited = suitsLevel(series, about.file.assessed)
  if (!suited.ok) return suited
  const last = today(about.now).add({ weeks: mostWeeksAhead * 2 })
  if (
    Temporal.PlainDate.compare(series.untilOn, series.fromOn.add({ weeks: mostWeeksAhead })) > 0 ||
    Temporal.PlainDate.compare(series.untilOn, last) > 0
  )
    return refused('series-too-long', { weeks: mostWeeksAhead })
  const days = daysOf(series)
  if (days.length === 0) return refused('no-day-in-series')
  const occurrences: Occurrence[] = []
  for (const date of days) {
    const found = occurrenceOn(date, series, about)
    if (!found.ok) return found
    occurrences.push(found.value)
  }
  return done(occurrences)
}
