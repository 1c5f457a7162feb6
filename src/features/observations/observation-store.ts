import type { Temporal } from 'temporal-polyfill'
import type { WorkerId } from '../../domain/ids.ts'
import type { ObservationKind } from '../../domain/observation.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** One thing that was seen or heard, with both its times: when it happened, and when it was written. */
export type Entry = {
  readonly id: string
  readonly kind: ObservationKind
  readonly heading: string
  readonly child: string | null
  readonly text: string
  readonly why: string
  readonly seenAt: Temporal.Instant
  readonly writtenAt: Temporal.Instant
  readonly author: WorkerId
  readonly authorName: string
  readonly struckAt: Temporal.Instant | null
}
type Found = Omit<Entry, 'text' | 'why'> & { readonly text: Uint8Array; readonly why: Uint8Array | null }

const place = (row: string, column: 'text' | 'why') => ({ table: 'observation_entry', row, column })

const opened = (work: Work, { text, why, ...entry }: Found): Entry => ({
  ...entry,
  text: work.open(text, place(entry.id, 'text')),
  why: why === null ? '' : work.open(why, place(entry.id, 'why')),
})

/** In the order in which it happened, struck out ones among them. */
export const entriesOf = async (work: Work, session: string): Promise<readonly Entry[]> => {
  const found = await work.rows<Found>`
    select e.id, e.kind, e.heading, c.given_name as child, e.text, e.why, e.seen_at as "seenAt", e.written_at as "writtenAt",
           e.author_worker as author, w.name as "authorName", s.at as "struckAt"
    from observation_entry e
    join worker w on w.tenant_id = e.tenant_id and w.id = e.author_worker
    left join child c on c.tenant_id = e.tenant_id and c.id = e.child_id
    left join observation_entry_struck s on s.tenant_id = e.tenant_id and s.entry_id = e.id
    where e.tenant_id = ${work.tenant} and e.session_id = ${session} order by e.seen_at, e.written_at, e.id`
  return found.map((entry) => opened(work, entry))
}

export type NewEntry = {
  readonly session: string
  readonly kind: ObservationKind
  readonly heading: string
  readonly child: string | null
  readonly text: string
  readonly why: string
  readonly seenAt: Temporal.Instant
  readonly author: WorkerId
}

export const saveEntry = async (work: Work, entry: NewEntry): Promise<string> => {
  const id = work.newId()
  const why = entry.why === '' ? null : work.seal(entry.why, place(id, 'why'))
  await work.rows`
    insert into observation_entry (tenant_id, id, session_id, kind, heading, child_id, text, why, seen_at, author_worker, written_by, written_at)
    values (${work.tenant}, ${id}, ${entry.session}, ${entry.kind}, ${entry.heading}, ${entry.child},
            ${work.seal(entry.text, place(id, 'text'))}, ${why}, ${entry.seenAt}, ${entry.author}, ${work.actor.id}, ${work.now})`
  return id
}

export const entryState = async (work: Work, session: string, id: unknown): Promise<{ readonly isStruck: boolean } | null> => {
  if (!isId(id)) return null
  return await work.row<{ isStruck: boolean }>`
    select exists (select from observation_entry_struck s where s.tenant_id = e.tenant_id and s.entry_id = e.id) as "isStruck"
    from observation_entry e where e.tenant_id = ${work.tenant} and e.session_id = ${session} and e.id = ${id}`
}

export const saveStruck = (work: Work, entry: string): Promise<unknown> =>
  work.rows`insert into observation_entry_struck (tenant_id, entry_id, by_account, at) values (${work.tenant}, ${entry}, ${work.actor.id}, ${work.now})`

/** Sealed once is sealed for ever: the audit chain is asked too, so that a record taken away opens nothing for writing again. OBS-04 */
export const isSealed = async (work: Work, session: string): Promise<boolean> =>
  (await work.row`
    select from observation_record where tenant_id = ${work.tenant} and session_id = ${session}
    union all
    select from session s join audit_entry e on e.tenant_id = s.tenant_id and e.family_id = s.family_id
    where s.tenant_id = ${work.tenant} and s.id = ${session} and e.name = 'record.sealed' and e.facts ->> 'session' = s.id::text
    limit 1`) !== null

/** Where the sealed record of a session stands; null when it has none, or none any more. */
export const recordOf = async (work: Work, session: string): Promise<string | null> =>
  (await work.row<{ id: string }>`select id from observation_record where tenant_id = ${work.tenant} and session_id = ${session}`)?.id ??
  null

export type Writer = { readonly id: WorkerId; readonly name: string }

/** The worker that this person is; who is none writes no record. OBS-01 */
export const writerIn = (work: Work): Promise<Writer | null> =>
  work.actor.kind === 'person'
    ? work.row<Writer>`select id, name from worker where tenant_id = ${work.tenant} and account_id = ${work.actor.id} and left_on is null`
    : Promise.resolve(null)
