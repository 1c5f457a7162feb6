import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import { emergencyLimits, type EmergencyCategory } from '../../domain/emergency-access.ts'
import type { AccountId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type Emergency = {
  readonly id: string
  readonly account: AccountId
  readonly person: string
  readonly family: FamilyId
  readonly reference: string
  readonly category: EmergencyCategory
  readonly reason: string
  readonly at: Temporal.Instant
  readonly until: Temporal.Instant
  readonly reviewedBy: string | null
  readonly reviewedAt: Temporal.Instant | null
  readonly reviewWords: string | null
}

const emergencies = (work: Work, id: string | null) => work.rows<Emergency>`
  select e.id, e.account_id as account, a.name as person, e.family_id as family, f.reference, e.category, e.reason, e.at, e.until,
         r.name as "reviewedBy", e.reviewed_at as "reviewedAt", e.review_words as "reviewWords"
  from emergency_access e
  join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
  join family f on f.tenant_id = e.tenant_id and f.id = e.family_id
  left join account r on r.tenant_id = e.tenant_id and r.id = e.reviewed_by
  where e.tenant_id = ${work.tenant} and (${id}::uuid is null or e.id = ${id}::uuid)
  order by e.reviewed_at is not null, e.at desc limit 200`

export const listEmergencies = (work: Work): Promise<Emergency[]> => emergencies(work, null)
export const findEmergency = async (work: Work, id: string): Promise<Emergency | null> => (await emergencies(work, id))[0] ?? null

export const familyByReference = async (work: Work, reference: string): Promise<FamilyId | null> =>
  (await work.row<{ id: FamilyId }>`select id from family where tenant_id = ${work.tenant} and upper(reference) = upper(${reference})`)
    ?.id ?? null

export const insertEmergency = async (
  work: Work,
  by: Person,
  given: { readonly family: FamilyId; readonly category: EmergencyCategory; readonly reason: string },
): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into emergency_access (tenant_id, id, account_id, family_id, category, reason, at, until)
    values (${work.tenant}, ${id}, ${by.id}, ${given.family}, ${given.category}, ${given.reason}, ${work.now}, ${work.now.add({ minutes: emergencyLimits.minutes })})`
  return id
}

export const markReviewed = async (work: Work, by: Person, given: { readonly id: string; readonly words: string }): Promise<boolean> =>
  (await work.row`
    update emergency_access set reviewed_by = ${by.id}, reviewed_at = ${work.now}, review_words = ${given.words}
    where tenant_id = ${work.tenant} and id = ${given.id} and reviewed_at is null returning id`) !== null

/** Everybody who has to know that it happened. */
export const openManagers = (work: Work) => work.rows<{ id: AccountId; name: string }>`
  select a.id, a.name from account a join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = 'manager'
  where a.tenant_id = ${work.tenant} and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
  order by a.id`
