import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, RoomId, SessionId, VenueId, WorkerId } from '../../domain/ids.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import { type SessionRows, type SessionState, sessionStateOf } from '../../domain/session-state.ts'

/** A session as lists and timetables show it. `family` is null for whoever may know only that the place is taken. */
export type SessionLine = {
  readonly id: SessionId
  readonly familyId: FamilyId
  readonly family: string | null
  readonly children: number
  /** The adults who come, by name; none for whoever may not know whose session it is. */
  readonly adults: readonly string[]
  readonly kind: SessionKind
  readonly roomId: RoomId
  readonly room: string
  readonly venueId: VenueId
  readonly venue: string
  readonly workerId: WorkerId | null
  readonly worker: string | null
  readonly secondWorker: string | null
  readonly onDay: Temporal.PlainDate
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly state: SessionState
}

export type LineRow = Omit<SessionLine, 'state'> & SessionRows

export const lineFrom = ({ isCancelled, isStarted, isEnded, ...row }: LineRow): SessionLine => ({
  ...row,
  state: sessionStateOf({ isCancelled, isStarted, isEnded }),
})
