import type { Temporal } from 'temporal-polyfill'
import type { WorkerId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { isWatched } from '../../domain/session.ts'
import { type Carer, refusalToCare } from '../../domain/session-care.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import type { SessionRefusal } from './session-words.ts'
import { policyInForce } from '../policy/door.ts'
import { authorisedIn, peopleOf, saveArrival, saveCare, type Present } from './presence-store.ts'
import type { DaySession } from './session-store.ts'

type Adult = {
  readonly id: string
  readonly kind: 'worker' | 'party'
  readonly name: string
  readonly carer: Carer
  readonly isHere: boolean
  readonly hasLeft: boolean
}

/** The adult as this session knows them; any worker of the service may take over from another. */
const adultFor = async (work: Work, session: DaySession, id: string): Promise<Adult | null> => {
  const known = (await peopleOf(work, [session.id])).find((person) => person.id === id && person.kind !== 'child')
  if (known !== undefined) return await knownAdult(work, session, known)
  const worker = isId(id)
    ? await work.row<{
        id: WorkerId
        name: string
      }>`select id, name from worker where tenant_id = ${work.tenant} and id = ${id} and left_on is null`
    : null
  return worker === null ? null : { ...worker, kind: 'worker', carer: { kind: 'worker' }, isHere: false, hasLeft: false }
}

const knownAdult = async (work: Work, session: DaySession, person: Present): Promise<Adult> => {
  const isAuthorised = (await authorisedIn(work, session.id)).some(({ party }) => party === person.id)
  return {
    id: person.id,
    kind: person.kind === 'worker' ? 'worker' : 'party',
    name: person.name,
    carer: person.kind === 'worker' ? { kind: 'worker' } : { kind: 'party', side: person.side ?? 'connected-other', isAuthorised },
    isHere: person.arrivedAt !== null && person.leftAt === null,
    hasLeft: person.leftAt !== null,
  }
}

export type TakingCare = {
  readonly session: DaySession
  readonly children: readonly string[]
  readonly adult: string | null
  readonly at: Temporal.Instant
  /** Whoever takes a child over inside is in the building from then on; whoever fetches one at the door need not come in. */
  readonly isAtDoor?: boolean
}

/** From this moment this adult answers for these children, and who did so before is on record. DAY-05 */
export const takeCare = async (
  work: Work,
  { session, children, adult, at, isAtDoor }: TakingCare,
): Promise<Outcome<string, SessionRefusal>> => {
  if (adult === null) return refused('child-without-adult')
  const taking = await adultFor(work, session, adult)
  if (taking === null) return refused('not-named-for-session')
  const { day } = await policyInForce(work)
  const rule = { isWatched: isWatched(session.kind, day.responsibleAdult), alone: day.childLeftAlone }
  const refusal = refusalToCare(taking.carer, rule)
  if (refusal !== null) return refused(refusal, { name: taking.name })
  if (taking.hasLeft) return refused('adult-has-left', { name: taking.name })

  if (!taking.isHere && isAtDoor !== true) {
    await saveArrival(work, { session: session.id, person: taking.id, kind: taking.kind, at })
    await work.record({
      name: 'arrival.recorded',
      about: session.id,
      family: session.familyId,
      facts: { person: taking.id, at: at.toString() },
    })
  }
  for (const child of children) {
    await saveCare(work, { session: session.id, child, adult: taking, at })
    await work.record({
      name: 'care.handed-over',
      about: session.id,
      family: session.familyId,
      facts: { child, adult: taking.id, at: at.toString() },
    })
  }
  return done(taking.name)
}
