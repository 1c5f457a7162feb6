import { theHouse, type Role } from '../../domain/actor.ts'
import type { AccountId, TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { openSession } from '../sign-in/door.ts'

export type Persona = {
  readonly account: AccountId
  readonly name: string
  readonly roles: readonly Role[]
  /** What makes them who they are: their family, their organisation and team, or their area and building. */
  readonly line: string
}
type Found = Omit<Persona, 'line'> & {
  readonly organisation: string | null
  readonly team: string | null
  readonly area: string | null
  readonly venue: string | null
  readonly relation: string | null
  readonly family: string | null
}
export type ExampleCentre = {
  readonly tenant: TenantId
  readonly name: string
  readonly policyBase: string
  readonly personas: readonly Persona[]
}

const exampleTenants = (database: Database) =>
  database.inTransaction(
    0 as TenantId,
    theHouse,
    (work) =>
      work.rows<{ tenant: TenantId; name: string; policyBase: string }>`
      select tenant_id as tenant, name, policy_base as "policyBase" from tenant where is_example and tenant_id > 0 order by tenant_id`,
  )

export const hasRealService = (database: Database): Promise<boolean> =>
  database.inTransaction(
    0 as TenantId,
    theHouse,
    async (work) => (await work.row`select from tenant where not is_example and tenant_id > 0 limit 1`) !== null,
  )

/** The example services and everybody in them whom a visitor may be. Real services are never among them. */
export const exampleServices = async (database: Database): Promise<readonly ExampleCentre[]> => {
  const services: ExampleCentre[] = []
  for (const found of await exampleTenants(database)) services.push({ ...found, personas: await personasOf(database, found.tenant) })
  return services
}

const personasOf = (database: Database, tenant: TenantId): Promise<readonly Persona[]> =>
  database.inTransaction(tenant, theHouse, async (work) =>
    (await foundIn(work)).map(({ account, name, roles, ...rest }) => ({ account, name, roles, line: lineOf(rest) })),
  )

const foundIn = (work: Work) => work.rows<Found>`
    select a.id as account, a.name, o.name as organisation, a.team, v.name as venue, p.relation, f.name as family,
           array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by r.role) as roles,
           coalesce((select ar.name from account_role r join area ar on ar.tenant_id = r.tenant_id and ar.id = r.area_id
                     where r.tenant_id = a.tenant_id and r.account_id = a.id limit 1), at.name) as area
    from account a left join organisation o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
    left join worker w on w.tenant_id = a.tenant_id and w.account_id = a.id
    left join area at on at.tenant_id = w.tenant_id and at.id = w.area_id
    left join venue v on v.tenant_id = w.tenant_id and v.id = w.base_venue_id
    left join lateral (select y.relation, y.family_id from party y
                       where y.tenant_id = a.tenant_id and y.account_id = a.id and a.side = 'party' limit 1) p on true
    left join family f on f.tenant_id = a.tenant_id and f.id = p.family_id
    where a.tenant_id = ${work.tenant} and exists (select from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id)
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
    order by a.side desc, a.name limit 60`

const lineOf = ({ organisation, team, area, venue, relation, family }: Omit<Found, keyof Persona>): string => {
  if (family !== null) return relation === null ? `The ${family} family` : `${relation}, the ${family} family`
  return (organisation === null ? [area, venue] : [organisation, team]).filter((place) => place !== null && place !== '').join(', ')
}

/** One click signs in as an invented person: only where the service itself is an example. */
export const becomePersona = (database: Database, asked: { readonly tenant: TenantId; readonly account: string; readonly agent: string }) =>
  database.inTransaction(asked.tenant, theHouse, async (work) => {
    const found = await work.row<{ id: AccountId }>`
      select a.id from account a join tenant t on t.tenant_id = a.tenant_id
      where a.tenant_id = ${work.tenant} and a.id::text = ${asked.account} and t.is_example`
    const secret = found === null ? null : await openSession(work, found.id, { agent: asked.agent, way: 'example' })
    return secret === null ? refused('no-such-persona') : done({ tenant: asked.tenant, secret, path: '/' })
  })

/** Deletes the example services whole. Evidence of a real service cannot go this way: the database refuses it. */
export const wipeExamples = (database: Database) =>
  database.inTransaction(0 as TenantId, theHouse, async (work) => {
    const wiped = await work.row<{ services: number }>`select app.wipe_examples() as services`
    await work.record({ name: 'examples.wiped', facts: { services: wiped?.services ?? 0 } })
    return done(null)
  })
