import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { reachOf } from './family-query.ts'

export type ListedFamily = {
  readonly id: FamilyId
  readonly reference: string
  readonly name: string
  readonly worker: string | null
  readonly children: readonly string[]
}
export type FamilyPage = { readonly families: readonly ListedFamily[]; readonly next: string | null }

export const familiesOnAPage = 25
const oneMore = familiesOnAPage + 1

/** Whose files: all, those of areas (`areas` is null for a leader of no area in particular), and one's own, without those closed for one. */
type Whose = {
  readonly all: boolean
  readonly areas: readonly string[]
  readonly own: readonly FamilyId[]
  readonly closed: readonly FamilyId[]
}
type After = { readonly name: string; readonly id: string }
type Ids = Promise<{ id: FamilyId }[]>

/** One page of the files a person may open, by name, without those that are continued in another (their numbers find that one); words narrow it to names and numbers that begin with them. Page first, then join. */
export const familyPage = async (
  work: Work,
  person: Person,
  asked: { readonly words: string; readonly after: string },
): Promise<FamilyPage> => {
  const whose = await whoseFiles(work, person)
  const [name = '', id = ''] = asked.after.split('~')
  const found =
    asked.words === ''
      ? await allFrom(work, whose, { name, id })
      : await namedFrom(work, whose, { words: asked.words, after: { name, id } })
  const rows = await listed(
    work,
    found.map((each) => each.id),
  )
  const families = rows.slice(0, familiesOnAPage)
  const last = families.at(-1)
  return { families, next: rows.length > familiesOnAPage && last !== undefined ? `${last.name}~${last.id}` : null }
}

/** The office reaches every file, a team leader those of their areas and their own, a worker their own. DATA-03, DATA-06 */
const whoseFiles = async (work: Work, person: Person): Promise<Whose> => {
  const reach = reachOf(person)
  const closed = await closedFor(work, person)
  if (reach === 'all') return { all: true, areas: [], own: [], closed }
  const led = await work.rows<{ area: string | null }>`
    select area_id as area from account_role where tenant_id = ${work.tenant} and account_id = ${person.id} and role = 'team-leader'`
  const areas = led.flatMap(({ area }) => (area === null ? [] : [area]))
  return { all: areas.length < led.length, areas, own: await ownFamilies(work, person), closed }
}

/** The families that this person said they know: they stand in no list of theirs. DATA-03 */
export const closedFor = async (work: Work, person: Person): Promise<readonly FamilyId[]> =>
  (
    await work.rows<{ id: FamilyId }>`
      select c.family_id as id from family_connection c
      where c.tenant_id = ${work.tenant} and c.account_id = ${person.id} and c.knows
        and not exists (select from connection_lifted l where l.tenant_id = c.tenant_id and l.connection_id = c.id)`
  ).map(({ id }) => id)

/** The families this person is allocated to, or was booked for within the last week, from their own rows outward. */
const ownFamilies = async (work: Work, person: Person): Promise<readonly FamilyId[]> => {
  const since = work.now.subtract({ hours: 24 * 7 })
  const rows = await work.rows<{ id: FamilyId }>`
    with own as materialized (select id from worker where tenant_id = ${work.tenant} and account_id = ${person.id})
    select a.family_id as id from own join allocation a on a.tenant_id = ${work.tenant} and a.worker_id = own.id and a.ended_at is null
    union
    select s.family_id from own
    join session s on s.tenant_id = ${work.tenant} and s.worker_id = own.id and s.released_at is null and s.starts_at > ${since}
    union
    select s.family_id from own
    join session_second_worker x on x.tenant_id = ${work.tenant} and x.worker_id = own.id
    join session s on s.tenant_id = x.tenant_id and s.id = x.session_id and s.released_at is null and s.starts_at > ${since}`
  return rows.map(({ id }) => id)
}

const allFrom = (work: Work, { all, areas, own, closed }: Whose, after: After): Ids => {
  if (!all && areas.length === 0)
    return ownFrom(
      work,
      own.filter((each) => !closed.includes(each)),
      after,
    )
  return work.rows<{ id: FamilyId }>`
    select f.id from family f
    where f.tenant_id = ${work.tenant} and (${after.id} = '' or (f.name, f.id) > (${after.name}, nullif(${after.id}, '')::uuid))
      and (${all} or f.area_id is null or f.area_id = any(${areas}::uuid[]) or f.id = any(${own}::uuid[]))
      and f.id <> all(${closed}::uuid[])
      and not exists (select from family_join j where j.tenant_id = f.tenant_id and j.joined_family = f.id
                        and not exists (select from family_parting p where p.tenant_id = j.tenant_id and p.join_id = j.id))
    order by f.name, f.id limit ${oneMore}`
}

const ownFrom = (work: Work, own: readonly FamilyId[], after: After): Ids =>
  work.rows<{ id: FamilyId }>`
    select f.id from family f
    where f.tenant_id = ${work.tenant} and f.id = any(${own}::uuid[])
      and (${after.id} = '' or (f.name, f.id) > (${after.name}, nullif(${after.id}, '')::uuid))
      and not exists (select from family_join j where j.tenant_id = f.tenant_id and j.joined_family = f.id
                        and not exists (select from family_parting p where p.tenant_id = j.tenant_id and p.join_id = j.id))
    order by f.name, f.id limit ${oneMore}`

/** The words that somebody typed, as they stand in the index; the longest narrows the most. */
const typedWords = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted((one, other) => other.length - one.length)

const pastAll = '\u{10FFFF}'

/** Files of which every typed word begins a name or a number. */
const namedFrom = async (work: Work, { all, areas, own, closed }: Whose, asked: { readonly words: string; readonly after: After }): Ids => {
  const [first, second = '', third = ''] = typedWords(asked.words)
  if (first === undefined) return []
  const { after } = asked
  return await work.rows<{ id: FamilyId }>`
    with named as materialized (
      select distinct a.family_id as id from search_word a
      where a.tenant_id = ${work.tenant} and a.word >= ${first} and a.word < ${first + pastAll}
        and (${second} = '' or exists (select from search_word b where b.tenant_id = ${work.tenant} and b.family_id = a.family_id
                                         and b.word >= ${second} and b.word < ${second + pastAll}))
        and (${third} = '' or exists (select from search_word c where c.tenant_id = ${work.tenant} and c.family_id = a.family_id
                                        and c.word >= ${third} and c.word < ${third + pastAll})))
    select f.id from named join family f on f.tenant_id = ${work.tenant} and f.id = named.id
    where (${all} or f.id = any(${own}::uuid[]) or (${areas.length > 0} and (f.area_id is null or f.area_id = any(${areas}::uuid[]))))
      and f.id <> all(${closed}::uuid[])
      and (${after.id} = '' or (f.name, f.id) > (${after.name}, nullif(${after.id}, '')::uuid))
      and not exists (select from family_join j where j.tenant_id = f.tenant_id and j.joined_family = f.id
                        and not exists (select from family_parting p where p.tenant_id = j.tenant_id and p.join_id = j.id))
    order by f.name, f.id limit ${oneMore}`
}

const listed = (work: Work, ids: readonly FamilyId[]): Promise<ListedFamily[]> =>
  work.rows<ListedFamily>`
    select f.id, f.reference, f.name, w.name as worker,
      array(select c.given_name from child c where c.tenant_id = ${work.tenant} and c.family_id = f.id order by c.born_on) as children
    from family f
    left join allocation a on a.tenant_id = ${work.tenant} and a.family_id = f.id and a.ended_at is null
    left join worker w on w.tenant_id = ${work.tenant} and w.id = a.worker_id
    where f.tenant_id = ${work.tenant} and f.id = any(${ids}::uuid[])
    order by f.name, f.id`
