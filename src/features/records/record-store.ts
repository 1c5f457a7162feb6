import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { SealedText } from '../../domain/document.ts'
import type { FamilyId, RecordId, SessionId, WorkerId } from '../../domain/ids.ts'
import { inSealedOrder } from '../../domain/record-view.ts'
import type { Told } from '../../domain/record-view-faults.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** The service's own row is the lock, so that no two records share a number and none is left out. */
export const nextNumber = async (work: Work): Promise<string> => {
  const next = await work.row<{ sealed: number }>`
    update tenant set records_sealed = records_sealed + 1 where tenant_id = ${work.tenant} returning records_sealed as sealed`
  return `R-${today(work.now).year}-${String(next?.sealed ?? 0).padStart(6, '0')}`
}

export type NewRecord = {
  readonly id: RecordId
  readonly number: string
  readonly sessionId: SessionId
  readonly familyId: FamilyId
  readonly sealed: SealedText
  readonly author: { readonly id: WorkerId; readonly name: string }
  readonly dueAt: Temporal.Instant
}

export const saveRecord = async (work: Work, record: NewRecord): Promise<void> => {
  const canonical = work.seal(record.sealed.canonical, { table: 'observation_record', row: record.id, column: 'canonical' })
  await work.rows`
    insert into observation_record (tenant_id, id, session_id, family_id, number, canonical, seal, author_worker, author_name, submitted_at, due_at)
    values (${work.tenant}, ${record.id}, ${record.sessionId}, ${record.familyId}, ${record.number}, ${canonical}, ${record.sealed.seal},
            ${record.author.id}, ${record.author.name}, ${work.now}, ${record.dueAt})`
  await work.rows`delete from record_due where tenant_id = ${work.tenant} and session_id = ${record.sessionId}`
}

/** What is stored of a record, as it is stored; null where the text cannot be opened, because somebody changed it. */
export type StoredRecord = {
  readonly id: RecordId
  readonly number: string
  readonly familyId: FamilyId
  readonly sessionId: SessionId
  readonly reference: string
  readonly canonical: string | null
  readonly seal: string
  readonly author: string
  readonly authorId: WorkerId
  readonly submittedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant
  /** What the audit chain remembers of it. */
  readonly told: readonly Told[]
}
type Found = Omit<StoredRecord, 'canonical' | 'told'> & { readonly canonical: Uint8Array }

const openedOrNull = (open: () => string): string | null => {
  try {
    return open()
  } catch {
    return null
  }
}

/** The sealed text of a row; null when it was changed. */
export const openSealed = (work: Work, { id, canonical }: { readonly id: string; readonly canonical: Uint8Array }): string | null =>
  openedOrNull(() => work.open(canonical, { table: 'observation_record', row: id, column: 'canonical' }))

/** By its id or its number. */
export const readStored = async (work: Work, name: unknown): Promise<StoredRecord | null> => {
  if (typeof name !== 'string') return null
  const found = await work.row<Found>`
    select r.id, r.number, r.family_id as "familyId", r.session_id as "sessionId", f.reference, r.canonical, r.seal, r.author_name as author,
           r.author_worker as "authorId", r.submitted_at as "submittedAt", r.due_at as "dueAt"
    from observation_record r join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    where r.tenant_id = ${work.tenant} and (r.id = ${isId(name) ? name : null}::uuid or r.number = ${name})`
  if (found === null) return null
  return { ...found, canonical: openSealed(work, found), told: await toldOf(work, found) }
}

const toldOf = (work: Work, { id, familyId }: Pick<Found, 'id' | 'familyId'>): Promise<Told[]> =>
  work.rows<Told>`
    select name, at, facts from audit_entry
    where tenant_id = ${work.tenant} and family_id = ${familyId} and about = ${id}
      and name in ('record.sealed', 'record.given', 'record.added-to')`

export type SealedOnce = { readonly id: string; readonly at: Temporal.Instant }

/** That a record of this number or id was sealed once, as the audit chain remembers it: also when its row is gone. OBS-04 */
export const sealedOnce = (work: Work, name: string): Promise<SealedOnce | null> =>
  work.row<SealedOnce>`
    select about as id, at from audit_entry
    where tenant_id = ${work.tenant} and name = 'record.sealed' and (facts ->> 'number' = ${name} or about = ${name}) order by at limit 1`

export type StoredAddition = {
  readonly id: string
  readonly canonical: string | null
  readonly seal: string
  readonly byName: string
  readonly byAccount: string
  readonly at: Temporal.Instant
}

export const additionsOf = async (work: Work, record: Pick<StoredRecord, 'id' | 'seal'>): Promise<readonly StoredAddition[]> => {
  const found = await work.rows<Omit<StoredAddition, 'canonical'> & { readonly canonical: Uint8Array | null }>`
    select id, canonical, seal, by_name as "byName", by_account as "byAccount", at from record_addition
    where tenant_id = ${work.tenant} and record_id = ${record.id} order by at, id`
  const opened = found.map(({ canonical, ...addition }) => ({
    ...addition,
    canonical:
      canonical === null
        ? null
        : openedOrNull(() => work.open(canonical, { table: 'record_addition', row: addition.id, column: 'canonical' })),
  }))
  return inSealedOrder(record.seal, opened)
}

export type NewAddition = { readonly record: RecordId; readonly text: string; readonly sealed: SealedText }

export const saveAddition = async (work: Work, { record, text, sealed }: NewAddition): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into record_addition (tenant_id, id, record_id, text, canonical, seal, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${record}, ${work.seal(text, { table: 'record_addition', row: id, column: 'text' })},
            ${work.seal(sealed.canonical, { table: 'record_addition', row: id, column: 'canonical' })}, ${sealed.seal}, ${work.actor.id},
            ${work.actor.name}, ${work.now})`
  return id
}

/** The file that `/records/:id` is about. */
export const aboutRecord = async (work: Work, params: Readonly<Record<string, string>>): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  return await work.row<{
    family: FamilyId
  }>`select family_id as family from observation_record where tenant_id = ${work.tenant} and id = ${id}`
}
