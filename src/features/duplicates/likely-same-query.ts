import type { Temporal } from 'temporal-polyfill'
import type { ChildId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type LikelySame = {
  readonly childId: ChildId
  readonly child: string
  readonly childBornOn: Temporal.PlainDate
  readonly otherId: ChildId
  readonly other: string
  readonly bornOn: Temporal.PlainDate
  readonly familyId: FamilyId
  readonly reference: string
}

/**
 * Children on other files who may be the same: the same birthday and a name like it; or a birthday one slip away (a day, a month, ten
 * years, two figures exchanged) and a name that looks or sounds the same. Whoever was told apart is not asked about again. REF-16
 */
export const likelySame = (work: Work, family: FamilyId): Promise<LikelySame[]> => work.rows<LikelySame>`
  select c.id as "childId", c.given_name || ' ' || c.family_name as child, c.born_on as "childBornOn", o.id as "otherId",
         o.given_name || ' ' || o.family_name as other, o.born_on as "bornOn", o.family_id as "familyId", f.reference
  from child c
  cross join lateral app.birth_dates_near(c.born_on) as near (day)
  join child o on o.tenant_id = c.tenant_id and o.born_on = near.day and o.family_id <> c.family_id
  cross join lateral (select similarity(o.given_name || ' ' || o.family_name, c.given_name || ' ' || c.family_name) as alike,
    dmetaphone(o.given_name) = dmetaphone(c.given_name) and dmetaphone(o.family_name) = dmetaphone(c.family_name)
      and dmetaphone(c.family_name) <> '' as sounds) names
  join family f on f.tenant_id = o.tenant_id and f.id = o.family_id
  where c.tenant_id = ${work.tenant} and c.family_id = ${family}
    and (names.sounds or names.alike > case when o.born_on = c.born_on then 0.3 else 0.6 end)
    and not exists (select from told_apart t where t.tenant_id = c.tenant_id and t.one_child = least(c.id, o.id) and t.other_child = greatest(c.id, o.id))
    and not exists (select from family_join j where j.tenant_id = c.tenant_id and j.joined_family in (o.family_id, c.family_id)
                    and not exists (select from family_parting p where p.tenant_id = j.tenant_id and p.join_id = j.id))
  order by names.alike desc, f.opened_at limit 10`
