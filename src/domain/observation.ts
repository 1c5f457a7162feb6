import { Temporal } from 'temporal-polyfill'
import { toLondon } from './civil-time.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Session } from './session.ts'
import { timeInWords } from './words-for-time.ts'
import type { SessionKind } from './session-kind.ts'

/** Four kinds of entry and no fifth: a record holds no rating, no score and no opinion. OBS-03 */
export const observationKinds = ['observed', 'child-words', 'intervention', 'ending'] as const
export type ObservationKind = (typeof observationKinds)[number]

export const observationKindWords = {
  observed: 'What I saw or heard',
  'child-words': 'A child’s own words',
  intervention: 'I stepped in',
  ending: 'How it ended',
} as const satisfies Record<ObservationKind, string>

/** Under which heading an entry stands; each names a part of the time together, none of them judges it. OBS-03 */
export const headingWords = {
  observed: {
    arriving: 'Arriving and the first greeting',
    greeting: 'Hello and showing affection',
    together: 'Playing and talking together',
    care: 'Food and everyday care',
    guidance: 'Limits and guidance',
    talk: 'Talk about home, court or the future',
    siblings: 'Brothers and sisters',
    others: 'Other people, visitors and things brought',
    agreement: 'Something that touches the agreement',
  },
  'child-words': { said: 'In the child’s words' },
  intervention: { safety: 'Someone’s safety', property: 'Protecting property', help: 'Helping or encouraging the parent' },
  ending: {
    warning: 'Telling the child that time is nearly over',
    goodbye: 'Saying goodbye',
    after: 'After the session, and the way home',
    outcome: 'How the session ended',
  },
} as const satisfies Record<ObservationKind, Readonly<Record<string, string>>>

export const headingInWords = (kind: ObservationKind, heading: string): string =>
  Object.hasOwn(headingWords[kind], heading) ? ((headingWords[kind] as Readonly<Record<string, string>>)[heading] ?? '') : ''

/** Each supervised session has an observation record; a supported one has none, and no field to write one in. OBS-01, DAY-09 */
export const isObserved = (kind: SessionKind, observedKinds: readonly SessionKind[] | null): boolean =>
  kind !== 'supported' && kind !== 'handover' && (observedKinds ?? []).includes(kind)

/** `intervenesFor` is null where the policy names no reasons. */
export type Writing = {
  readonly isObserved: boolean
  readonly isSealed: boolean
  readonly isByWorker: boolean
  readonly intervenesFor: readonly string[]
  readonly hours: Hours
}
/** From the first arrival to the last departure; an end that is not on record yet is null. */
export type Hours = { readonly from: Temporal.Instant | null; readonly until: Temporal.Instant | null }
export type Draft = {
  readonly kind: ObservationKind
  readonly heading: string
  readonly why: string
  readonly hasChild: boolean
  readonly seenAt: Temporal.Instant
}
export type WriteRefusal =
  | 'nothing-is-observed'
  | 'sealed-already'
  | 'session-not-begun'
  | 'not-a-worker'
  | 'child-missing'
  | 'reason-missing'
  | 'heading-missing'
  | 'outside-the-session'

/** A record is the worker's own, of a session that began or was abandoned, and it is closed once sealed. OBS-01, OBS-04 */
export const refusalToWrite = (session: Session, { isObserved: mayBe, isSealed, isByWorker }: Writing): WriteRefusal | null => {
  if (!mayBe) return 'nothing-is-observed'
  if (isSealed) return 'sealed-already'
  if (session.status === 'planned' || session.status === 'cancelled') return 'session-not-begun'
  return isByWorker ? null : 'not-a-worker'
}

/** What the child said names the child; stepping in names the reason, which must be one the policy knows. OBS-03, DAY-12 */
export const writeObservation = (session: Session, writing: Writing, draft: Draft): Outcome<Draft, WriteRefusal> => {
  const refusal = refusalToWrite(session, writing)
  if (refusal !== null) return refused(refusal)
  if (draft.kind === 'child-words' && !draft.hasChild) return refused('child-missing')
  if (draft.kind === 'intervention' && (draft.why === '' || !writing.intervenesFor.includes(draft.heading)))
    return refused('reason-missing')
  if (headingInWords(draft.kind, draft.heading) === '') return refused('heading-missing')
  if (isOutside(draft.seenAt, writing.hours)) return refused('outside-the-session', { hours: hoursInWords(writing.hours) })
  return done(draft)
}

type Stay = { readonly arrivedAt: Temporal.Instant | null; readonly leftAt: Temporal.Instant | null }

/** While anybody is still signed in, the session's time is not over; a session without arrivals has no hours to compare with. OBS-03 */
export const hoursOf = (state: Session, stays: readonly Stay[]): Hours => {
  const here = stays.filter(({ arrivedAt }) => arrivedAt !== null)
  const started = state.status === 'underway' || state.status === 'ended' ? state.startedAt : null
  const ended = state.status === 'ended' ? state.endedAt : null
  const isOver = ended !== null && here.length > 0 && here.every(({ leftAt }) => leftAt !== null)
  const first = inOrder([started, ...here.map(({ arrivedAt }) => arrivedAt)])[0]
  const last = inOrder([ended, ...here.map(({ leftAt }) => leftAt)]).at(-1)
  return { from: first ?? null, until: isOver ? (last ?? null) : null }
}

const inOrder = (moments: readonly (Temporal.Instant | null)[]): readonly Temporal.Instant[] =>
  moments.filter((moment) => moment !== null).toSorted((one, other) => Temporal.Instant.compare(one, other))

const minuteOf = (moment: Temporal.Instant): number => Math.floor(moment.epochMilliseconds / 60_000)

/** Nobody could see or hear anything of a session before the first of its people came or after the last had gone; whole minutes count. OBS-03 */
export const isOutside = (seenAt: Temporal.Instant, { from, until }: Hours): boolean =>
  (from !== null && minuteOf(seenAt) < minuteOf(from)) || (until !== null && minuteOf(seenAt) > minuteOf(until))

export const hoursInWords = ({ from, until }: Hours): string => {
  const at = (moment: Temporal.Instant | null): string => (moment === null ? '' : timeInWords(toLondon(moment).toPlainTime()))
  return until === null ? `from ${at(from)}` : `from ${at(from)} to ${at(until)}`
}

/** Written more than this after it was seen, an entry says when it was written. */
export const lateEntryMinutes = 30

export const isLateEntry = (seenAt: Temporal.Instant, writtenAt: Temporal.Instant): boolean =>
  writtenAt.since(seenAt, { largestUnit: 'minutes' }).minutes > lateEntryMinutes

const opinions =
  /\b(inappropriate|appropriate|manipulat\w+|hostile|uncooperative|neglectful|abusive|attachment|bonded|lovely|excellent|disappointing|poor|bad parent|good parent|aggressive|drunk|lazy|rude|clearly|obviously)\b/i

/** A word that weighs instead of telling; the page asks what was seen, and never blocks. OBS-03 */
export const wordOfOpinion = (text: string): string | null => opinions.exec(text)?.[0] ?? null
