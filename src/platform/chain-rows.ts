import { type AuditFacts, auditHash } from './audit.ts'
import type { Work } from './work.ts'

/** An audit row as it stands in the database; `at` is text, because a million instants are slow to build. */
export type EntryRow = {
  readonly id: string
  readonly at: string
  readonly actor_kind: string
  readonly actor_id: string
  readonly actor_name: string
  readonly name: string
  readonly about: string | null
  readonly family_id: string | null
  readonly facts: AuditFacts['facts']
  readonly hash: Uint8Array
}

type Stood = {
  readonly seq: number
  readonly entry_id: string
  readonly linked_at: string
  readonly entry_hash: Uint8Array
  readonly chain_hash: Uint8Array
}

/** One place of the chain, with the row that stands there, or with nothing when that row is gone. */
export type LinkRow = Stood & { readonly [Key in keyof EntryRow]: EntryRow[Key] | null }

const rowsAtOnce = 10_000

type Page = { readonly rows: readonly LinkRow[]; readonly next: number }

/** The chain from its first place to `last`, in order and a page at a time, so that its length never meets the memory. */
export async function* chainPages(work: Work, last: number): AsyncGenerator<readonly LinkRow[]> {
  let coming: Promise<Page | null> = pageFrom(work, Number.MIN_SAFE_INTEGER, last)
  for (let page = await coming; page !== null; page = await coming) {
    // The server reads the next page while this one is computed.
    coming = pageFrom(work, page.next, last)
    coming.catch(() => undefined)
    yield page.rows
  }
}

/** A page is a range of places, not a limit: with a limit the server may sort the whole rest of the chain for each page. */
const pageFrom = async (work: Work, from: number, last: number): Promise<Page | null> => {
  const next = from + rowsAtOnce
  const rows = await rowsBetween(work, from, Math.min(last, next - 1))
  if (rows.length > 0) return { rows, next }
  const found = await work.row<{ seq: number | null }>`
    select min(seq) as seq from audit_link where tenant_id = ${work.tenant} and seq >= ${from} and seq <= ${last}`
  return found === null || found.seq === null ? null : pageFrom(work, found.seq, last)
}

const rowsBetween = (work: Work, from: number, to: number): Promise<readonly LinkRow[]> =>
  work.rows<LinkRow>`
    with places as materialized (
      select l.seq, l.entry_id, l.linked_at, l.entry_hash, l.chain_hash from audit_link l
      where l.tenant_id = ${work.tenant} and l.seq >= ${from} and l.seq <= ${to})
    select p.seq, p.entry_id, to_char(p.linked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as linked_at, p.entry_hash, p.chain_hash,
      e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, e.actor_kind, e.actor_id, e.actor_name,
      e.name, e.about, e.family_id, e.facts, e.hash
    from places p left join audit_entry e on e.tenant_id = ${work.tenant} and e.id = p.entry_id
    order by p.seq`

/** Rows that wait to be linked; `id` is null where only the waiting note is left of a row. */
export const waitingRows = (
  work: Work,
): Promise<
  ({ readonly entry_id: string; readonly linked_seq: number | null } & { readonly [Key in keyof EntryRow]: EntryRow[Key] | null })[]
> =>
  work.rows`
    select p.entry_id, l.seq as linked_seq,
      e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, e.actor_kind, e.actor_id, e.actor_name,
      e.name, e.about, e.family_id, e.facts, e.hash
    from audit_pending p
    left join audit_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id
    left join audit_link l on l.tenant_id = p.tenant_id and l.entry_id = p.entry_id
    where p.tenant_id = ${work.tenant} order by p.entry_id limit 100000`

/** Rows that nothing accounts for: neither linked nor waiting. One statement, so that the sealer cannot pass in between. */
export const looseRows = (work: Work): Promise<{ readonly id: string; readonly name: string }[]> =>
  work.rows`
    select e.id, e.name from audit_entry e
    where e.tenant_id = ${work.tenant}
      and not exists (select from audit_link l where l.tenant_id = e.tenant_id and l.entry_id = e.id)
      and not exists (select from audit_pending p where p.tenant_id = e.tenant_id and p.entry_id = e.id)
    order by e.id limit 1000`

/** "2026-05-21T09:00:00.120000" as an instant writes itself: "2026-05-21T09:00:00.12Z". */
export const instantText = (text: string): string => `${text.replace(/(\.\d*?)0+$/, (_all, kept: string) => (kept === '.' ? '' : kept))}Z`

/** The hash that a row's own words have now; null when they cannot even be written down. */
export const hashNow = (tenant: number, row: { readonly [Key in keyof EntryRow]: EntryRow[Key] | null }): Buffer | null => {
  const { id, at, actor_kind: actorKind, actor_id: actorId, actor_name: actorName, name, about, family_id: family, facts } = row
  if (id === null || at === null || actorKind === null || actorId === null || actorName === null || name === null) return null
  try {
    return auditHash({ tenant, id, at: instantText(at), actorKind, actorId, actorName, name, about, family, facts })
  } catch {
    return null
  }
}
