import { createHash } from 'node:crypto'
import { canonicalJson, type Canonical } from '../domain/canonical.ts'
import type { Work } from '../platform/work.ts'

export type Kept = { readonly status: number; readonly answer: unknown }
type KeptRow = { readonly body_hash: Uint8Array; readonly status: number | null; readonly answer: unknown }

/** What a body says, without the words that differ between two sendings of the same form. */
export const bodyHash = (body: unknown): Buffer =>
  createHash('sha256')
    .update(canonicalJson(body as Canonical))
    .digest()

/**
 * Claims a key in this transaction, so that key, effect, audit and letters stand together. A second sender waits here
 * for the first, then gets its answer again; the same key with other words is a mistake and is told so.
 */
export const claimKey = async (
  work: Work,
  claim: { readonly key: string; readonly route: string; readonly hash: Buffer },
): Promise<'new' | 'other-words' | Kept> => {
  const actor = `${work.actor.kind} ${work.actor.id}`
  const fresh = await work.row`
    insert into idempotency_key (tenant_id, actor, key, route, body_hash, at)
    values (${work.tenant}, ${actor}, ${claim.key}, ${claim.route}, ${claim.hash}, ${work.now})
    on conflict do nothing returning key`
  if (fresh !== null) return 'new'

  const kept = await work.row<KeptRow & { readonly route: string }>`
    select route, body_hash, status, answer from idempotency_key where tenant_id = ${work.tenant} and actor = ${actor} and key = ${claim.key}`
  if (kept === null || kept.status === null) return 'other-words'
  return kept.route === claim.route && Buffer.from(kept.body_hash).equals(claim.hash)
    ? { status: kept.status, answer: kept.answer }
    : 'other-words'
}

export const keepAnswer = async (work: Work, key: string, kept: Kept): Promise<void> => {
  await work.rows`
    update idempotency_key set status = ${kept.status}, answer = ${JSON.stringify(kept.answer)}
    where tenant_id = ${work.tenant} and actor = ${`${work.actor.kind} ${work.actor.id}`} and key = ${key}`
}
