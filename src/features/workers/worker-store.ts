import type { Temporal } from 'temporal-polyfill'
import type { WorkerId } from '../../domain/ids.ts'
import type { CheckKind } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'

export type NewWorker = {
  readonly name: string
  readonly accountId: string | null
  readonly areaId: string | null
  readonly venueId: string | null
  readonly employment: string
  readonly gender: string | null
  readonly languages: readonly string[]
  readonly skills: readonly string[]
  readonly startedOn: Temporal.PlainDate
}

export type NewCheck = {
  readonly kind: CheckKind
  readonly reference: string
  readonly issuedOn: Temporal.PlainDate
  readonly expiresOn: Temporal.PlainDate | null
}

export const saveWorker = async (work: Work, worker: NewWorker): Promise<WorkerId> => {
  const id = work.newId<WorkerId>()
  await work.rows`
    insert into worker (tenant_id, id, account_id, area_id, base_venue_id, name, employment, gender, languages, skills, started_on)
    values (${work.tenant}, ${id}, ${worker.accountId}, ${worker.areaId}, ${worker.venueId}, ${worker.name}, ${worker.employment}, ${worker.gender},
            ${worker.languages}, ${worker.skills}, ${worker.startedOn})`
  return id
}

export const hasWorkerFor = async (work: Work, accountId: string): Promise<boolean> =>
  (await work.row`select id from worker where tenant_id = ${work.tenant} and account_id = ${accountId}`) !== null

export const saveCheck = async (work: Work, workerId: string, check: NewCheck): Promise<void> => {
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`
    insert into worker_check (tenant_id, id, worker_id, kind, reference, issued_on, expires_on, recorded_by, recorded_at)
    values (${work.tenant}, ${work.newId()}, ${workerId}, ${check.kind}, ${check.reference}, ${check.issuedOn}, ${check.expiresOn}, ${by}, ${work.now})`
}
