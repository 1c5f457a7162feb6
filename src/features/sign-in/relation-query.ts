import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Relation } from '../../domain/relation.ts'
import type { Work } from '../../platform/work.ts'

type About = { readonly family: FamilyId | null; readonly owner?: string; readonly referral?: string }
const fromFile = [
  'area',
  'allocated',
  'rostered',
  'referred',
  'same-team',
  'legal',
  'party',
  'emergency',
] as const satisfies readonly Relation[]
type FromFile = (typeof fromFile)[number]

/** A worker still reads and adds to what they did in the last week, also when nobody is allocated to them. */
const rosteredDaysBack = 7

/** How this person stands to a file, in one question; what is not about a family needs none. DATA-03 */
export const relationsTo = async (work: Work, person: Person, about: About): Promise<readonly Relation[]> => {
  if (person.tenant !== work.tenant) return []
  const always: readonly Relation[] = about.owner === person.id ? ['service', 'own'] : ['service']
  if (about.family === null) return always
  const held = await relationsToFamilies(work, person, { families: [about.family], referral: about.referral ?? null })
  return standing(held.get(about.family), always)
}

/** The same for many files at once, for pages that show several: one question, however many stand on the page. DATA-03 */
export const relationsToEach = async (
  work: Work,
  person: Person,
  families: readonly FamilyId[],
): Promise<ReadonlyMap<string, readonly Relation[]>> => {
  const held = await relationsToFamilies(work, person, { families, referral: null })
  return new Map(families.map((family) => [family, person.tenant === work.tenant ? standing(held.get(family), ['service']) : []]))
}

/** Whoever said that they know the family stands to its file in no way: it is closed for them. DATA-03 */
const standing = (held: Held | undefined, always: readonly Relation[]): readonly Relation[] => {
  if (held === undefined) return always
  if (held.knows) return []
  return [...always, ...fromFile.filter((relation) => held[relation])]
}

/** A file may hold several referrals, joined or one after the other: each is read by whoever made it, and by no other referrer. RISK-07 */
type OfFiles = { readonly families: readonly FamilyId[]; readonly referral: string | null }
type Held = Readonly<Record<FromFile | 'knows', boolean>>

const relationsToFamilies = async (work: Work, person: Person, { families, referral }: OfFiles): Promise<ReadonlyMap<string, Held>> => {
  const since = work.now.subtract({ hours: rosteredDaysBack * 24 })
  const { tenant } = work
  const rows = await work.rows<Held & { readonly id: string }>`
    select asked.id,
      exists (select from family f join account_role r on r.tenant_id = f.tenant_id and r.account_id = ${person.id} and r.role = 'team-leader'
              where f.tenant_id = ${tenant} and f.id = asked.id
                and (r.area_id is null or f.area_id is null or r.area_id = f.area_id)) as area,
      exists (select from allocation a join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
              where a.tenant_id = ${tenant} and a.family_id = asked.id and a.ended_at is null and w.account_id = ${person.id}) as allocated,
      exists (select from session s
              left join session_second_worker x on x.tenant_id = s.tenant_id and x.session_id = s.id and x.released_at is null
              join worker w on w.tenant_id = s.tenant_id and w.id in (s.worker_id, x.worker_id)
              where s.tenant_id = ${tenant} and s.family_id = asked.id and s.released_at is null
                and s.starts_at >= ${since} and w.account_id = ${person.id}) as rostered,
      exists (select from referral r where r.tenant_id = ${tenant} and r.family_id = asked.id and r.referrer_account = ${person.id}
                and r.id = coalesce(${referral}::uuid, r.id)) as referred,
      exists (select from referral r left join account by on by.tenant_id = r.tenant_id and by.id = r.referrer_account
              where r.tenant_id = ${tenant} and r.family_id = asked.id and r.id = coalesce(${referral}::uuid, r.id)
                and coalesce(by.organisation_id, r.organisation_id) = ${person.organisationId}::uuid
                and coalesce(by.team, r.team) = ${person.team}) as "same-team",
      exists (select from party p where p.tenant_id = ${tenant} and p.family_id = asked.id and p.account_id = ${person.id}
                and p.side = 'legal' and p.ended_at is null) as legal,
      exists (select from party p where p.tenant_id = ${tenant} and p.family_id = asked.id and p.account_id = ${person.id}
                and p.side in ('visiting', 'resident', 'carer', 'connected-other') and p.ended_at is null) as party,
      exists (select from emergency_access e where e.tenant_id = ${tenant} and e.account_id = ${person.id} and e.family_id = asked.id
                and e.until > ${work.now}) as emergency,
      exists (select from family_connection c where c.tenant_id = ${tenant} and c.account_id = ${person.id} and c.family_id = asked.id and c.knows
                and not exists (select from connection_lifted l where l.tenant_id = c.tenant_id and l.connection_id = c.id)) as knows
    from unnest(${[...new Set(families)]}::uuid[]) as asked (id)`
  return new Map(rows.map((row) => [row.id, row]))
}
