import type { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { isObserved } from '../../domain/observation.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { deadlineAfter } from '../../domain/period.ts'
import { endingWords, endSession as end, type Ended, type HowEnded } from '../../domain/session.ts'
import { momentOn } from '../../domain/session-moment.ts'
import type { Work } from '../../platform/work.ts'
import type { SessionRefusal } from './session-words.ts'
import { policyInForce } from '../policy/door.ts'
import { lockSession, saveEnded, saveEndingEntry, saveRecordDue, type DaySession } from './session-store.ts'

type Asked = { readonly sessionId: unknown; readonly how: HowEnded; readonly why: string; readonly at: Temporal.PlainTime | null }

/** The session is over, as planned or not; where sessions are observed, its record is owed from now on. OBS-14, OBS-02 */
export const endSession = async (work: Work, { sessionId, how, why, at }: Asked): Promise<Outcome<Ended, SessionRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  const moment = momentOn(session.onDay, at, work.now)
  if (!moment.ok) return moment
  const ended = end(session.state, { how, why, at: moment.value, plannedStart: session.startsAt })
  if (!ended.ok) return ended

  await saveEnded(work, ended.value)
  await oweRecord(work, session, ended.value)
  await work.record({ name: 'session.ended', about: session.id, family: session.familyId, facts: { how, at: moment.value.toString() } })
  return done(ended.value)
}

const oweRecord = async (work: Work, session: DaySession, ended: Ended): Promise<void> => {
  const { record } = await policyInForce(work)
  if (!isObserved(session.kind, record.observedKinds)) return
  if (ended.startedAt === null && !record.everySessionHasEntry) return
  const dueAt = record.within === null ? null : deadlineAfter(ended.endedAt, record.within)
  await saveRecordDue(work, { session, endedAt: ended.endedAt, dueAt })
  if (session.workerId === null) return
  const time = toLondon(ended.endedAt).toPlainTime().toString({ smallestUnit: 'minute' })
  const text = `${endingWords[ended.how]}${ended.startedAt === null ? '' : ` at ${time}`}.${ended.why === '' ? '' : ` Why: ${ended.why}`}`
  await saveEndingEntry(work, { session: session.id, worker: session.workerId, text, at: ended.endedAt })
}
