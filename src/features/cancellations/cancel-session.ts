import type { SessionId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { familyAffected, tellPeople, workersAffected } from '../bookings/door.ts'
import { sessionById } from '../timetable/door.ts'
import { lockSession, peopleOfSession, releaseSession, saveCancellation } from './cancellation-store.ts'

export type Cancelling = {
  readonly session: string
  readonly reason: string
  readonly toldBy: string
  readonly by: string
  readonly publicUrl: string
}
export type CancelRefusal = 'no-such-session' | 'already-cancelled' | 'already-started'

/** Cancels one session, gives back its room and people, and tells everyone affected, once. */
export const cancelSession = async (work: Work, given: Cancelling): Promise<Outcome<SessionId, CancelRefusal>> => {
  const session = await lockSession(work, given.session)
  if (session === null) return refused('no-such-session')
  if (session.isCancelled) return refused('already-cancelled')
  if (session.isStarted || session.isEnded) return refused('already-started')

  await saveCancellation(work, session.id, given)
  await releaseSession(work, session.id)
  await work.record({ name: 'session.cancelled', about: session.id, family: session.familyId })

  const { attending, workers } = await peopleOfSession(work, session.id)
  const line = await sessionById(work, session.id)
  const told = { venue: line?.venue ?? '', times: line === null ? [] : [line] }
  const people = [...(await familyAffected(work, session.familyId, attending)), ...(await workersAffected(work, workers))]
  await tellPeople(work, people, { kind: 'session-cancelled', family: session.familyId, told, publicUrl: given.publicUrl })
  return done(session.id)
}
