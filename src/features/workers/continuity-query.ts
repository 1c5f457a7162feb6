import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import { type Continuity, continuityOf } from '../../domain/continuity.ts'
import type { Work } from '../../platform/work.ts'
import { filesClosedTo, reachOf } from '../families/door.ts'

export type FamilyContinuity = Continuity & { readonly reference: string }

/** How steady the worker was, for each family with sessions since a day; the least steady first: all for the office, those of their areas for a team leader. References only, no names. PRE-03, DATA-06 */
export const continuityByFamily = async (
  work: Work,
  { person, since }: { readonly person: Person; readonly since: Temporal.Instant },
): Promise<readonly FamilyContinuity[]> => {
  const closed = await filesClosedTo(work, person)
  const held = await work.rows<{ reference: string; worker: string }>`
    select f.reference, b.worker_id as worker from session s
    join session_start b on b.tenant_id = s.tenant_id and b.session_id = s.id and b.worker_id is not null
    join family f on f.tenant_id = s.tenant_id and f.id = s.family_id
    where s.tenant_id = ${work.tenant} and s.starts_at >= ${since} and s.family_id <> all(${closed}::uuid[])
      and (${reachOf(person) === 'all'}
        or exists (select from account_role r where r.tenant_id = s.tenant_id and r.account_id = ${person.id} and r.role = 'team-leader'
                   and (r.area_id is null or f.area_id is null or r.area_id = f.area_id)))
    order by s.starts_at`
  return [...Map.groupBy(held, ({ reference }) => reference)]
    .flatMap(([reference, sessions]) => {
      const measured = continuityOf(sessions)
      return measured === null ? [] : [{ ...measured, reference }]
    })
    .toSorted((one, other) => one.sameWorkerPercent - other.sameWorkerPercent || one.reference.localeCompare(other.reference))
}

export type WorkerContinuity = { readonly families: number; readonly sessions: number }

/** How many families this worker is the steady face of now, and the sessions held with them. PRE-03 */
export const continuityOfWorker = async (work: Work, worker: string): Promise<WorkerContinuity> =>
  (await work.row<WorkerContinuity>`
    select count(distinct a.family_id)::int as families,
      (select count(*)::int from session s join session_start b on b.tenant_id = s.tenant_id and b.session_id = s.id and b.worker_id = ${worker}
       where s.tenant_id = ${work.tenant} and s.worker_id = ${worker}) as sessions
    from allocation a where a.tenant_id = ${work.tenant} and a.worker_id = ${worker} and a.ended_at is null`) ?? {
    families: 0,
    sessions: 0,
  }
