import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { lockSession } from '../sessions/door.ts'
import { entryState, isSealed, saveStruck, writerIn } from './observation-store.ts'
import type { ObservationRefusal } from './observation-words.ts'

type Asked = { readonly sessionId: unknown; readonly entry: unknown }

/** Takes an entry out of the record before it is sealed; what was written stays on file, struck through. OBS-04 */
export const strikeObservation = async (work: Work, { sessionId, entry }: Asked): Promise<Outcome<string, ObservationRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  if (await isSealed(work, session.id)) return refused('sealed-already')
  if ((await writerIn(work)) === null) return refused('not-a-worker')
  const state = await entryState(work, session.id, entry)
  if (state === null) return refused('no-such-entry')
  if (state.isStruck) return refused('struck-already')

  await saveStruck(work, String(entry))
  await work.record({ name: 'observation.struck', about: session.id, family: session.familyId, facts: { entry: String(entry) } })
  return done(session.id)
}
