import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { startSession as start, type Underway } from '../../domain/session.ts'
import { carerAt } from '../../domain/session-care.ts'
import type { Work } from '../../platform/work.ts'
import type { SessionRefusal } from './session-words.ts'
import { policyInForce } from '../policy/door.ts'
import { careIn, peopleOf } from './presence-store.ts'
import { readinessOf, waitsFor } from './session-day-query.ts'
import { lockSession, saveStarted, type DaySession } from './session-store.ts'
import { takeCare } from './take-care.ts'

/** The session begins; from now on its worker answers for every child who is here. DAY-05 */
export const startSession = async (
  work: Work,
  { sessionId }: { readonly sessionId: unknown },
): Promise<Outcome<Underway, SessionRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  const ready = await readinessOf(work, { session, people: await peopleOf(work, [session.id]), policy: await policyInForce(work) })
  const started = start(session.state, ready, work.now)
  if (!started.ok) return started
  const [missing] = await waitsFor(work, session.familyId)
  if (missing !== undefined) return refused(missing.refusal, missing.facts)

  await saveStarted(work, started.value)
  await work.record({ name: 'session.started', about: session.id, family: session.familyId })
  if (ready.isWatched && session.workerId !== null) {
    const taken = await handToWorker(work, session, session.workerId)
    if (!taken.ok) return taken
  }
  return started
}

const handToWorker = async (work: Work, session: DaySession, worker: string) => {
  const care = await careIn(work, session.id)
  const here = (await peopleOf(work, [session.id])).filter(
    ({ kind, arrivedAt, leftAt }) => kind === 'child' && arrivedAt !== null && leftAt === null,
  )
  const others = here.filter(
    ({ id }) =>
      carerAt(
        care.filter(({ child }) => child === id),
        work.now,
      ) !== worker,
  )
  return others.length === 0
    ? done('')
    : await takeCare(work, { session, children: others.map(({ id }) => id), adult: worker, at: work.now })
}
