import type { Temporal } from 'temporal-polyfill'
import type { ArrangementId, FamilyId, SessionId } from '../../domain/ids.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import type { Work } from '../../platform/work.ts'
import type { Placed } from './clash-query.ts'

export type NewSeries = {
  readonly familyId: FamilyId
  readonly kind: SessionKind
  readonly venueId: string
  readonly roomId: string
  readonly workerId: string | null
  readonly secondWorkerId: string | null
  readonly children: readonly string[]
  readonly adults: readonly string[]
  readonly weekday: number
  readonly startsAt: Temporal.PlainTime
  readonly minutes: number
  readonly everyWeeks: number
  readonly fromOn: Temporal.PlainDate
  readonly untilOn: Temporal.PlainDate
  readonly bookedBy: string
}

const saveArrangement = async (work: Work, series: NewSeries): Promise<ArrangementId> => {
  const id = work.newId<ArrangementId>()
  await work.rows`
    insert into arrangement (tenant_id, id, family_id, kind, room_id, worker_id, weekday, starts_at, minutes, every_weeks, from_on, until_on, by_account, at)
    values (${work.tenant}, ${id}, ${series.familyId}, ${series.kind}, ${series.roomId}, ${series.workerId}, ${series.weekday}, ${series.startsAt},
            ${series.minutes}, ${series.everyWeeks}, ${series.fromOn}, ${series.untilOn}, ${series.bookedBy}, ${work.now})`
  return id
}

export type SavedSession = { readonly id: SessionId; readonly placed: Placed }

/** All sessions of a series and who is in them, in three statements; the exclusion constraints have the last word. TIME-01 */
export const saveSessions = async (work: Work, series: NewSeries, placed: readonly Placed[]): Promise<readonly SavedSession[]> => {
  const arrangement = await saveArrangement(work, series)
  const saved = placed.map((each) => ({ id: work.newId<SessionId>(), placed: each }))
  const ids = saved.map(({ id }) => id)
  await work.rows`
    insert into session (tenant_id, id, family_id, arrangement_id, kind, venue_id, room_id, room_place, worker_id, during, on_day, booked_by, booked_at)
    select ${work.tenant}, s.id, ${series.familyId}, ${arrangement}, ${series.kind}, ${series.venueId}, ${series.roomId}, s.place, ${series.workerId},
           tstzrange(s.starts_at, s.ends_at), s.on_day, ${series.bookedBy}, ${work.now}
    from unnest(${ids}::uuid[], ${placed.map(({ place }) => place)}::int[], ${texts(placed, 'startsAt')}::timestamptz[], ${texts(placed, 'endsAt')}::timestamptz[],
                ${texts(placed, 'date')}::date[]) as s(id, place, starts_at, ends_at, on_day)`
  await work.rows`
    insert into session_person (tenant_id, session_id, person_id, is_child, during)
    select s.tenant_id, s.id, p.id, p.is_child, s.during
    from session s cross join unnest(${[...series.children, ...series.adults]}::uuid[], ${[...series.children.map(() => true), ...series.adults.map(() => false)]}::bool[]) as p(id, is_child)
    where s.tenant_id = ${work.tenant} and s.id = any(${ids}::uuid[])`
  if (series.secondWorkerId === null) return saved
  await work.rows`
    insert into session_second_worker (tenant_id, session_id, worker_id, during)
    select s.tenant_id, s.id, ${series.secondWorkerId}, s.during from session s where s.tenant_id = ${work.tenant} and s.id = any(${ids}::uuid[])`
  return saved
}

const texts = (placed: readonly Placed[], which: 'startsAt' | 'endsAt' | 'date'): readonly string[] =>
  placed.map(({ occurrence }) => occurrence[which].toString())
