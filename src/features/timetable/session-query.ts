import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, SessionId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import { lineFrom, type LineRow, type SessionLine } from './session-line.ts'

/** The sessions found first by their own index, by id; everything shown about them is joined to these few rows only. */
const linesOf = async (work: Work, ids: readonly string[], areas: readonly string[] | null = null): Promise<readonly SessionLine[]> => {
  if (ids.length === 0) return []
  const rows = await work.rows<LineRow>`
    select s.id, s.family_id as "familyId", s.kind, s.room_id as "roomId", r.name as room, s.venue_id as "venueId", v.name as venue,
      s.worker_id as "workerId", w.name as worker, w2.name as "secondWorker", s.on_day as "onDay", s.starts_at as "startsAt", s.ends_at as "endsAt",
      case when ${areas}::uuid[] is null or f.area_id is null or f.area_id = any(${areas}::uuid[]) then f.name end as family,
      (select count(*)::int from session_person p where p.tenant_id = s.tenant_id and p.session_id = s.id and p.is_child) as children,
      array(select p.name from session_person a join party p on p.tenant_id = a.tenant_id and p.id = a.person_id
            where a.tenant_id = s.tenant_id and a.session_id = s.id and not a.is_child
              and (${areas}::uuid[] is null or f.area_id is null or f.area_id = any(${areas}::uuid[])) order by p.name) as adults,
      exists (select from session_cancellation c where c.tenant_id = s.tenant_id and c.session_id = s.id) as "isCancelled",
      exists (select from session_start b where b.tenant_id = s.tenant_id and b.session_id = s.id) as "isStarted",
      exists (select from session_end e where e.tenant_id = s.tenant_id and e.session_id = s.id) as "isEnded"
    from session s
    join family f on f.tenant_id = s.tenant_id and f.id = s.family_id
    join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
    join venue v on v.tenant_id = s.tenant_id and v.id = s.venue_id
    left join worker w on w.tenant_id = s.tenant_id and w.id = s.worker_id
    left join session_second_worker x on x.tenant_id = s.tenant_id and x.session_id = s.id
    left join worker w2 on w2.tenant_id = x.tenant_id and w2.id = x.worker_id
    where s.tenant_id = ${work.tenant} and s.id = any(${ids}::uuid[])
    order by s.starts_at, v.name, r.name, s.id`
  return rows.map(lineFrom)
}

export type Days = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate }

/** Whose sessions: all, those of areas (venue or family), or one worker's own; one venue or all; and never of families whose files are closed to one. */
export type Whose = {
  readonly areas: readonly string[] | null
  readonly workerId: string | null
  readonly venueId: string | null
  readonly closed: readonly FamilyId[]
}

export const mostShown = 250

/** The sessions of some days, in order, at most `mostShown`; the days are found by index, however many years stand behind them. */
export const sessionsBetween = async (
  work: Work,
  { from, until }: Days,
  { areas, workerId, venueId, closed }: Whose,
): Promise<readonly SessionLine[]> => {
  const found = await work.rows<{ id: SessionId }>`
    select s.id from session s
    where s.tenant_id = ${work.tenant} and s.on_day >= ${from}::date and s.on_day <= ${until}::date
      and s.family_id <> all(${closed}::uuid[])
      and (${venueId}::uuid is null or s.venue_id = ${venueId})
      and (${workerId}::uuid is null or s.worker_id = ${workerId}
           or exists (select from session_second_worker x where x.tenant_id = s.tenant_id and x.session_id = s.id and x.worker_id = ${workerId}))
      and (${areas}::uuid[] is null
           or s.venue_id in (select v.id from venue v where v.tenant_id = s.tenant_id and (v.area_id is null or v.area_id = any(${areas}::uuid[])))
           or s.family_id in (select f.id from family f where f.tenant_id = s.tenant_id and f.area_id = any(${areas}::uuid[])))
    order by s.on_day, s.starts_at, s.id limit ${mostShown}`
  return linesOf(
    work,
    found.map(({ id }) => id),
    areas,
  )
}

/** Where sessions are held in these days, so that the timetable opens at a venue where something happens. */
export const venuesInUse = async (work: Work, { from, until }: Days): Promise<ReadonlySet<string>> => {
  const found = await work.rows<{ id: string }>`
    select distinct venue_id as id from session
    where tenant_id = ${work.tenant} and on_day >= ${from}::date and on_day <= ${until}::date and released_at is null`
  return new Set(found.map(({ id }) => id))
}

export const sessionById = async (work: Work, id: string | undefined): Promise<SessionLine | null> => {
  if (!isId(id)) return null
  const [line] = await linesOf(work, [id])
  return line ?? null
}

/** The file that `/sessions/:id/…` is about, or null when there is no such session in this service. */
export const aboutSession = async (work: Work, params: Readonly<Record<string, string>>): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  const found = await work.row<{
    family: FamilyId
  }>`select family_id as family from session where tenant_id = ${work.tenant} and id = ${id}`
  return found
}

export type FamilySessions = {
  readonly upcoming: readonly SessionLine[]
  readonly past: readonly SessionLine[]
  readonly hasOlder: boolean
}
export const pastPerPage = 20

/** A family's sessions: everything to come, and what was, newest first, a page at a time. */
export const sessionsOfFamily = async (work: Work, family: FamilyId, page: number): Promise<FamilySessions> => {
  const toCome = await work.rows<{ id: SessionId }>`
    select id from session where tenant_id = ${work.tenant} and family_id = ${family} and ends_at >= ${work.now} and starts_at >= ${work.now.subtract({ hours: 24 })}
    order by starts_at limit 60`
  const past = await work.rows<{ id: SessionId }>`
    select id from session where tenant_id = ${work.tenant} and family_id = ${family} and starts_at < ${work.now} and ends_at < ${work.now}
    order by starts_at desc limit ${pastPerPage + 1} offset ${(page - 1) * pastPerPage}`
  const [upcoming, before] = [
    await linesOf(
      work,
      toCome.map(({ id }) => id),
    ),
    await linesOf(
      work,
      past.slice(0, pastPerPage).map(({ id }) => id),
    ),
  ]
  return { upcoming, past: before.toReversed(), hasOlder: past.length > pastPerPage }
}
