import type { Temporal } from 'temporal-polyfill'
import type { Span } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'

type TakenWorker = Span & { readonly workerId: string; readonly isVisit: boolean }

/** When workers are taken, by a session or by a visit before a first one; whoever asks holds the workers' rows. TIME-01 */
export const whenTaken = (
  work: Work,
  workers: readonly string[],
  { from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<TakenWorker[]> => work.rows<TakenWorker>`
  select worker_id as "workerId", false as "isVisit", starts_at as "startsAt", ends_at as "endsAt" from session
  where tenant_id = ${work.tenant} and worker_id = any(${workers}::uuid[]) and released_at is null and starts_at >= ${from} and starts_at < ${until}
  union all
  select worker_id, false, lower(during), upper(during) from session_second_worker
  where tenant_id = ${work.tenant} and worker_id = any(${workers}::uuid[]) and released_at is null
  union all
  select v.worker_id, true, v.starts_at, v.ends_at from pre_visit v
  where v.tenant_id = ${work.tenant} and v.worker_id = any(${workers}::uuid[]) and v.starts_at >= ${from} and v.starts_at < ${until}
    and not exists (select from pre_visit_cancellation c where c.tenant_id = v.tenant_id and c.visit_id = v.id)`
