import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { PdfDocument } from '../../domain/document.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type HeldPlace, type PaperKind, type PaperState, paperState } from '../../domain/release.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import type { Recipient } from './paper-store.ts'

/** Which file `/papers/:id` is about. */
export const aboutPaper = async (work: Work, params: Readonly<Record<string, string>>): Promise<{ readonly family: FamilyId } | null> => {
  if (!isId(params['id'])) return null
  return await work.row<{
    family: FamilyId
  }>`select family_id as family from paper where tenant_id = ${work.tenant} and id = ${params['id']}`
}

export type PaperOnFile = {
  readonly id: string
  readonly seal: string
  readonly family: FamilyId
  readonly kind: PaperKind
  readonly to: Recipient
  readonly document: PdfDocument
  readonly state: PaperState
  readonly madeAt: Temporal.Instant
  readonly givenAt: Temporal.Instant | null
  readonly file: string | null
  readonly places: readonly HeldPlace[]
  /** The account of the person that it was made for, under whichever of their names on the file. */
  readonly readers: readonly string[]
}

type Row = Omit<PaperOnFile, 'to' | 'document' | 'state' | 'places' | 'readers'> & {
  readonly name: string
  readonly party: string | null
  readonly account: string | null
  readonly partyAccount: string | null
  readonly document: Uint8Array
  readonly isGiven: boolean
  readonly isDropped: boolean
  readonly isReleased: boolean
  readonly places: readonly HeldPlace[] | null
}

export const paperOf = async (work: Work, id: string | undefined): Promise<PaperOnFile | null> => {
  if (!isId(id)) return null
  const row = await work.row<Row>`
    select p.id, p.seal, p.family_id as family, p.kind, p.to_name as name, p.party_id as party, p.account_id as account, y.account_id as "partyAccount",
      p.document, p.made_at as "madeAt", g.at as "givenAt", g.file_id as file,
      g.paper_id is not null as "isGiven", d.paper_id is not null as "isDropped", r.paper_id is not null as "isReleased",
      (select h.places from paper_held h where h.tenant_id = p.tenant_id and h.paper_id = p.id order by h.at desc, h.id desc limit 1) as places
    from paper p
    left join party y on y.tenant_id = p.tenant_id and y.id = p.party_id
    left join paper_given g on g.tenant_id = p.tenant_id and g.paper_id = p.id
    left join paper_dropped d on d.tenant_id = p.tenant_id and d.paper_id = p.id
    left join paper_release r on r.tenant_id = p.tenant_id and r.paper_id = p.id
    where p.tenant_id = ${work.tenant} and p.id = ${id}`
  return row === null ? null : paperIn(work, row)
}

const paperIn = (work: Work, row: Row): PaperOnFile => {
  const { name, party, account, partyAccount, document, isGiven, isDropped, isReleased, places, ...rest } = row
  return {
    ...rest,
    to: { name, ...(party === null ? {} : { partyId: party }), ...(account === null ? {} : { accountId: account }) },
    document: JSON.parse(work.open(document, { table: 'paper', row: row.id, column: 'document' })) as PdfDocument,
    state: paperState({ isGiven, isDropped, isReleased }),
    places: places ?? [],
    readers: [account, partyAccount].filter((reader) => reader !== null),
  }
}

/** One held paper for whoever decides about it, nobody else at the same time. */
export const lockHeldPaper = async (work: Work, id: string | undefined): Promise<PaperOnFile | null> => {
  if (!isId(id)) return null
  await work.rows`select id from paper where tenant_id = ${work.tenant} and id = ${id} for update`
  const paper = await paperOf(work, id)
  return paper?.state === 'held' ? paper : null
}

/**
 * Staff of the family read every paper that was given; everybody else only what was given to themselves: being on the same file is
 * not enough, and a paper that is held back is nobody's yet. RISK-07
 */
export const mayReadPaper = (person: Person, paper: PaperOnFile): boolean => {
  const isGiven = paper.state === 'given' || paper.state === 'released'
  return isGiven && (person.side === 'staff' || paper.readers.includes(person.id))
}

export const printedBytes = async (work: Work, file: string): Promise<Uint8Array> => {
  const stored = await work.row<{ hash: string }>`select hash from stored_file where tenant_id = ${work.tenant} and id = ${file}`
  const bytes = stored === null ? null : await work.files.get(stored.hash)
  if (bytes === null) throw new Error('A stored paper is missing.')
  return bytes
}
