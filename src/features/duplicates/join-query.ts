import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type FileJoin = {
  readonly id: string
  readonly keptFamily: FamilyId
  readonly keptReference: string
  readonly joinedFamily: FamilyId
  readonly joinedReference: string
  readonly why: string
  readonly byName: string
  readonly at: Temporal.Instant
  readonly partedAt: Temporal.Instant | null
  readonly partedWhy: string | null
}

/** Every time this file was joined with another, whichever of the two it was. */
export const joinsOf = (work: Work, family: FamilyId): Promise<FileJoin[]> => work.rows<FileJoin>`
  select j.id, j.kept_family as "keptFamily", k.reference as "keptReference", j.joined_family as "joinedFamily", g.reference as "joinedReference",
         j.why, j.by_name as "byName", j.at, p.at as "partedAt", p.why as "partedWhy"
  from family_join j
  join family k on k.tenant_id = j.tenant_id and k.id = j.kept_family
  join family g on g.tenant_id = j.tenant_id and g.id = j.joined_family
  left join family_parting p on p.tenant_id = j.tenant_id and p.join_id = j.id
  where j.tenant_id = ${work.tenant} and (j.kept_family = ${family} or j.joined_family = ${family}) order by j.at desc`

/** The file that this one is continued in, or null. */
export const continuedIn = async (work: Work, family: FamilyId): Promise<FileJoin | null> =>
  (await joinsOf(work, family)).find(({ joinedFamily, partedAt }) => joinedFamily === family && partedAt === null) ?? null

/** What stands on a file that cannot be carried into another: made by people, sealed or signed with its own number. */
export const madeOn = async (work: Work, family: FamilyId): Promise<number> => {
  const made = await work.row<{ count: number }>`
    select ((select count(*) from risk_assessment where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from agreement where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from allocation where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from session where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from planning_meeting where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from pre_visit where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from session_confirmation where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from child_plan where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from assessment where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from family_deputy where tenant_id = ${work.tenant} and family_id = ${family})
          + (select count(*) from family_closure where tenant_id = ${work.tenant} and family_id = ${family}))::int as count`
  return made?.count ?? 0
}

/** People who came over and have since signed or taken part. */
export const usedSince = async (work: Work, join: string): Promise<number> => {
  const used = await work.row<{ count: number }>`
    select ((select count(*) from family_join_move m join agreement_signatory s on s.tenant_id = m.tenant_id and s.party_id = m.row_id
             where m.tenant_id = ${work.tenant} and m.join_id = ${join})
          + (select count(*) from family_join_move m join session_person p on p.tenant_id = m.tenant_id and p.person_id = m.row_id
             where m.tenant_id = ${work.tenant} and m.join_id = ${join}))::int as count`
  return used?.count ?? 0
}

export type JoinLock = { readonly id: string; readonly keptFamily: FamilyId; readonly joinedFamily: FamilyId; readonly isParted: boolean }

/** Both files are held, in the order of their ids, so that nobody joins or parts them at the same time. */
export const lockFiles = async (work: Work, one: FamilyId, other: FamilyId): Promise<number> =>
  (await work.rows`select id from family where tenant_id = ${work.tenant} and id in (${one}, ${other}) order by id for update`).length

export const joinOf = (work: Work, id: string): Promise<JoinLock | null> => work.row<JoinLock>`
  select j.id, j.kept_family as "keptFamily", j.joined_family as "joinedFamily", (p.join_id is not null) as "isParted"
  from family_join j left join family_parting p on p.tenant_id = j.tenant_id and p.join_id = j.id
  where j.tenant_id = ${work.tenant} and j.id = ${id}`
