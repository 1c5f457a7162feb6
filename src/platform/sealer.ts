import { theHouse } from '../domain/actor.ts'
import type { TenantId } from '../domain/ids.ts'
import { chainHash, chainStart } from './audit.ts'
import type { Database } from './transaction.ts'
import type { Work } from './work.ts'

type Pending = { readonly id: string; readonly hash: Uint8Array }
export type ChainHead = { readonly seq: number; readonly chain_hash: Uint8Array }

const mostAtOnce = 5000

/** The last link of a service's chain. */
export const chainHead = (work: Work): Promise<ChainHead | null> =>
  work.row<ChainHead>`select seq, chain_hash from audit_link where tenant_id = ${work.tenant} order by seq desc limit 1`

/**
 * Links audit rows that have been committed since the last pass; writers never wait for one another,
 * because only this pass, one at a time for each service, touches the chain. A row that commits late is linked late,
 * never left out: it waits in audit_pending until a pass can see it. Answers how many were linked.
 */
export const sealPending = async (work: Work): Promise<number> => {
  const waits = await work.row`select from audit_pending where tenant_id = ${work.tenant} limit 1`
  if (waits === null) return 0
  await work.rows`select pg_advisory_xact_lock(7203302, ${work.tenant})`
  const pending = await nextPending(work)
  if (pending.length > 0) await addLinks(work, pending)
  await work.rows`delete from audit_pending where tenant_id = ${work.tenant} and entry_id = any(${pending.map(({ id }) => id)}::uuid[])`
  return pending.length
}

/** The next rows to link. Notes that lead to no row, or to a linked one, are passed over and kept: verify-chain tells of them. */
const nextPending = async (work: Work): Promise<readonly Pending[]> => {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const waiting = await waitingIds(work, after)
    const linked = new Set(await linkedAmong(work, waiting))
    const pending = await entriesOf(
      work,
      waiting.filter((id) => !linked.has(id)),
    )
    const last = waiting.at(-1)
    if (pending.length > 0 || last === undefined || waiting.length < mostAtOnce) return pending
    after = last
  }
}

const waitingIds = async (work: Work, after: string): Promise<readonly string[]> => {
  const rows = await work.rows<{ id: string }>`
    select entry_id as id from audit_pending where tenant_id = ${work.tenant} and entry_id > ${after} order by entry_id limit ${mostAtOnce}`
  return rows.map(({ id }) => id)
}

/** Asked by id: a join over the whole chain would cost each pass more the longer the chain is. */
const linkedAmong = async (work: Work, ids: readonly string[]): Promise<readonly string[]> =>
  (
    await work.rows<{
      id: string
    }>`select entry_id as id from audit_link where tenant_id = ${work.tenant} and entry_id = any(${ids}::uuid[])`
  ).map(({ id }) => id)

const entriesOf = (work: Work, ids: readonly string[]): Promise<Pending[]> =>
  work.rows`select id, hash from audit_entry where tenant_id = ${work.tenant} and id = any(${ids}::uuid[]) order by id`

const addLinks = async (work: Work, pending: readonly Pending[]): Promise<void> => {
  const head = await chainHead(work)
  const linkedAt = work.now.toString()
  let seq = head?.seq ?? 0
  let chain: Uint8Array = head?.chain_hash ?? chainStart(work.tenant)
  const links = pending.map(({ id, hash }) => {
    seq += 1
    chain = chainHash(work.fingerprint, chain, { seq, linkedAt, entryHash: hash })
    return { seq, id, hash: Buffer.from(hash), chain: Buffer.from(chain) }
  })
  await work.rows`
    insert into audit_link (tenant_id, seq, entry_id, entry_hash, chain_hash, linked_at)
    select ${work.tenant}::int, l.seq, l.id, l.hash, l.chain, ${linkedAt}::timestamptz from unnest(
      ${links.map((link) => link.seq)}::bigint[], ${links.map((link) => link.id)}::uuid[],
      ${links.map((link) => link.hash)}::bytea[], ${links.map((link) => link.chain)}::bytea[]) as l (seq, id, hash, chain)`
}

/** Every service in this installation, the house itself first. */
export const everyTenant = (database: Database): Promise<TenantId[]> =>
  database.inTransaction(0 as TenantId, theHouse, async (work) =>
    (await work.rows<{ tenant_id: TenantId }>`select tenant_id from tenant order by tenant_id`).map((row) => row.tenant_id),
  )

/** Seals all services once; a second process doing the same at that moment waits its turn for each service. */
export const sealAll = async (database: Database): Promise<number> => {
  let linked = 0
  for (const tenant of await everyTenant(database)) linked += await sealWhole(database, tenant)
  return linked
}

const sealWhole = async (database: Database, tenant: TenantId): Promise<number> => {
  let linked = 0
  for (let count = 1; count > 0; linked += count) count = await database.inTransaction(tenant, theHouse, sealPending)
  return linked
}

/** Links what was committed, again and again, until stopped. `everyMs` is at most 1,000, so that no row stands loose for longer. */
export const startSealer = (database: Database, { everyMs, log }: { readonly everyMs: number; readonly log: (line: string) => void }) => {
  let isStopped = false
  let trouble = ''
  let timer: NodeJS.Timeout | undefined
  const pass = async (): Promise<void> => {
    const said = await sealAll(database).then(
      () => '',
      (error: Error) => error.message,
    )
    if (said !== '' && said !== trouble) log(`The audit chain waits: ${said}`)
    trouble = said
    if (!isStopped) timer = setTimeout(again, Math.min(everyMs, 1000))
  }
  let running = Promise.resolve()
  const again = (): void => {
    running = pass()
  }
  again()
  const stop = async (): Promise<void> => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
  return { stop }
}
