import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { notVisitedYet, type PersonToVisit, type PreVisitKind, type PreVisitRule, type VisitContent } from '../../domain/pre-visit.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf, partiesOf } from '../families/door.ts'

export type Visited = { readonly id: string; readonly name: string; readonly isChild: boolean }
export type PreVisit = {
  readonly id: string
  readonly family: FamilyId
  readonly kind: PreVisitKind
  readonly workerId: string
  readonly worker: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly plannedBy: string
  readonly where: string
  readonly people: readonly Visited[]
  readonly cancelledBecause: string | null
  readonly record: {
    readonly met: readonly string[]
    readonly content: VisitContent
    readonly byName: string
    readonly at: Temporal.Instant
  } | null
}

type Found = Omit<PreVisit, 'where' | 'people' | 'record'> & {
  readonly venue: string | null
  readonly place: Uint8Array | null
  readonly recordId: string | null
  readonly met: readonly string[] | null
  readonly content: Uint8Array | null
  readonly recordedBy: string | null
  readonly recordedAt: Temporal.Instant | null
}

/** Everybody on the file who could be visited, children first. */
export const peopleToVisit = async (work: Work, family: FamilyId): Promise<readonly PersonToVisit[]> => [
  ...(await childrenOf(work, family)).map(({ id, givenName, familyName }) => ({
    id,
    name: `${givenName} ${familyName}`,
    isChild: true,
    side: null,
  })),
  ...(await partiesOf(work, family)).map(({ id, name, side }) => ({ id, name, isChild: false, side })),
]

/** A family's visits, the next one first; or one of them by its id. */
const found = (work: Work, which: { readonly family?: string; readonly id?: string }): Promise<Found[]> => work.rows<Found>`
  select v.id, v.family_id as family, v.kind, v.worker_id as "workerId", w.name as worker, v.starts_at as "startsAt", v.ends_at as "endsAt",
         v.planned_by_name as "plannedBy", n.name as venue, v.place, c.reason as "cancelledBecause",
         r.id as "recordId", r.met, r.content, r.by_name as "recordedBy", r.at as "recordedAt"
  from pre_visit v
  join worker w on w.tenant_id = v.tenant_id and w.id = v.worker_id
  left join venue n on n.tenant_id = v.tenant_id and n.id = v.venue_id
  left join pre_visit_cancellation c on c.tenant_id = v.tenant_id and c.visit_id = v.id
  left join pre_visit_record r on r.tenant_id = v.tenant_id and r.visit_id = v.id
  where v.tenant_id = ${work.tenant} and v.family_id = coalesce(${which.family ?? null}::uuid, v.family_id)
    and v.id = coalesce(${which.id ?? null}::uuid, v.id)
  order by v.starts_at desc, v.id limit 100`

const peopleIn = async (work: Work, visits: readonly string[]): Promise<ReadonlyMap<string, readonly Visited[]>> => {
  const rows = await work.rows<Visited & { visit: string }>`
    select p.visit_id as visit, p.person_id as id, p.is_child as "isChild", coalesce(c.given_name || ' ' || c.family_name, a.name, '') as name
    from pre_visit_person p
    left join child c on p.is_child and c.tenant_id = p.tenant_id and c.id = p.person_id
    left join party a on not p.is_child and a.tenant_id = p.tenant_id and a.id = p.person_id
    where p.tenant_id = ${work.tenant} and p.visit_id = any(${visits}::uuid[]) order by p.is_child, name`
  return Map.groupBy(rows, ({ visit }) => visit)
}

const opened = (work: Work, row: Found): Omit<PreVisit, 'people'> => {
  const { venue, place, recordId, met, content, recordedBy, recordedAt, ...visit } = row
  return {
    ...visit,
    where: venue ?? (place === null ? '' : work.open(place, { table: 'pre_visit', row: row.id, column: 'place' })),
    record:
      recordId === null || content === null || recordedAt === null
        ? null
        : {
            met: met ?? [],
            content: JSON.parse(work.open(content, { table: 'pre_visit_record', row: recordId, column: 'content' })) as VisitContent,
            byName: recordedBy ?? '',
            at: recordedAt,
          },
  }
}

const visitsWhere = async (work: Work, which: { readonly family?: string; readonly id?: string }): Promise<readonly PreVisit[]> => {
  const rows = await found(work, which)
  const people = await peopleIn(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...opened(work, row), people: people.get(row.id) ?? [] }))
}

export const visitsOf = (work: Work, family: FamilyId): Promise<readonly PreVisit[]> => visitsWhere(work, { family })

export const visitById = async (work: Work, id: string | undefined): Promise<PreVisit | null> => {
  if (!isId(id)) return null
  const [visit] = await visitsWhere(work, { id })
  return visit ?? null
}

export const aboutPreVisit = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  return await work.row<{ family: FamilyId }>`select family_id as family from pre_visit where tenant_id = ${work.tenant} and id = ${id}`
}

/** Names of those whom the service's rule wants visited and nobody has met yet. PRE-01 */
export const namesNotVisited = async (work: Work, family: FamilyId, rule: PreVisitRule): Promise<readonly string[]> => {
  if (rule === 'none') return []
  const met = await work.rows<{ id: string }>`
    select distinct unnest(r.met) as id from pre_visit v
    join pre_visit_record r on r.tenant_id = v.tenant_id and r.visit_id = v.id
    where v.tenant_id = ${work.tenant} and v.family_id = ${family}`
  return notVisitedYet(rule, await peopleToVisit(work, family), new Set(met.map(({ id }) => id))).map(({ name }) => name)
}

/** Whether the worker who is the family's now has met anybody of it: they introduce themselves. PRE-06 */
export const isIntroduced = async (work: Work, family: FamilyId): Promise<boolean> =>
  (await work.row`
    select v.id from pre_visit v
    join pre_visit_record r on r.tenant_id = v.tenant_id and r.visit_id = v.id and cardinality(r.met) > 0
    join allocation a on a.tenant_id = v.tenant_id and a.family_id = v.family_id and a.worker_id = v.worker_id and a.ended_at is null
    where v.tenant_id = ${work.tenant} and v.family_id = ${family} limit 1`) !== null

/** The family's worker and the venue that was agreed: where planning a visit begins. */
export const familyAtVisit = (
  work: Work,
  family: FamilyId,
): Promise<{ readonly workerId: string | null; readonly venueId: string | null } | null> =>
  work.row<{ workerId: string | null; venueId: string | null }>`
  select a.worker_id as "workerId", x.venue_id as "venueId" from family f
  left join allocation a on a.tenant_id = f.tenant_id and a.family_id = f.id and a.ended_at is null
  left join lateral (select venue_id from risk_assessment v where v.tenant_id = f.tenant_id and v.family_id = f.id order by version desc limit 1) x on true
  where f.tenant_id = ${work.tenant} and f.id = ${family}`
