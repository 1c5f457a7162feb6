import type { Person } from '../../domain/actor.ts'
import type { SealedPapers } from '../../domain/document.ts'
import {
  forLegal,
  forSocialWorker,
  readSealed,
  readSealedAddition,
  readSealedColumns,
  stillSeals,
  type Opening,
  type OutsideView,
  type SealedContent,
  type ViewedAddition,
  type ViewedCopy,
  type WholeRecord,
} from '../../domain/record-view.ts'
import { faultsOf } from '../../domain/record-view-faults.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { additionsOf, readStored, type StoredAddition, type StoredRecord } from './record-store.ts'

export type Copy = ViewedCopy & { readonly account: string | null; readonly organisation: string | null }
/** A record as it is read: every part from the sealed text, and whether that text still gives its seal. */
export type ReadRecord = {
  readonly stored: StoredRecord
  readonly record: WholeRecord
  readonly copies: readonly Copy[]
  readonly papers: SealedPapers
  /** Whatever is not what was sealed, a sentence each. */
  readonly faults: readonly string[]
}

export const readRecord = async (work: Work, name: unknown): Promise<ReadRecord | null> => {
  const stored = await readStored(work, name)
  if (stored === null) return null
  const additions = await additionsOf(work, stored)
  const copies = await copiesOf(work, stored.id)
  const main = { canonical: stored.canonical ?? '', seal: stored.seal }
  const later = additions.map(({ canonical, seal }) => ({ canonical: canonical ?? '', seal }))
  const faults = faultsIn(stored, additions, copies)
  const record: WholeRecord = {
    id: stored.id,
    number: readSealedColumns(main.canonical)?.number ?? stored.number,
    reference: stored.reference,
    seal: stored.seal,
    isWhole: faults.length === 0,
    content: readSealed(main.canonical) ?? nothingReadable(stored),
    additions: additions.map(viewed),
    copies,
    openings: await openingsOf(work, stored),
  }
  return { stored, record, copies, papers: { name: 'record', main, additions: later }, faults }
}

const faultsIn = (stored: StoredRecord, additions: readonly StoredAddition[], copies: readonly Copy[]): readonly string[] =>
  faultsOf(
    {
      ...stored,
      columns: stored,
      additions,
      copies: copies.map(({ audience, to, givenAt, account, organisation }) => ({
        audience,
        to,
        givenAt,
        holder: account ?? organisation ?? '',
      })),
    },
    sha256,
  )

/** Who added it and when comes from its sealed text alone; the columns beside it are only compared with it. OBS-04 */
const viewed = ({ at, canonical, seal }: StoredAddition): ViewedAddition => {
  const sealed = readSealedAddition(canonical ?? '')
  return {
    at: sealed?.at ?? at,
    author: sealed?.author ?? '',
    text: sealed?.text ?? '',
    seal,
    isWhole: canonical !== null && stillSeals({ canonical, seal }, sha256),
  }
}

const nothingReadable = (stored: StoredRecord): SealedContent => ({
  recordId: stored.id,
  sessionId: '',
  service: '',
  author: '',
  submittedAt: stored.submittedAt,
  facts: [],
  entries: [],
  childsWords: [],
})

const copiesOf = (work: Work, record: string): Promise<Copy[]> =>
  work.rows<Copy>`
    select c.audience, c.to_name as to, c.given_at as "givenAt", h.account_id as account, h.organisation_id as organisation
    from record_copy c left join record_copy_holder h on h.tenant_id = c.tenant_id and h.copy_id = c.id
    where c.tenant_id = ${work.tenant} and c.record_id = ${record}
    order by c.given_at, array_position(array['social-worker', 'legal', 'organisation'], c.audience), c.to_name, c.id`

/** Who opened it, outside this service's own staff, each with their first time. OBS-05 */
const openingsOf = (work: Work, { id, familyId }: StoredRecord): Promise<Opening[]> =>
  work.rows<Opening>`
    select e.actor_name as by, min(e.at) as at from audit_entry e
    left join account a on a.tenant_id = e.tenant_id and a.id::text = e.actor_id
    where e.tenant_id = ${work.tenant} and e.family_id = ${familyId} and e.name = 'record.read' and e.about = ${id}
      and (a.id is null or a.side <> 'staff')
    group by e.actor_name order by 2`

/** What this reader may see: staff the whole, others only what their copy is for; null when no copy was given to them. RISK-07 */
export const viewFor = (person: Person, { record, copies }: ReadRecord): OutsideView | null => {
  if (person.side === 'staff') return record
  const copy = copies.find(({ account }) => account === person.id)
  if (copy === undefined) return null
  return copy.audience === 'legal' ? forLegal(record) : forSocialWorker(record)
}
