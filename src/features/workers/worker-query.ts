import type { Temporal } from 'temporal-polyfill'
import type { AreaId, WorkerId } from '../../domain/ids.ts'
import type { CheckKind } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'

export type CheckOnRecord = {
  readonly kind: CheckKind
  readonly reference: string
  readonly issuedOn: Temporal.PlainDate
  readonly expiresOn: Temporal.PlainDate | null
}

export type WorkerOnRecord = {
  readonly id: WorkerId
  readonly name: string
  readonly accountId: string | null
  readonly areaId: AreaId | null
  readonly area: string | null
  readonly venueId: string | null
  readonly venue: string | null
  readonly employment: string
  readonly gender: string | null
  readonly languages: readonly string[]
  readonly skills: readonly string[]
  readonly startedOn: Temporal.PlainDate
  readonly leftOn: Temporal.PlainDate | null
  readonly checks: readonly CheckOnRecord[]
}

type Check = CheckOnRecord & { readonly workerId: WorkerId }

/** Workers with everything that is on record about their checks; one by id, or all who have not left before a day. */
export const workersOnRecord = async (
  work: Work,
  which: { readonly id?: string; readonly since?: Temporal.PlainDate } = {},
): Promise<readonly WorkerOnRecord[]> => {
  const workers = await work.rows<Omit<WorkerOnRecord, 'checks'>>`
    select w.id, w.name, w.account_id as "accountId", w.area_id as "areaId", a.name as area, w.base_venue_id as "venueId", v.name as venue, w.employment, w.gender, w.languages, w.skills,
           w.started_on as "startedOn", w.left_on as "leftOn"
    from worker w
    left join area a on a.tenant_id = w.tenant_id and a.id = w.area_id
    left join venue v on v.tenant_id = w.tenant_id and v.id = w.base_venue_id
    where w.tenant_id = ${work.tenant} and (${which.id ?? null}::uuid is null or w.id = ${which.id ?? null})
      and (${which.since ?? null}::date is null or w.left_on is null or w.left_on >= ${which.since ?? null}::date)
    order by w.name, w.id`
  const checks = await work.rows<Check>`
    select worker_id as "workerId", kind, reference, issued_on as "issuedOn", expires_on as "expiresOn" from worker_check
    where tenant_id = ${work.tenant} and worker_id = any(${workers.map((worker) => worker.id)}::uuid[]) order by kind, issued_on desc, id`
  const byWorker = Map.groupBy(checks, (check) => check.workerId)
  return workers.map((worker) => ({ ...worker, checks: byWorker.get(worker.id) ?? [] }))
}

export type AccountToLink = { readonly id: string; readonly name: string }

/** Staff who could be with a child and have no worker's record yet. */
export const accountsToLink = (work: Work): Promise<AccountToLink[]> => work.rows<AccountToLink>`
  select distinct a.id, a.name from account a
  join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id and r.role in ('worker', 'volunteer', 'team-leader', 'coordinator')
  where a.tenant_id = ${work.tenant} and a.side = 'staff' and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
    and not exists (select from worker w where w.tenant_id = a.tenant_id and w.account_id = a.id)
  order by a.name limit 200`

export type Named = { readonly id: string; readonly name: string }
