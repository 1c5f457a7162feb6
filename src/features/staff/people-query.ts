import type { Person, Role } from '../../domain/actor.ts'
import type { AccountId, AreaId } from '../../domain/ids.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import type { Work } from '../../platform/work.ts'

export type AccountState = 'invited' | 'in-use' | 'closed'
export type PersonRow = {
  readonly id: AccountId
  readonly name: string
  readonly email: string
  readonly side: Person['side']
  readonly roles: readonly Role[]
  readonly area: string | null
  readonly areaId: AreaId | null
  readonly organisation: string | null
  readonly referrerKind: ReferrerKind | null
  readonly state: AccountState
  readonly closedBecause: string | null
}

const people = (work: Work, id: string | null) => work.rows<PersonRow>`
  select a.id, a.name, a.email, a.side, o.name as organisation, a.referrer_kind as "referrerKind", leads.area_id as "areaId", ar.name as area, d.reason as "closedBecause",
         array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by r.role) as roles,
         case when d.account_id is not null then 'closed'
              when a.password_hash is null and a.side <> 'party' then 'invited' else 'in-use' end as state
  from account a
  left join organisation o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
  left join account_role leads on leads.tenant_id = a.tenant_id and leads.account_id = a.id and leads.role = 'team-leader'
  left join area ar on ar.tenant_id = leads.tenant_id and ar.id = leads.area_id
  left join account_disabled d on d.tenant_id = a.tenant_id and d.account_id = a.id
  where a.tenant_id = ${work.tenant} and (${id}::uuid is null or a.id = ${id}::uuid)
  order by a.side desc, a.name
  limit 1000`

export const listPeople = (work: Work): Promise<PersonRow[]> => people(work, null)
export const findPerson = async (work: Work, id: string): Promise<PersonRow | null> => (await people(work, id))[0] ?? null

export type Choice = { readonly value: string; readonly label: string }
export const areaChoices = (work: Work): Promise<Choice[]> => work.rows<Choice>`
  select id as value, name as label from area where tenant_id = ${work.tenant} order by name`
export const organisationChoices = (work: Work): Promise<Choice[]> => work.rows<Choice>`
  select id as value, name as label from organisation where tenant_id = ${work.tenant} order by name limit 500`

/** Whether somebody else could still run the service. */
export const isLastManager = async (work: Work, id: AccountId): Promise<boolean> => {
  await work.rows`select pg_advisory_xact_lock(7203304, ${work.tenant})`
  const other = await work.row`
    select from account_role r
    where r.tenant_id = ${work.tenant} and r.role = 'manager' and r.account_id <> ${id}
      and not exists (select from account_disabled d where d.tenant_id = r.tenant_id and d.account_id = r.account_id)
    limit 1`
  return other === null
}

export const setReferrerKind = async (work: Work, id: AccountId, kind: ReferrerKind | null): Promise<void> => {
  await work.rows`update account set referrer_kind = ${kind} where tenant_id = ${work.tenant} and id = ${id}`
}
