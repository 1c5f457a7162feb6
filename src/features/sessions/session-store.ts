import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, SessionId, WorkerId } from '../../domain/ids.ts'
import type { Ended, HowEnded, Session, Underway } from '../../domain/session.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** A session as everybody on the day needs it: what it is, where, when, and how it stands. */
export type DaySession = {
  readonly id: SessionId
  readonly familyId: FamilyId
  readonly kind: SessionKind
  readonly workerId: WorkerId | null
  readonly workerName: string | null
  readonly venueId: string
  readonly venue: string
  readonly room: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly onDay: Temporal.PlainDate
  readonly state: Session
}

type Found = Omit<DaySession, 'state'> & {
  readonly releasedAt: Temporal.Instant | null
  readonly startedAt: Temporal.Instant | null
  readonly startedBy: WorkerId | null
  readonly endedAt: Temporal.Instant | null
  readonly how: HowEnded | null
  readonly why: string | null
}

const stateOf = (found: Found): Session => {
  const { id, startedAt, endedAt, how } = found
  const worker = found.startedBy ?? found.workerId
  if (endedAt !== null && how !== null) return { status: 'ended', id, worker, startedAt, endedAt, how, why: found.why ?? '' }
  if (startedAt !== null) return { status: 'underway', id, worker, startedAt }
  return found.releasedAt === null ? { status: 'planned', id, worker } : { status: 'cancelled', id, worker }
}

const withState = ({ releasedAt, startedAt, startedBy, endedAt, how, why, ...session }: Found): DaySession => ({
  ...session,
  state: stateOf({ ...session, releasedAt, startedAt, startedBy, endedAt, how, why }),
})

export const readSessions = async (work: Work, ids: readonly string[]): Promise<readonly DaySession[]> => {
  const found = await work.rows<Found>`
    select s.id, s.family_id as "familyId", s.kind, s.worker_id as "workerId", w.name as "workerName", s.venue_id as "venueId", v.name as venue,
           r.name as room, s.starts_at as "startsAt", s.ends_at as "endsAt", s.on_day as "onDay", s.released_at as "releasedAt",
           b.at as "startedAt", b.worker_id as "startedBy", e.at as "endedAt", e.how, e.why
    from session s
    join venue v on v.tenant_id = s.tenant_id and v.id = s.venue_id
    join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
    left join worker w on w.tenant_id = s.tenant_id and w.id = s.worker_id
    left join session_start b on b.tenant_id = s.tenant_id and b.session_id = s.id
    left join session_end e on e.tenant_id = s.tenant_id and e.session_id = s.id
    where s.tenant_id = ${work.tenant} and s.id = any(${ids}::uuid[]) order by s.starts_at, s.id`
  return found.map(withState)
}

export const readSession = async (work: Work, id: unknown): Promise<DaySession | null> => {
  if (!isId(id)) return null
  const [found] = await readSessions(work, [id])
  return found ?? null
}

/** The same, with the row held until this transaction ends: two people never start or end one session. */
export const lockSession = async (work: Work, id: unknown): Promise<DaySession | null> => {
  if (!isId(id)) return null
  await work.rows`select from session where tenant_id = ${work.tenant} and id = ${id} for update`
  return readSession(work, id)
}

/** Which file a session's page is about. */
export const aboutSession = async (work: Work, params: Readonly<Record<string, string>>): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  return await work.row<{ family: FamilyId }>`select family_id as family from session where tenant_id = ${work.tenant} and id = ${id}`
}

/** A watched session starts with its worker; one that is not watched has none to name. */
export const saveStarted = async (work: Work, started: Underway): Promise<void> => {
  await work.rows`
    insert into session_start (tenant_id, session_id, worker_id, by_account, at)
    values (${work.tenant}, ${started.id}, ${started.worker}, ${work.actor.id}, ${started.startedAt})`
}

export const saveEnded = async (work: Work, ended: Ended): Promise<void> => {
  await work.rows`
    insert into session_end (tenant_id, session_id, how, why, by_account, at)
    values (${work.tenant}, ${ended.id}, ${ended.how}, ${ended.why}, ${work.actor.id}, ${ended.endedAt})`
}

type Owed = { readonly session: DaySession; readonly endedAt: Temporal.Instant; readonly dueAt: Temporal.Instant | null }

export const saveRecordDue = async (work: Work, { session, endedAt, dueAt }: Owed): Promise<void> => {
  await work.rows`
    insert into record_due (tenant_id, session_id, family_id, worker_id, due_at, ended_at)
    values (${work.tenant}, ${session.id}, ${session.familyId}, ${session.workerId}, ${dueAt}, ${endedAt})`
}

type EndingEntry = { readonly session: SessionId; readonly worker: WorkerId; readonly text: string; readonly at: Temporal.Instant }

/** The entry that every session has, also one that was abandoned, short or missed. OBS-14 */
export const saveEndingEntry = async (work: Work, { session, worker, text, at }: EndingEntry): Promise<void> => {
  const id = work.newId()
  await work.rows`
    insert into observation_entry (tenant_id, id, session_id, kind, heading, text, seen_at, author_worker, written_by, written_at)
    values (${work.tenant}, ${id}, ${session}, 'ending', 'outcome', ${work.seal(text, { table: 'observation_entry', row: id, column: 'text' })},
            ${at}, ${worker}, ${work.actor.id}, ${work.now})`
}
