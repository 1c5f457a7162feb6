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

/** One link as its hash covers it: its place, when it was added, and the row it stands for. */
export type Link = { readonly seq: number; readonly linkedAt: string; readonly entryHash: Uint8Array }

type Keyed = (text: string, purpose: string) => Uint8Array

/**
 * Each link's hash covers the one before it. It is made with the installation's key, which is not in the database:
 * whoever can change every row still cannot write a chain that holds.
 */
export const chainHash = (keyed: Keyed, previous: Uint8Array, link: Link): Uint8Array =>
  keyed([hex(previous), link.seq, link.linkedAt, hex(link.entryHash)].join(' '), 'audit chain')

export const chainStart = (tenant: number): Buffer => createHash('sha256').update(`kintime audit chain ${tenant}`).digest()

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
