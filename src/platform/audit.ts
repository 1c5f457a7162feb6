import { createHash } from 'node:crypto'
import { canonicalJson, type Canonical } from '../domain/canonical.ts'

/** Everything that an audit row says, as the hash covers it. Instants as ISO text with microseconds kept. */
export type AuditFacts = {
  readonly tenant: number
  readonly id: string
  readonly at: string
  readonly actorKind: string
  readonly actorId: string
  readonly actorName: string
  readonly name: string
  readonly about: string | null
  readonly family: string | null
  readonly facts: Canonical
}

export const auditHash = (entry: AuditFacts): Buffer => createHash('sha256').update(canonicalJson(entry)).digest()

/** Each link's hash covers the one before it, the place in the chain and the entry: SHA-256(previous ‖ seq ‖ entry). */
export const chainHash = (previous: Uint8Array, seq: number, entryHash: Uint8Array): Buffer => {
  const place = Buffer.alloc(8)
  place.writeBigUInt64BE(BigInt(seq))
  return createHash('sha256').update(previous).update(place).update(entryHash).digest()
}

export const chainStart = (tenant: number): Buffer => createHash('sha256').update(`kintime audit chain ${tenant}`).digest()
