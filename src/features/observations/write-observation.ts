import type { Temporal } from 'temporal-polyfill'
import { hoursOf, isObserved, type ObservationKind, writeObservation as write } from '../../domain/observation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { momentOn } from '../../domain/session-moment.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { lockSession, peopleOf, type DaySession } from '../sessions/door.ts'
import { isSealed, saveEntry, writerIn } from './observation-store.ts'
import type { ObservationRefusal } from './observation-words.ts'

type Asked = {
  readonly sessionId: unknown
  readonly kind: ObservationKind
  readonly heading: string
  readonly reason?: string
  readonly part?: string
  readonly child: string | null
  readonly text: string
  readonly why: string
  readonly seenAt: Temporal.PlainTime | null
}

/** One more line of the record, with the time it happened, now unless a time is said, and the time it was written. OBS-01, OBS-03 */
export const writeObservation = async (work: Work, asked: Asked): Promise<Outcome<string, ObservationRefusal>> => {
  const session = await lockSession(work, asked.sessionId)
  if (session === null) return refused('no-such-session')
  const writer = await writerIn(work)
  const writing = await writingOn(work, session)
  if (!writing.isObserved) return refused('nothing-is-observed')
  const moment = momentOn(session.onDay, asked.seenAt, work.now)
  if (!moment.ok) return moment
  const child = await childSaid(work, session, asked)
  const draft = {
    kind: asked.kind,
    heading: headingOf(asked),
    why: asked.kind === 'intervention' ? asked.why : '',
    hasChild: child !== null,
    seenAt: moment.value,
  }
  const written = write(session.state, { ...writing, isByWorker: writer !== null }, draft)
  if (!written.ok) return written
  if (writer === null) return refused('not-a-worker')

  const id = await saveEntry(work, { ...written.value, session: session.id, child, text: asked.text, author: writer.id })
  await work.record({ name: 'observation.written', about: session.id, family: session.familyId, facts: { entry: id, kind: asked.kind } })
  return done(id)
}

/** All kinds stand in one form; only the question of the chosen kind counts, and an answer of another kind fits none of its headings. */
const headingOf = ({ kind, heading, reason = '', part = '' }: Asked): string => {
  if (kind === 'child-words') return 'said'
  if (kind === 'intervention' && reason !== '') return reason
  return kind === 'ending' && part !== '' ? part : heading
}

const writingOn = async (work: Work, session: DaySession) => {
  const { record, day } = await policyInForce(work)
  return {
    isObserved: isObserved(session.kind, record.observedKinds),
    isSealed: await isSealed(work, session.id),
    intervenesFor: day.intervenesFor ?? [],
    hours: hoursOf(
      session.state,
      (await peopleOf(work, [session.id])).flatMap(({ stays }) => stays),
    ),
  }
}

const childSaid = async (work: Work, session: DaySession, { kind, child }: Asked): Promise<string | null> => {
  if (kind !== 'child-words') return null
  return (await peopleOf(work, [session.id])).find((person) => person.kind === 'child' && person.id === child)?.id ?? null
}
