import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import { isId } from '../../platform/new-id.ts'
import { readSealedColumns } from '../../domain/record-view.ts'
import type { Work } from '../../platform/work.ts'
import { filesClosedTo } from '../families/door.ts'
import { openSealed } from './record-store.ts'

export type RecordInList = {
  readonly id: string
  readonly number: string
  readonly family: string
  readonly author: string
  readonly onDay: Temporal.PlainDate
  readonly sealedAt: Temporal.Instant
  readonly wasLate: boolean
  /** The columns say what was sealed; where they do not, only the sealed words are shown. OBS-04 */
  readonly isAsSealed: boolean
}
type RecordRow = Omit<RecordInList, 'isAsSealed'> & { readonly canonical: Uint8Array }
export type RecordOwed = {
  readonly sessionId: string
  readonly family: string
  readonly worker: string | null
  readonly onDay: Temporal.PlainDate
  readonly dueAt: Temporal.Instant | null
}

export const mostInList = 25
const has = (person: Person, ...roles: readonly Person['roles'][number][]): boolean => roles.some((role) => person.roles.includes(role))

/** Records still to be written, the late ones first: all for the office, a leader's areas, a worker's own. OBS-02, DATA-06 */
export const recordsOwed = async (work: Work, person: Person, family: string | null = null): Promise<RecordOwed[]> => {
  const closed = await filesClosedTo(work, person)
  return await work.rows<RecordOwed>`
    select d.session_id as "sessionId", f.name || ', ' || f.reference as family, w.name as worker, s.on_day as "onDay", d.due_at as "dueAt"
    from record_due d
    join family f on f.tenant_id = d.tenant_id and f.id = d.family_id
    join session s on s.tenant_id = d.tenant_id and s.id = d.session_id
    left join worker w on w.tenant_id = d.tenant_id and w.id = d.worker_id
    where d.tenant_id = ${work.tenant} and (${family}::uuid is null or d.family_id = ${family}) and d.family_id <> all(${closed}::uuid[])
      and (${has(person, 'manager', 'coordinator')}
        or w.account_id = ${person.id}
        or exists (select from account_role r where r.tenant_id = d.tenant_id and r.account_id = ${person.id} and r.role = 'team-leader'
                   and (r.area_id is null or f.area_id is null or r.area_id = f.area_id)))
    order by d.due_at nulls last, d.session_id limit 50`
}

/** Sealed records, newest first, each person only theirs; `before` is the last one of the page before. */
export const sealedRecords = async (
  work: Work,
  person: Person,
  asked: { readonly before?: string | undefined; readonly family?: string },
): Promise<readonly RecordInList[]> => {
  const before = isId(asked.before) ? asked.before : 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  const page = { before, family: asked.family ?? null, closed: await filesClosedTo(work, person) }
  const ids = await idsFor(work, person, page)
  const rows = await work.rows<RecordRow>`
    select r.id, r.number, r.canonical, f.name || ', ' || f.reference as family, r.author_name as author, s.on_day as "onDay", r.submitted_at as "sealedAt",
           r.submitted_at > r.due_at as "wasLate"
    from observation_record r
    join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    join session s on s.tenant_id = r.tenant_id and s.id = r.session_id
    where r.tenant_id = ${work.tenant} and r.id = any(${ids.map(({ id }) => id)}::uuid[]) order by r.id desc`
  return rows.map(({ canonical, ...row }) => asSealed(row, openSealed(work, { id: row.id, canonical })))
}

const asSealed = (row: Omit<RecordRow, 'canonical'>, text: string | null): RecordInList => {
  const sealed = readSealedColumns(text ?? '')
  if (sealed === null) return { ...row, author: '', isAsSealed: false }
  const { number, author, submittedAt } = sealed
  const isAsSealed =
    row.number === number &&
    row.author === author &&
    row.sealedAt.epochMilliseconds === submittedAt.epochMilliseconds &&
    row.id === sealed.id
  return { ...row, number, author, sealedAt: submittedAt, isAsSealed }
}

type Page = { readonly before: string; readonly family: string | null; readonly closed: readonly string[] }
type Ids = Promise<{ id: string }[]>

const idsFor = async (work: Work, person: Person, page: Page): Ids => {
  if (person.side !== 'staff') return await givenTo(work, person, page)
  if (page.family !== null) return await ofFamilies(work, [page.family], page)
  if (has(person, 'manager', 'coordinator')) return await ofOffice(work, page)
  if (has(person, 'team-leader')) return await ofAreas(work, person, page)
  return await ofFamilies(work, await familiesOf(work, person), page)
}

const givenTo = (work: Work, person: Person, { before, family }: Page): Ids =>
  work.rows<{ id: string }>`
    select distinct h.record_id as id from record_copy_holder h
    join observation_record r on r.tenant_id = h.tenant_id and r.id = h.record_id
    where h.tenant_id = ${work.tenant} and h.account_id = ${person.id} and h.record_id < ${before} and (${family}::uuid is null or r.family_id = ${family})
    order by 1 desc limit ${mostInList + 1}`

const ofOffice = (work: Work, { before, closed }: Page): Ids =>
  work.rows<{ id: string }>`
    select id from observation_record where tenant_id = ${work.tenant} and id < ${before} and family_id <> all(${closed}::uuid[]) order by id desc limit ${mostInList + 1}`

const ofAreas = (work: Work, person: Person, { before, closed }: Page): Ids =>
  work.rows<{ id: string }>`
    select r.id from observation_record r join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    where r.tenant_id = ${work.tenant} and r.id < ${before} and r.family_id <> all(${closed}::uuid[])
      and exists (select from account_role x where x.tenant_id = r.tenant_id and x.account_id = ${person.id} and x.role = 'team-leader'
                  and (x.area_id is null or f.area_id is null or x.area_id = f.area_id))
    order by r.id desc limit ${mostInList + 1}`

const ofFamilies = (work: Work, families: readonly string[], { before, closed }: Page): Ids =>
  work.rows<{ id: string }>`
    select id from observation_record
    where tenant_id = ${work.tenant} and family_id = any(${families}::uuid[]) and family_id <> all(${closed}::uuid[]) and id < ${before} order by id desc limit ${mostInList + 1}`

/** The families that a worker is allocated to, or was booked for within the last week. */
const familiesOf = async (work: Work, person: Person): Promise<readonly string[]> => {
  const found = await work.rows<{ family: string }>`
    select a.family_id as family from allocation a join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
    where a.tenant_id = ${work.tenant} and w.account_id = ${person.id} and a.ended_at is null
    union
    select s.family_id from session s join worker w on w.tenant_id = s.tenant_id and w.id = s.worker_id
    where s.tenant_id = ${work.tenant} and w.account_id = ${person.id} and s.released_at is null and s.starts_at >= ${work.now.subtract({ hours: 168 })}`
  return found.map(({ family }) => family)
}
