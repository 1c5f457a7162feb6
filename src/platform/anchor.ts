import { theHouse } from '../domain/actor.ts'
import type { TenantId } from '../domain/ids.ts'
import { addAnchors, type Anchor } from './anchor-file.ts'
import { hex } from './audit.ts'
import { chainHead, everyTenant, sealAll } from './sealer.ts'
import type { Database } from './transaction.ts'

type Opened = { readonly created_at: { toString(): string }; readonly is_example: boolean }

/** Where a service's chain ends now; null while nothing was ever linked. */
const anchorOf = (database: Database, tenant: TenantId): Promise<Anchor | null> =>
  database.inTransaction(tenant, theHouse, async (work) => {
    const service = await work.row<Opened>`select created_at, is_example from tenant where tenant_id = ${tenant}`
    const head = await chainHead(work)
    if (service === null || head === null) return null
    const { created_at, is_example } = service
    return {
      at: work.now.toString(),
      tenant,
      opened: created_at.toString(),
      isExample: is_example,
      seq: head.seq,
      chain: hex(head.chain_hash),
    }
  })

/** Writes the end of each service's chain into the folder, outside the database; answers how many were new. */
export const anchorAll = async (database: Database, folder: string, written: Map<number, string> = new Map()): Promise<number> => {
  const fresh: Anchor[] = []
  for (const tenant of await everyTenant(database)) {
    const anchor = await anchorOf(database, tenant)
    if (anchor !== null && written.get(tenant) !== anchor.chain) fresh.push(anchor)
  }
  await addAnchors(folder, fresh)
  for (const { tenant, chain } of fresh) written.set(tenant, chain)
  return fresh.length
}

type Settings = { readonly folder: string; readonly log: (line: string) => void; readonly everyMs?: number }

/** Anchors at the start, each hour, and when the process is told to stop; by then everything committed is linked. */
export const startAnchor = async (
  database: Database,
  { folder, log, everyMs = 3_600_000 }: Settings,
): Promise<{ readonly stop: () => Promise<void> }> => {
  const written = new Map<number, string>()
  const anchor = async (): Promise<void> => {
    await sealAll(database)
    await anchorAll(database, folder, written)
  }
  const tryToAnchor = (): Promise<void> => anchor().catch((error: Error) => log(`The audit chain was not anchored: ${error.message}`))
  await tryToAnchor()
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = tryToAnchor()
  }, everyMs)
  const stop = async (): Promise<void> => {
    clearInterval(timer)
    await running
    await tryToAnchor()
  }
  return { stop }
}
