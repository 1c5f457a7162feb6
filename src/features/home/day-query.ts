import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'
import { filesClosedTo } from '../families/door.ts'

export type SessionToday = {
  readonly id: string
  readonly name: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly venue: string
  readonly room: string
  readonly worker: string | null
  readonly state: 'planned' | 'under-way' | 'ended'
}

/** Today's sessions: all for the office, those of their areas for a team leader, their own for a worker. Page first, then join. */
export const sessionsToday = async (work: Work, person: Person): Promise<SessionToday[]> => {
  const isOffice = person.roles.includes('manager') || person.roles.includes('coordinator') || person.roles.includes('volunteer')
  const closed = await filesClosedTo(work, person)
  return await work.rows<SessionToday>`
    with day as materialized (
      select s.id, s.family_id, s.venue_id, s.room_id, s.worker_id, s.starts_at, s.ends_at from session s
      where s.tenant_id = ${work.tenant} and s.on_day = ${today(work.now)} and s.released_at is null
        and s.family_id <> all(${closed}::uuid[]) order by s.starts_at limit 1000)
    select day.id, f.name, day.starts_at as "startsAt", day.ends_at as "endsAt", v.name as venue, r.name as room, w.name as worker,
      case when e.session_id is not null then 'ended' when b.session_id is not null then 'under-way' else 'planned' end as state
    from day
    join family f on f.tenant_id = ${work.tenant} and f.id = day.family_id
    join venue v on v.tenant_id = ${work.tenant} and v.id = day.venue_id
    join room r on r.tenant_id = ${work.tenant} and r.id = day.room_id
    left join worker w on w.tenant_id = ${work.tenant} and w.id = day.worker_id
    left join session_start b on b.tenant_id = ${work.tenant} and b.session_id = day.id
    left join session_end e on e.tenant_id = ${work.tenant} and e.session_id = day.id
    where ${isOffice} or w.account_id = ${person.id}
      or exists (select from session_second_worker x join worker y on y.tenant_id = x.tenant_id and y.id = x.worker_id
                 where x.tenant_id = ${work.tenant} and x.session_id = day.id and y.account_id = ${person.id})
      or exists (select from account_role x where x.tenant_id = ${work.tenant} and x.account_id = ${person.id} and x.role = 'team-leader'
                 and (x.area_id is null or f.area_id is null or x.area_id = f.area_id))
    order by day.starts_at, v.name limit 60`
}

/** Whether a service still stands empty: nobody to work with families, and no family yet. */
export const isJustOpened = async (work: Work): Promise<boolean> => {
  const row = await work.row<{ empty: boolean }>`
    select not exists (select from worker where tenant_id = ${work.tenant}) and not exists (select from family where tenant_id = ${work.tenant}) as empty`
  return row?.empty === true
}

export const lettersThatDidNotGo = async (work: Work): Promise<number> => {
  const row = await work.row<{ n: number }>`
    select count(*)::int as n from letter_failure f where f.tenant_id = ${work.tenant} and f.is_last
      and not exists (select from letter_sent s where s.tenant_id = f.tenant_id and s.letter_id = f.letter_id)`
  return row?.n ?? 0
}

export type Counts = { readonly families: number; readonly sessions: number; readonly records: number }

/** The month in numbers, without a name: what a trustee may see. STAFF-04 */
export const monthInNumbers = async (work: Work): Promise<Counts> => {
  const from = today(work.now).with({ day: 1 })
  const row = await work.row<Counts>`
    select (select count(distinct s.family_id) from session s where s.tenant_id = ${work.tenant} and s.on_day >= ${from} and s.on_day < ${from.add({ months: 1 })} and s.released_at is null)::int as families,
           (select count(*) from session s where s.tenant_id = ${work.tenant} and s.on_day >= ${from} and s.on_day < ${from.add({ months: 1 })} and s.released_at is null)::int as sessions,
           (select count(*) from observation_record r where r.tenant_id = ${work.tenant} and r.submitted_at >= ${from.toString()}::date)::int as records`
  return row ?? { families: 0, sessions: 0, records: 0 }
}
