import { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import type { Session } from '../../domain/session.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import { timeInWords } from '../../domain/words-for-time.ts'
import type { Present } from './presence-store.ts'
import type { SessionDay } from './session-day-query.ts'

export type SessionForParty = {
  readonly onDay: Temporal.PlainDate
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly venue: string
  readonly says: string
}

const partySays = {
  planned: 'Your session',
  underway: 'Your session is on now',
  ended: 'This session is over',
  cancelled: 'This session was cancelled',
} as const

/** Place and own time only: who else comes, when, and through which door stays inside. RISK-07 */
export const forParty = ({ session }: SessionDay): SessionForParty => ({
  onDay: session.onDay,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  venue: session.venue,
  says: partySays[session.state.status],
})

export type SessionForReferrer = {
  readonly id: string
  readonly onDay: Temporal.PlainDate
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly venue: string
  readonly kind: SessionKind
  readonly worker: string | null
  readonly state: Session
  readonly people: readonly { readonly name: string; readonly age: number | null; readonly when: string }[]
  readonly allowed: readonly { readonly name: string; readonly at: Temporal.Instant }[]
  readonly mayAllow: readonly { readonly id: string; readonly name: string; readonly relation: string }[]
  readonly recordId: string | null
}

const clock = (at: Temporal.Instant): string => timeInWords(toLondon(at).toPlainTime())

const attended = ({ stays }: Present): string => {
  if (stays.length === 0) return 'Named for this session'
  const spans = stays.map(({ arrivedAt, leftAt }) =>
    leftAt === null ? `since ${clock(arrivedAt)}` : `from ${clock(arrivedAt)} to ${clock(leftAt)}`,
  )
  return `Here ${spans.join(' and ')}`
}

/** What the referrer sees of a session: each part named here. OBS-15 */
export const forReferrer = (day: SessionDay, now: Temporal.Instant): SessionForReferrer => {
  const { session, authorised } = day
  const named = day.people.filter(({ isNamed }) => isNamed)
  const isBefore = session.state.status === 'planned' && Temporal.Instant.compare(now, session.startsAt) < 0
  const canAllow = day.alone === 'authorised-before' && day.isWatched && isBefore
  return {
    id: session.id,
    onDay: session.onDay,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    venue: session.venue,
    kind: session.kind,
    worker: session.workerName,
    state: session.state,
    people: named.filter(({ kind }) => kind !== 'worker').map((person) => ({ name: person.name, age: person.age, when: attended(person) })),
    allowed: authorised.map(({ party, at }) => ({ name: day.people.find(({ id }) => id === party)?.name ?? '', at })),
    mayAllow: canAllow
      ? named
          .filter(({ kind, id }) => kind === 'party' && authorised.every(({ party }) => party !== id))
          .map(({ id, name, relation }) => ({ id, name, relation: relation ?? '' }))
      : [],
    recordId: day.recordId,
  }
}
