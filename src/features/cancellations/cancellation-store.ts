import type { FamilyId, SessionId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

/** A cancelled session gives back its room, its workers and its people in the same moment. */
export const releaseSession = async (work: Work, session: SessionId): Promise<void> => {
  await work.rows`update session set released_at = ${work.now} where tenant_id = ${work.tenant} and id = ${session}`
  await work.rows`update session_person set released_at = ${work.now} where tenant_id = ${work.tenant} and session_id = ${session}`
  await work.rows`update session_second_worker set released_at = ${work.now} where tenant_id = ${work.tenant} and session_id = ${session}`
}

export type SessionToCancel = {
  readonly id: SessionId
  readonly familyId: FamilyId
  readonly isCancelled: boolean
  readonly isStarted: boolean
  readonly isEnded: boolean
}

/** The row is held first and asked about in a second statement: only so is a start or a cancellation seen that came while we waited. */
export const lockSession = async (work: Work, session: string): Promise<SessionToCancel | null> => {
  await work.rows`select from session where tenant_id = ${work.tenant} and id = ${session} for update`
  return work.row<SessionToCancel>`
  select s.id, s.family_id as "familyId",
    exists (select from session_cancellation c where c.tenant_id = s.tenant_id and c.session_id = s.id) as "isCancelled",
    exists (select from session_start b where b.tenant_id = s.tenant_id and b.session_id = s.id) as "isStarted",
    exists (select from session_end e where e.tenant_id = s.tenant_id and e.session_id = s.id) as "isEnded"
  from session s where s.tenant_id = ${work.tenant} and s.id = ${session}`
}

export const saveCancellation = async (
  work: Work,
  session: SessionId,
  given: { readonly reason: string; readonly toldBy: string; readonly by: string },
): Promise<void> => {
  await work.rows`
    insert into session_cancellation (tenant_id, session_id, reason, told_by, by_account, at)
    values (${work.tenant}, ${session}, ${given.reason}, ${given.toldBy}, ${given.by}, ${work.now})`
}

export type PeopleOfSession = { readonly attending: readonly string[]; readonly workers: readonly string[] }

export const peopleOfSession = async (work: Work, session: string): Promise<PeopleOfSession> => {
  const found = await work.row<{ attending: string[]; workers: string[] }>`
    select array(select p.person_id::text from session_person p where p.tenant_id = s.tenant_id and p.session_id = s.id and not p.is_child) as attending,
      array(select w::text from unnest(array[s.worker_id]) w where w is not null
            union select x.worker_id::text from session_second_worker x where x.tenant_id = s.tenant_id and x.session_id = s.id) as workers
    from session s where s.tenant_id = ${work.tenant} and s.id = ${session}`
  return found ?? { attending: [], workers: [] }
}
