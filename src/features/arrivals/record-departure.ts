import { Temporal } from 'temporal-polyfill'
import { refusalToLeave } from '../../domain/arrival.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { carerAt } from '../../domain/session-care.ts'
import { momentOn } from '../../domain/session-moment.ts'
import type { Work } from '../../platform/work.ts'
import { careIn, lockSession, peopleOf, saveDeparture, takeCare, type DaySession, type Present } from '../sessions/door.ts'
import type { ArrivalRefusal } from './arrival-words.ts'

type Asked = {
  readonly sessionId: unknown
  readonly people: readonly string[]
  readonly careOf: string | null
  readonly at: Temporal.PlainTime | null
}
type Leaving = { readonly session: DaySession; readonly person: Present; readonly at: Temporal.Instant }

/** People leave, children first and each with somebody; nobody goes who still answers for a child inside. DAY-05 */
export const recordDeparture = async (
  work: Work,
  { sessionId, people, careOf, at }: Asked,
): Promise<Outcome<DaySession, ArrivalRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  const moment = momentOn(session.onDay, at, work.now)
  if (!moment.ok) return moment

  const leaving = (await peopleOf(work, [session.id])).filter(({ id }) => people.includes(id))
  if (leaving.length < people.length) return refused('not-named-for-session')
  const children = leaving.filter(({ kind }) => kind === 'child')
  for (const child of children) {
    const gone = await letOut(work, { session, person: child, at: moment.value })
    if (!gone.ok) return gone
  }
  if (children.length > 0) {
    const taken = await takeCare(work, { session, children: children.map(({ id }) => id), adult: careOf, at: moment.value, isAtDoor: true })
    if (!taken.ok) return taken
  }
  for (const adult of leaving.filter(({ kind }) => kind !== 'child')) {
    const gone = await letOut(work, { session, person: adult, at: moment.value })
    if (!gone.ok) return gone
  }
  return done(session)
}

const letOut = async (work: Work, { session, person, at }: Leaving): Promise<Outcome<string, ArrivalRefusal>> => {
  const children = await childrenOf(work, session, person)
  const refusal = refusalToLeave({ ...person, mayBring: true }, at, children)
  if (refusal !== null) return refused(refusal, { name: person.name, children: children.join(' and ') })
  await saveDeparture(work, { session: session.id, person: person.id, at })
  await work.record({
    name: 'departure.recorded',
    about: session.id,
    family: session.familyId,
    facts: { person: person.id, at: at.toString() },
  })
  return done(person.id)
}

/** The children inside for whom this adult answers at this moment. */
const childrenOf = async (work: Work, session: DaySession, { id, kind }: Present): Promise<readonly string[]> => {
  if (kind === 'child') return []
  const care = await careIn(work, session.id)
  const inside = (await peopleOf(work, [session.id])).filter(
    (person) => person.kind === 'child' && person.arrivedAt !== null && person.leftAt === null,
  )
  return inside
    .filter(
      (child) =>
        carerAt(
          care.filter((each) => each.child === child.id),
          work.now,
        ) === id,
    )
    .map(({ name }) => name)
}
