import type { PdfDocument } from '../../domain/document.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Leak } from '../../domain/protected-words.ts'
import type { PaperKind } from '../../domain/release.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'

export type Recipient = { readonly name: string; readonly partyId?: string; readonly accountId?: string; readonly organisationId?: string }
export type NewPaper = {
  readonly family: FamilyId
  readonly to: Recipient
  readonly kind: PaperKind
  readonly document: PdfDocument
  /** Another letter tells its reader already. */
  readonly withoutNotice?: boolean
}

const sealedParts = (work: Work, id: string, document: PdfDocument) => {
  const text = JSON.stringify(document)
  return {
    seal: sha256(text),
    title: work.seal(document.title, { table: 'paper', row: id, column: 'title' }),
    document: work.seal(text, { table: 'paper', row: id, column: 'document' }),
  }
}

/** Answers the paper's id and the hash of its text. */
export const savePaper = async (
  work: Work,
  { family, to, kind, document }: NewPaper,
): Promise<{ readonly id: string; readonly seal: string }> => {
  const id = work.newId()
  const sealed = sealedParts(work, id, document)
  await work.rows`
    insert into paper (tenant_id, id, family_id, party_id, account_id, organisation_id, to_name, kind, title, document, seal, made_by, made_by_name, made_at)
    values (${work.tenant}, ${id}, ${family}, ${to.partyId ?? null}, ${to.accountId ?? null}, ${to.organisationId ?? null}, ${to.name}, ${kind}, ${sealed.title}, ${sealed.document},
            ${sealed.seal}, ${work.actor.kind === 'person' ? work.actor.id : null}, ${work.actor.name}, ${work.now})`
  return { id, seal: sealed.seal }
}

/** The new words take the place of the old ones: what was taken out is nowhere any more. */
export const saveWords = async (work: Work, id: string, document: PdfDocument): Promise<string> => {
  const sealed = sealedParts(work, id, document)
  await work.rows`
    update paper set title = ${sealed.title}, document = ${sealed.document}, seal = ${sealed.seal} where tenant_id = ${work.tenant} and id = ${id}`
  return sealed.seal
}

export const saveHeld = (work: Work, paper: string, leaks: readonly Leak[]): Promise<unknown> => work.rows`
  insert into paper_held (tenant_id, id, paper_id, places, at)
  values (${work.tenant}, ${work.newId()}, ${paper}, ${JSON.stringify(leaks)}::jsonb, ${work.now})`

type Given = {
  readonly paper: string
  readonly seal: string
  readonly file: string
  readonly letter: string | null
  readonly toldElsewhere: boolean
}

export const saveGiven = (work: Work, { paper, seal, file, letter, toldElsewhere }: Given): Promise<unknown> => work.rows`
  insert into paper_given (tenant_id, paper_id, seal, file_id, letter_id, told_elsewhere, at)
  values (${work.tenant}, ${paper}, ${seal}, ${file}, ${letter}, ${toldElsewhere}, ${work.now})`

type Change = { readonly paper: string; readonly taken: number; readonly before: string; readonly after: string }

export const saveChange = (work: Work, { paper, taken, before, after }: Change): Promise<unknown> => work.rows`
  insert into paper_change (tenant_id, id, paper_id, taken_out, before_seal, after_seal, by_account, by_name, at)
  values (${work.tenant}, ${work.newId()}, ${paper}, ${taken}, ${before}, ${after}, ${work.actor.id}, ${work.actor.name}, ${work.now})`

export const saveRelease = async (
  work: Work,
  release: { readonly paper: string; readonly seal: string; readonly reason: string },
): Promise<void> => {
  const id = work.newId()
  const reason = work.seal(release.reason, { table: 'paper_release', row: id, column: 'reason' })
  await work.rows`
    insert into paper_release (tenant_id, id, paper_id, seal, reason, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${release.paper}, ${release.seal}, ${reason}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}

export const saveDropped = (work: Work, paper: string): Promise<unknown> => work.rows`
  insert into paper_dropped (tenant_id, paper_id, by_account, by_name, at)
  values (${work.tenant}, ${paper}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
