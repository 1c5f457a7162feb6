import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { Match } from '../../domain/matching.ts'
import type { Work } from '../../platform/work.ts'

export type FamilyToAllocate = { readonly isAccepted: boolean; readonly isAssessed: boolean; readonly workerId: string | null }

/** The family's row is the lock: two people who choose at the same moment choose one after the other, and the second sees what the first chose. */
export const lockFamily = async (work: Work, family: FamilyId): Promise<FamilyToAllocate | null> => {
  await work.rows`select from family where tenant_id = ${work.tenant} and id = ${family} for no key update`
  return work.row<FamilyToAllocate>`
  select
    exists (select from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted'
            where r.tenant_id = f.tenant_id and r.family_id = f.id) as "isAccepted",
    exists (select from risk_assessment a where a.tenant_id = f.tenant_id and a.family_id = f.id) as "isAssessed",
    (select a.worker_id from allocation a where a.tenant_id = f.tenant_id and a.family_id = f.id and a.ended_at is null) as "workerId"
  from family f where f.tenant_id = ${work.tenant} and f.id = ${family}`
}

type NewAllocation = {
  readonly family: FamilyId
  readonly workerId: string
  readonly reasons: string
  readonly whyNotFirst: string
  readonly considered: readonly Match[]
}

/** The choice with everything that was weighed at that moment; the one before it ends but stays on record. PRE-02, PRE-03 */
export const saveAllocation = async (work: Work, { family, workerId, reasons, whyNotFirst, considered }: NewAllocation): Promise<void> => {
  await work.rows`update allocation set ended_at = ${work.now} where tenant_id = ${work.tenant} and family_id = ${family} and ended_at is null`
  await work.rows`
    insert into allocation (tenant_id, id, family_id, worker_id, reasons, why_not_first, considered, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${family}, ${workerId}, ${reasons}, ${whyNotFirst}, ${JSON.stringify(considered)}::jsonb, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}

export type AllocationOnFile = {
  readonly workerId: string
  readonly worker: string
  readonly reasons: string
  readonly whyNotFirst: string
  readonly byName: string
  readonly at: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
}

export const allocationsOf = (work: Work, family: FamilyId): Promise<AllocationOnFile[]> => work.rows<AllocationOnFile>`
  select w.id as "workerId", w.name as worker, a.reasons, a.why_not_first as "whyNotFirst", a.by_name as "byName", a.at, a.ended_at as "endedAt" from allocation a
  join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
  where a.tenant_id = ${work.tenant} and a.family_id = ${family} order by a.at desc, a.id desc limit 20`

export const deputyOf = async (work: Work, family: FamilyId): Promise<string | null> =>
  (
    await work.row<{ name: string }>`
    select w.name from family_deputy d join worker w on w.tenant_id = d.tenant_id and w.id = d.worker_id
    where d.tenant_id = ${work.tenant} and d.family_id = ${family} and d.ended_at is null`
  )?.name ?? null

/** The deputy before this one ends, and stays on record. PRE-03 */
export const saveDeputy = async (work: Work, family: FamilyId, workerId: string): Promise<void> => {
  await work.rows`update family_deputy set ended_at = ${work.now} where tenant_id = ${work.tenant} and family_id = ${family} and ended_at is null`
  await work.rows`
    insert into family_deputy (tenant_id, id, family_id, worker_id, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${family}, ${workerId}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
