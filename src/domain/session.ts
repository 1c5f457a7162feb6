import { Temporal } from 'temporal-polyfill'
import type { SessionId, WorkerId } from './ids.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { SessionKind } from './session-kind.ts'

export const endingWords = {
  'as-planned': 'Ended as planned',
  early: 'Ended early',
  abandoned: 'Abandoned',
  'did-not-happen': 'Did not happen',
} as const
export type HowEnded = keyof typeof endingWords
export const howEnded = Object.keys(endingWords) as [HowEnded, ...HowEnded[]]

/** A session is one of four things, not a row of nullable columns. */
export type Planned = { readonly status: 'planned'; readonly id: SessionId; readonly worker: WorkerId | null }
export type Underway = {
  readonly status: 'underway'
  readonly id: SessionId
  readonly worker: WorkerId | null
  readonly startedAt: Temporal.Instant
}
export type Ended = {
  readonly status: 'ended'
  readonly id: SessionId
  readonly worker: WorkerId | null
  readonly startedAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant
  readonly how: HowEnded
  readonly why: string
}
export type Cancelled = { readonly status: 'cancelled'; readonly id: SessionId; readonly worker: WorkerId | null }
export type Session = Planned | Underway | Ended | Cancelled

/** A supported session or a handover is never watched: there a parent stays with the child. DAY-05, DAY-09 */
export const isWatched = (kind: SessionKind, responsibleAdult: 'parent' | 'worker'): boolean =>
  responsibleAdult === 'worker' && kind !== 'supported' && kind !== 'handover'

export type Readiness = {
  readonly isItsDay: boolean
  readonly isWatched: boolean
  readonly isChildHere: boolean
  readonly isWorkerHere: boolean
  readonly isParentHere: boolean
  readonly isAgreed: boolean
}
export type StartRefusal =
  | 'already-started'
  | 'already-ended'
  | 'was-cancelled'
  | 'not-its-day'
  | 'agreement-not-in-force'
  | 'no-worker'
  | 'child-not-here'
  | 'worker-not-here'
  | 'parent-not-here'

const notPlanned = { underway: 'already-started', ended: 'already-ended', cancelled: 'was-cancelled' } as const

/** A supervised session never starts before child and worker are both in the building, nor before the agreement stands. DAY-05, AGR-02 */
export const obstaclesToStart = (session: Session, ready: Readiness): readonly StartRefusal[] => {
  if (session.status !== 'planned') return [notPlanned[session.status]]
  const obstacles: (StartRefusal | false)[] = [
    !ready.isItsDay && 'not-its-day',
    !ready.isAgreed && 'agreement-not-in-force',
    ready.isWatched && session.worker === null && 'no-worker',
    !ready.isChildHere && 'child-not-here',
    ready.isWatched && session.worker !== null && !ready.isWorkerHere && 'worker-not-here',
    !ready.isWatched && !ready.isParentHere && 'parent-not-here',
  ]
  return obstacles.filter((obstacle) => obstacle !== false)
}

export const startSession = (session: Session, ready: Readiness, now: Temporal.Instant): Outcome<Underway, StartRefusal> => {
  const [first] = obstaclesToStart(session, ready)
  if (first !== undefined) return refused(first)
  return done({ status: 'underway', id: session.id, worker: session.worker, startedAt: now })
}

export type Ending = {
  readonly how: HowEnded
  readonly why: string
  readonly at: Temporal.Instant
  readonly plannedStart: Temporal.Instant
}
export type EndRefusal =
  | 'already-ended'
  | 'was-cancelled'
  | 'not-started'
  | 'did-start'
  | 'ends-before-it-starts'
  | 'not-yet-due'
  | 'why-missing'

/** Every session has an entry, also an abandoned, short or missed one; so whatever was not as planned says why. OBS-14 */
export const endSession = (session: Session, { how, why, at, plannedStart }: Ending): Outcome<Ended, EndRefusal> => {
  if (session.status === 'ended' || session.status === 'cancelled') return refused(notPlanned[session.status])
  const startedAt = session.status === 'underway' ? session.startedAt : null
  if (startedAt === null && (how === 'as-planned' || how === 'early')) return refused('not-started')
  if (startedAt === null && Temporal.Instant.compare(at, plannedStart) < 0) return refused('not-yet-due')
  if (startedAt !== null && how === 'did-not-happen') return refused('did-start')
  if (startedAt !== null && Temporal.Instant.compare(at, startedAt) < 0) return refused('ends-before-it-starts')
  if (how !== 'as-planned' && why === '') return refused('why-missing')
  return done({ status: 'ended', id: session.id, worker: session.worker, startedAt, endedAt: at, how, why })
}
