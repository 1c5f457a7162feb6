import type { Work } from '../../platform/work.ts'
import type { AreasSeen } from './areas-query.ts'

export type AtTheOffice = { readonly id: string; readonly name: string; readonly areas: AreasSeen }
type Row = { readonly id: string; readonly name: string; readonly seesAll: boolean; readonly led: readonly string[] }

/** Whoever may look into a referral, and the areas they see. DATA-06 */
export const officeOf = async (work: Work): Promise<readonly AtTheOffice[]> => {
  const rows = await work.rows<Row>`
    select a.id, a.name, bool_or(r.role in ('manager', 'coordinator') or r.area_id is null) as "seesAll",
           coalesce(array_agg(r.area_id::text) filter (where r.area_id is not null), '{}') as led
    from account a join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id
    where a.tenant_id = ${work.tenant} and r.role in ('manager', 'coordinator', 'team-leader')
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
    group by a.id, a.name order by a.name, a.id`
  return rows.map(({ id, name, seesAll, led }) => ({ id, name, areas: seesAll ? 'all' : led }))
}

/** Those with whom a reader shares at least one area: a leader puts nothing into another area's hands. DATA-06 */
export const officeSeenFrom = async (work: Work, seen: AreasSeen): Promise<readonly AtTheOffice[]> =>
  (await officeOf(work)).filter(({ areas }) => seen === 'all' || areas === 'all' || areas.some((area) => seen.includes(area)))

export type ToTake = { readonly id: string; readonly family: string; readonly reference: string; readonly areaId: string | null }

/** In one order, so that two who take the same ones wait for one another. */
export const lockWaiting = (work: Work, ids: readonly string[]): Promise<ToTake[]> => work.rows<ToTake>`
  select r.id, r.family_id as family, r.reference, f.area_id as "areaId" from referral r
  join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
  where r.tenant_id = ${work.tenant} and r.id = any(${ids}::uuid[]) and r.ended_at is null order by r.id for update of r`

export const saveTaking = async (work: Work, referral: string, who: AtTheOffice): Promise<void> => {
  await work.rows`
    insert into referral_taking (tenant_id, id, referral_id, taken_by, taken_by_name, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${referral}, ${who.id}, ${who.name}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
