import type { Temporal } from 'temporal-polyfill'
import type { OrganisationId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { OrganisationKind } from './staff-words.ts'

export type Organisation = {
  readonly id: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly legalEmail: string | null
  readonly keys: number
}
export type ApiKey = {
  readonly id: string
  readonly name: string
  readonly made: Temporal.Instant
  readonly revoked: Temporal.Instant | null
}

const organisations = (work: Work, id: string | null) => work.rows<Organisation>`
  select o.id, o.name, o.kind, o.legal_email as "legalEmail",
         (select count(*)::int from api_key k where k.tenant_id = o.tenant_id and k.organisation_id = o.id and k.revoked_at is null) as keys
  from organisation o where o.tenant_id = ${work.tenant} and (${id}::uuid is null or o.id = ${id}::uuid) order by o.name limit 500`

export const listOrganisations = (work: Work): Promise<Organisation[]> => organisations(work, null)
export const findOrganisation = async (work: Work, id: string): Promise<Organisation | null> => (await organisations(work, id))[0] ?? null

export const keysOf = (work: Work, organisation: OrganisationId): Promise<ApiKey[]> => work.rows<ApiKey>`
  select id, name, created_at as made, revoked_at as revoked from api_key
  where tenant_id = ${work.tenant} and organisation_id = ${organisation} order by created_at desc`

export const insertOrganisation = async (
  work: Work,
  given: { readonly name: string; readonly kind: OrganisationKind; readonly legalEmail: string },
): Promise<OrganisationId | null> => {
  const added = await work.row<{ id: OrganisationId }>`
    insert into organisation (tenant_id, id, name, kind, legal_email, created_at)
    values (${work.tenant}, ${work.newId()}, ${given.name}, ${given.kind}, ${given.legalEmail === '' ? null : given.legalEmail}, ${work.now})
    on conflict do nothing returning id`
  return added?.id ?? null
}

export const insertKey = async (
  work: Work,
  given: { readonly organisation: OrganisationId; readonly name: string; readonly hash: Uint8Array },
): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
    values (${work.tenant}, ${id}, ${given.organisation}, ${given.hash}, ${given.name}, ${work.now})`
  return id
}

export const revokeKey = async (work: Work, organisation: string, key: string): Promise<boolean> => {
  const revoked = await work.row`
    update api_key set revoked_at = ${work.now}
    where tenant_id = ${work.tenant} and organisation_id = ${organisation}::uuid and id = ${key}::uuid and revoked_at is null returning id`
  return revoked !== null
}
