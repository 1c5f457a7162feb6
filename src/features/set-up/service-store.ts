import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import type { PolicyName } from '../../policies/policy.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'

/** The next free number of a service. Two set-ups at once meet at the primary key, and the second is refused. */
export const nextTenant = (database: Database): Promise<TenantId> =>
  database.inTransaction(0 as TenantId, theHouse, async (work) => {
    const found = await work.row<{ next: number }>`select coalesce(max(tenant_id), 0) + 1 as next from tenant`
    return (found?.next ?? 1) as TenantId
  })

const slugOf = (name: string, tenant: number): string => {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
  return `${letters === '' ? 'service' : letters}-${tenant}`
}

/** Two or three letters that stand before every number of a family file. */
const prefixOf = (name: string): string => {
  const initials = name
    .replaceAll(/[^A-Za-z ]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 3)
  return initials === '' ? 'F' : initials
}

export const insertService = async (
  work: Work,
  given: { readonly name: string; readonly policy: PolicyName; readonly helpPhone: string },
): Promise<boolean> => {
  const added = await work.row`
    insert into tenant (tenant_id, slug, name, policy_base, reference_prefix, help_phone, created_at)
    values (${work.tenant}, ${slugOf(given.name, work.tenant)}, ${given.name}, ${given.policy}, ${prefixOf(given.name)}, ${given.helpPhone}, ${work.now})
    on conflict do nothing returning tenant_id`
  return added !== null
}

export const insertAreas = async (work: Work, names: readonly string[]): Promise<void> => {
  for (const name of names) await work.rows`insert into area (tenant_id, id, name) values (${work.tenant}, ${work.newId()}, ${name})`
}

export const insertVenue = async (
  work: Work,
  given: { readonly name: string; readonly address: string; readonly rooms: readonly string[] },
): Promise<void> => {
  const venue = work.newId()
  const code = given.name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 4)
  await work.rows`insert into venue (tenant_id, id, name, code, address) values (${work.tenant}, ${venue}, ${given.name}, ${code}, ${given.address})`
  await work.record({ name: 'venue.opened', about: venue, facts: { venue: given.name } })
  for (const name of given.rooms) {
    const room = work.newId()
    await work.rows`insert into room (tenant_id, id, venue_id, name) values (${work.tenant}, ${room}, ${venue}, ${name})`
    await work.record({ name: 'room.opened', about: room, facts: { room: name } })
  }
}

/** Each line once; what is empty is left out. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().slice(0, 100))
      .filter((line) => line !== ''),
  ),
]
