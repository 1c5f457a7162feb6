import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type LikelySame = {
  readonly child: string
  readonly other: string
  readonly bornOn: Temporal.PlainDate
  readonly familyId: FamilyId
  readonly reference: string
}

/**
 * Children on other files who may be the same: a name that sounds alike and the same birthday, or the same name and a birthday
 * that is one slip away. REF-16
 */
export const likelySame = (work: Work, family: FamilyId): Promise<LikelySame[]> => work.rows<LikelySame>`
  select c.given_name as child, o.given_name || ' ' || o.family_name as other, o.born_on as "bornOn", o.family_id as "familyId", f.reference
  from child c
  cross join lateral (
    select (c.born_on + make_interval(months => m))::date as day from generate_series(-12, 12) m
    union select c.born_on + d from generate_series(-1, 1) d) near
  join child o on o.tenant_id = c.tenant_id and o.born_on = near.day and o.family_id <> c.family_id
    and (o.given_name || ' ' || o.family_name) % (c.given_name || ' ' || c.family_name)
    and (o.born_on = c.born_on
      or (similarity(o.given_name || ' ' || o.family_name, c.given_name || ' ' || c.family_name) > 0.6
          and (abs(o.born_on - c.born_on) <= 1 or (extract(day from o.born_on) = extract(day from c.born_on) and abs(o.born_on - c.born_on) <= 366))))
  join family f on f.tenant_id = o.tenant_id and f.id = o.family_id
  where c.tenant_id = ${work.tenant} and c.family_id = ${family} order by c.born_on, f.opened_at limit 10`
