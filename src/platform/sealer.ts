import type { TenantId } from '../domain/ids.ts'
import { theHouse } from '../domain/actor.ts'
import { chainHash, chainStart } from './audit.ts'
import type { Database } from './transaction.ts'
import type { Work } from './work.ts'

type Pending = { readonly id: string; readonly hash: Uint8Array }
type Head = { readonly seq: number; readonly chain_hash: Uint8Array }

/** The last link of a service's chain. */
export const chainHead = (work: Work): Promise<Head | null> =>
  work.row<Head>`select seq, chain_hash from audit_link where tenant_id = ${work.tenant} order by seq desc limit 1`

/**
 * Links audit rows that have been committed since the last pass; writers never wait for one another,
 * because only this pass, one at a time for each service, touches the chain. Answers how many were linked.
 */
export const sealPending = async (work: Work): Promise<number> => {
  await work.rows`select pg_advisory_xact_lock(7203302, ${work.tenant})`
  const pending = await work.rows<Pending>`
    select e.id, e.hash from audit_pending p join audit_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id
    where p.tenant_id = ${work.tenant} order by e.at, e.id limit 5000`
  if (pending.length === 0) return 0

  const head = await chainHead(work)
  let seq = head?.seq ?? 0
  let chain: Uint8Array = head?.chain_hash ?? chainStart(work.tenant)
  const links = pending.map((entry) => {
    seq += 1
    chain = chainHash(chain, seq, entry.hash)
    return { seq, entry: entry.id, hash: entry.hash, chain }
  })
  await work.rows`
    insert into audit_link (tenant_id, seq, entry_id, entry_hash, chain_hash, linked_at)
    select ${work.tenant}, * , ${work.now}::timestamptz from unnest(
      ${links.map((link) => link.seq)}::bigint[], ${links.map((link) => link.entry)}::uuid[],
      ${links.map((link) => Buffer.from(link.hash))}::bytea[], ${links.map((link) => Buffer.from(link.chain))}::bytea[])`
  await work.rows`delete from audit_pending where tenant_id = ${work.tenant} and entry_id = any(${links.map((link) => link.entry)}::uuid[])`
  return links.length
}

/** Every service in this installation, the house itself first. */
export const everyTenant = (database: Database): Promise<TenantId[]> =>
  database.inTransaction(0 as TenantId, theHouse, async (work) =>
    (await work.rows<{ tenant_id: TenantId }>`select tenant_id from tenant order by tenant_id`).map((row) => row.tenant_id))

/** Seals all services once; a second process doing the same at that moment waits its turn for each service. */
export const sealAll = async (database: Database): Promise<number> => {
  let linked = 0
  for (const tenant of await everyTenant(database)) linked += await database.inTransaction(tenant, theHouse, sealPending)
  return linked
}
