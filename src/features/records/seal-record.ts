import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, RecordId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { deadlineAfter } from '../../domain/period.ts'
import { sealOf } from '../../domain/record-seal.ts'
import { refusalToSubmit } from '../../domain/record-view.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { entriesOf, isSealed, protectedMentions, writerIn } from '../observations/door.ts'
import { policyInForce } from '../policy/door.ts'
import { lockSession, sessionDay, type SessionDay } from '../sessions/door.ts'
import { clock24, composeRecord, type ComposedRecord } from './compose-record.ts'
import { giveCopies } from './give-copies.ts'
import { nextNumber, saveRecord } from './record-store.ts'
import { factKindWords, type RecordRefusal } from './record-words.ts'

type Asked = { readonly sessionId: unknown; readonly publicUrl: string }
export type Sealed = { readonly id: RecordId; readonly number: string }

/** The record is closed for ever: its text gets a number and a seal, and copies go out in the same moment. OBS-04, OBS-05 */
export const sealRecord = async (work: Work, { sessionId, publicUrl }: Asked): Promise<Outcome<Sealed, RecordRefusal>> => {
  const locked = await lockSession(work, sessionId)
  const day = locked === null ? null : await sessionDay(work, locked.id)
  if (day === null) return refused('no-such-session')
  const writer = await writerIn(work)
  const entries = await entriesOf(work, day.session.id)
  const refusal = refusalToSubmit({
    isObserved: day.isObserved,
    isSealed: await isSealed(work, day.session.id),
    hasEnded: day.session.state.status === 'ended',
    isByWorker: writer !== null,
    entries: entries.filter(({ struckAt }) => struckAt === null).length,
  })
  if (refusal !== null) return refused(refusal)
  if (writer === null) return refused('not-a-worker')
  const { reference, service } = await whereFrom(work, day.session.familyId)
  const author = { ...writer, role: 'Worker' }
  const composed = composeRecord({ day, entries, reference, author })
  const mention = await firstMention(work, day.session.familyId, composed)
  if (mention !== null) return refused('mentions-protected', mention)

  const id = work.newId<RecordId>()
  const number = await nextNumber(work)
  const facts = [{ label: 'Record', value: number }, ...composed.facts]
  const salt = sha256(randomToken())
  const sealed = sealOf(
    { ...composed, facts, recordId: id, sessionId: day.session.id, service, author, submittedAt: work.now, salt },
    sha256,
  )
  const { id: sessionIdFound, familyId } = day.session
  const due = await dueAt(work, day)
  await saveRecord(work, { id, number, sessionId: sessionIdFound, familyId, sealed, author: writer, dueAt: due })
  const told = { number, seal: sealed.seal, session: sessionIdFound, dueAt: due.toString() }
  await work.record({ name: 'record.sealed', about: id, family: familyId, facts: told })
  await giveCopies(work, { record: id, family: familyId, publicUrl })
  return done({ id, number })
}

const whereFrom = async (work: Work, family: FamilyId): Promise<{ readonly reference: string; readonly service: string }> => {
  const found = await work.row<{ reference: string; service: string }>`
    select f.reference, t.name as service from family f join tenant t on t.tenant_id = f.tenant_id where f.tenant_id = ${work.tenant} and f.id = ${family}`
  return found ?? { reference: '', service: '' }
}

/** Where the record gives a confidential fact away: in which entry, whose, of which kind, never the fact itself. RISK-07 */
export const firstMention = async (
  work: Work,
  family: FamilyId,
  record: ComposedRecord,
): Promise<Readonly<Record<'where' | 'whose' | 'kind', string>> | null> => {
  const parts = [
    ...record.facts.map(({ label, value }) => ({ where: `“${label}”`, text: value })),
    ...record.entries.map(({ at, text }) => ({ where: `The entry at ${clock24(at)}`, text })),
    ...record.childsWords.map(({ at, words }) => ({ where: `The child’s words at ${clock24(at)}`, text: words })),
  ]
  for (const { where, text } of parts) {
    const [found] = await protectedMentions(work, family, text)
    if (found !== undefined) return { where, whose: found.whose, kind: factKindWords[found.kind] }
  }
  return null
}

const dueAt = async (work: Work, { session }: SessionDay): Promise<Temporal.Instant> => {
  const { record } = await policyInForce(work)
  const endedAt = session.state.status === 'ended' ? session.state.endedAt : session.endsAt
  return record.within === null ? work.now : deadlineAfter(endedAt, record.within)
}
