import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type FileStanding = {
  /** Closed, and nothing has opened it again: no new referral that was accepted, no reopening. REF-14 */
  readonly closedAt: Temporal.Instant | null
  /** The file in which this one is continued. REF-16 */
  readonly continuedIn: { readonly id: FamilyId; readonly reference: string } | null
}

type Row = {
  readonly closedAt: Temporal.Instant | null
  readonly isBack: boolean | null
  readonly kept: FamilyId | null
  readonly reference: string | null
}

/** Whether a file still goes on: asked on every page of it, so by two small look-ups in one question. */
export const fileStanding = async (work: Work, family: FamilyId): Promise<FileStanding> => {
  const row = await work.row<Row>`
    select c.at as "closedAt", c.is_back as "isBack", j.kept_family as kept, k.reference
    from (select ${work.tenant}::int as tenant_id) t
    left join lateral (
      select c.at, exists (select from family_reopening r where r.tenant_id = c.tenant_id and r.closure_id = c.id)
             or exists (select from referral f join referral_decision d on d.tenant_id = f.tenant_id and d.referral_id = f.id
                        where f.tenant_id = c.tenant_id and f.family_id = c.family_id and d.outcome = 'accepted' and d.at > c.at) as is_back
      from family_closure c where c.tenant_id = t.tenant_id and c.family_id = ${family} order by c.at desc limit 1) c on true
    left join lateral (
      select j.kept_family from family_join j where j.tenant_id = t.tenant_id and j.joined_family = ${family}
        and not exists (select from family_parting p where p.tenant_id = j.tenant_id and p.join_id = j.id) limit 1) j on true
    left join family k on k.tenant_id = t.tenant_id and k.id = j.kept_family`
  return {
    closedAt: row === null || row.isBack === true ? null : row.closedAt,
    continuedIn: row === null || row.kept === null || row.reference === null ? null : { id: row.kept, reference: row.reference },
  }
}
