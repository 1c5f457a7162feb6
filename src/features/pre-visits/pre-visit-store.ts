import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { PreVisitKind, VisitContent } from '../../domain/pre-visit.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type NewVisit = {
  readonly family: FamilyId
  readonly kind: PreVisitKind
  readonly venueId: string | null
  /** Where it is when it is not at a venue: often somebody's home, so it is stored sealed. */
  readonly place: string
  readonly workerId: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly adults: readonly string[]
  readonly children: readonly string[]
}

export const saveVisit = async (work: Work, visit: NewVisit): Promise<string> => {
  const id = work.newId()
  const place = visit.venueId === null ? work.seal(visit.place, { table: 'pre_visit', row: id, column: 'place' }) : null
  await work.rows`
    insert into pre_visit (tenant_id, id, family_id, kind, venue_id, place, worker_id, starts_at, ends_at, planned_by, planned_by_name, planned_at)
    values (${work.tenant}, ${id}, ${visit.family}, ${visit.kind}, ${visit.venueId}, ${place}, ${visit.workerId}, ${visit.startsAt}, ${visit.endsAt},
            ${work.actor.id}, ${work.actor.name}, ${work.now})`
  const people = [
    ...visit.adults.map((person) => ({ person, isChild: false })),
    ...visit.children.map((person) => ({ person, isChild: true })),
  ]
  for (const { person, isChild } of people)
    await work.rows`insert into pre_visit_person (tenant_id, visit_id, person_id, is_child) values (${work.tenant}, ${id}, ${person}, ${isChild})`
  return id
}

/** The visit's row is held until this transaction ends: it is recorded or taken off once, never both. */
export const lockVisit = async (
  work: Work,
  id: string,
): Promise<{ readonly isRecorded: boolean; readonly isCancelled: boolean } | null> => {
  if (!isId(id)) return null
  await work.rows`select from pre_visit where tenant_id = ${work.tenant} and id = ${id} for update`
  return work.row<{ isRecorded: boolean; isCancelled: boolean }>`
    select exists (select from pre_visit_record r where r.tenant_id = v.tenant_id and r.visit_id = v.id) as "isRecorded",
           exists (select from pre_visit_cancellation c where c.tenant_id = v.tenant_id and c.visit_id = v.id) as "isCancelled"
    from pre_visit v where v.tenant_id = ${work.tenant} and v.id = ${id}`
}

export const saveVisitRecord = async (
  work: Work,
  visit: string,
  said: { met: readonly string[]; content: VisitContent },
): Promise<void> => {
  const id = work.newId()
  const content = work.seal(JSON.stringify(said.content), { table: 'pre_visit_record', row: id, column: 'content' })
  await work.rows`
    insert into pre_visit_record (tenant_id, id, visit_id, met, content, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${visit}, ${said.met}, ${content}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}

export const saveVisitCancellation = async (work: Work, visit: string, reason: string): Promise<void> => {
  await work.rows`
    insert into pre_visit_cancellation (tenant_id, visit_id, reason, by_account, by_name, at)
    values (${work.tenant}, ${visit}, ${reason}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
