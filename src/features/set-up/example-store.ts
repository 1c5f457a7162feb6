import { theHouse, type Role } from '../../domain/actor.ts'
import type { AccountId, TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Database } from '../../platform/transaction.ts'
import { openSession } from '../sign-in/door.ts'

export type Persona = {
  readonly account: AccountId
  readonly name: string
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly area: string | null
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
  database.inTransaction(
    tenant,
    theHouse,
    (work) => work.rows<Persona>`
    select a.id as account, a.name, o.name as organisation,
           array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by r.role) as roles,
           (select ar.name from account_role r join area ar on ar.tenant_id = r.tenant_id and ar.id = r.area_id
            where r.tenant_id = a.tenant_id and r.account_id = a.id limit 1) as area
    from account a left join organisation o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
    where a.tenant_id = ${work.tenant} and exists (select from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id)
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
    order by a.side desc, a.name limit 60`,
  )

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
