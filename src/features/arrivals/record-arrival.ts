import { Temporal } from 'temporal-polyfill'
import { refusalToArrive } from '../../domain/arrival.ts'
import { today } from '../../domain/civil-time.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { momentOn } from '../../domain/session-moment.ts'
import type { Work } from '../../platform/work.ts'
import { lockSession, peopleOf, saveArrival, takeCare, type DaySession, type Present } from '../sessions/door.ts'
import type { ArrivalRefusal } from './arrival-words.ts'

type Asked = {
  readonly sessionId: unknown
  readonly people: readonly string[]
  readonly careOf: string | null
  readonly at: Temporal.PlainTime | null
}
type Came = { readonly session: DaySession; readonly person: Present; readonly at: Temporal.Instant }

/** People come through the door: only those named, each with the time they came, each child with the adult who answers for them. DAY-02, DAY-05 */
export const recordArrival = async (work: Work, { sessionId, people, careOf, at }: Asked): Promise<Outcome<DaySession, ArrivalRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  if (session.state.status === 'cancelled') return refused('was-cancelled')
  if (!session.onDay.equals(today(work.now))) return refused('not-its-day')
  const moment = momentOn(session.onDay, at, work.now)
  if (!moment.ok) return moment

  const known = await peopleOf(work, [session.id])
  for (const id of people) {
    const person = known.find((each) => each.id === id)
    if (person === undefined) return refused('not-named-for-session')
    const came = await letIn(work, { session, person, at: moment.value })
    if (!came.ok) return came
  }
  const children = people.filter((id) => known.some((each) => each.id === id && each.kind === 'child'))
  if (children.length === 0) return done(session)
  const taken = await takeCare(work, { session, children, adult: careOf, at: moment.value })
  return taken.ok ? done(session) : taken
}

const letIn = async (work: Work, { session, person, at }: Came): Promise<Outcome<string, ArrivalRefusal>> => {
  const refusal = refusalToArrive({ ...person, mayBring: !person.isNamed && person.kind === 'party' }, at)
  if (refusal !== null) return refused(refusal, { name: person.name })
  await saveArrival(work, { session: session.id, person: person.id, kind: person.kind, at })
  await work.record({
    name: 'arrival.recorded',
    about: session.id,
    family: session.familyId,
    facts: { person: person.id, at: at.toString() },
  })
  return done(person.id)
}
