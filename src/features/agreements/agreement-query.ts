import type { Temporal } from 'temporal-polyfill'
import type { AgreementDraft, AgreementText, NamedSignatory } from '../../domain/agreement.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { signingState, type SigningState, type SigningWay, type VersionToSign } from '../../domain/signing.ts'
import { sha256 } from '../../platform/crypto.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type SignatoryOnFile = {
  readonly id: string
  readonly party: string
  readonly account: string | null
  readonly name: string
  readonly role: string
  readonly way: SigningWay | null
  readonly typedName: string
  readonly drawing: string | null
  readonly scan: string | null
  readonly witness: string | null
  readonly signedOn: Temporal.PlainDate | null
  readonly signedAt: Temporal.Instant | null
}

/** One version with its signatories; the text itself is opened separately. */
export type AgreementVersion = Omit<VersionToSign, 'signatories'> & {
  readonly id: AgreementId
  readonly family: FamilyId
  readonly version: number
  readonly draftedBy: string
  readonly draftedAt: Temporal.Instant
  readonly offeredAt: Temporal.Instant | null
  readonly copyFile: string | null
  readonly state: SigningState
  readonly signatories: readonly SignatoryOnFile[]
}

type Row = Omit<AgreementVersion, 'signatories' | 'state' | 'isOffered'>

/** A signature counts only with the entry that was written down when it was given: a row put in beside it is none. AGR-04 */
const signatoriesOf = (work: Work, ids: readonly string[]): Promise<(SignatoryOnFile & { readonly agreement: string })[]> => work.rows<
  SignatoryOnFile & { readonly agreement: string }
>`
  select s.agreement_id as agreement, s.id, s.party_id as party, p.account_id as account, s.name, s.role_words as role, x.way, coalesce(x.typed_name, '') as "typedName",
         x.drawing_file as drawing, x.scan_file as scan, w.name as witness, x.signed_on as "signedOn", x.at as "signedAt"
  from agreement_signatory s
  join party p on p.tenant_id = s.tenant_id and p.id = s.party_id
  left join agreement_offer o on o.tenant_id = s.tenant_id and o.agreement_id = s.agreement_id
  left join agreement_signature x on x.tenant_id = s.tenant_id and x.signatory_id = s.id and x.document_hash = o.document_hash and exists (
    select from agreement a join audit_entry e on e.tenant_id = a.tenant_id and e.family_id = a.family_id
    where a.tenant_id = s.tenant_id and a.id = s.agreement_id and e.name = 'agreement.signed' and e.about = a.id::text
      and e.facts->>'signatory' = s.id::text and e.facts->>'hash' = x.document_hash)
  left join account w on w.tenant_id = x.tenant_id and w.id = x.witnessed_by
  where s.tenant_id = ${work.tenant} and s.agreement_id = any(${ids}::uuid[]) order by s.name, s.id`

const withSignatories = async (work: Work, rows: readonly Row[]): Promise<readonly AgreementVersion[]> => {
  const all = await signatoriesOf(
    work,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const isOffered = row.offeredAt !== null
    const signatories = all.filter((one) => one.agreement === row.id)
    return { ...row, isOffered, signatories, state: signingState({ isOffered, signatories }) }
  })
}

/** Every version of a family, newest first. */
export const versionsOf = async (work: Work, family: FamilyId): Promise<readonly AgreementVersion[]> =>
  withSignatories(
    work,
    await work.rows<Row>`
  select a.id, a.family_id as family, a.version, coalesce(o.document_hash, a.document_hash) as hash, a.drafted_by_name as "draftedBy", a.drafted_at as "draftedAt",
         o.at as "offeredAt", c.file_id as "copyFile",
         exists (select from agreement n join agreement_offer no on no.tenant_id = n.tenant_id and no.agreement_id = n.id
                 where n.tenant_id = a.tenant_id and n.family_id = a.family_id and n.version > a.version) as "isPassed"
  from agreement a
  left join agreement_offer o on o.tenant_id = a.tenant_id and o.agreement_id = a.id
  left join agreement_copy c on c.tenant_id = a.tenant_id and c.agreement_id = a.id
  where a.tenant_id = ${work.tenant} and a.family_id = ${family} order by a.version desc`,
  )

export const newestVersion = async (work: Work, family: FamilyId): Promise<AgreementVersion | null> =>
  (await versionsOf(work, family))[0] ?? null

/** One version, or null. Its family's other versions are read too, because a newer one decides whether it may still be signed. */
export const versionOf = async (work: Work, id: string | undefined): Promise<AgreementVersion | null> => {
  if (!isId(id)) return null
  const found = await work.row<{
    family: FamilyId
  }>`select family_id as family from agreement where tenant_id = ${work.tenant} and id = ${id}`
  return found === null ? null : ((await versionsOf(work, found.family)).find((version) => version.id === id) ?? null)
}

/** All that happens to a family's agreements waits here in turn: two who sign at once, or one who signs while another gives out a new version. */
export const lockVersions = async (work: Work, family: FamilyId): Promise<readonly AgreementVersion[]> => {
  await work.rows`select id from family where tenant_id = ${work.tenant} and id = ${family} for no key update`
  return await versionsOf(work, family)
}

const opened = async (work: Work, id: AgreementId): Promise<string> => {
  const row = await work.row<{ content: Uint8Array }>`select content from agreement where tenant_id = ${work.tenant} and id = ${id}`
  if (row === null) throw new Error('There is no such agreement.')
  return work.open(row.content, { table: 'agreement', row: id, column: 'content' })
}

export const draftOf = async (work: Work, id: AgreementId): Promise<AgreementDraft> => JSON.parse(await opened(work, id)) as AgreementDraft

type FixedText = { readonly text: AgreementText; readonly canonical: string; readonly isAsGivenOut: boolean }

/** A name or a role that was put in beside the fixed text would have somebody sign for another. AGR-03 */
const namesAsFixed = async (work: Work, id: AgreementId, named: readonly NamedSignatory[]): Promise<boolean> => {
  const rows = await work.rows<NamedSignatory>`
    select party_id as party, name, role_words as role from agreement_signatory where tenant_id = ${work.tenant} and agreement_id = ${id}`
  const inOrder = (people: readonly NamedSignatory[]) =>
    people.map(({ party, name, role }) => JSON.stringify([party, name, role])).toSorted()
  return inOrder(rows).join() === inOrder(named).join()
}

/** The hash that was written down when the text was given out, which nobody can change; null for a text from before that was kept. */
const hashWrittenDown = async (work: Work, id: AgreementId): Promise<string | null> =>
  (
    await work.row<{ hash: string | null }>`
    select e.facts->>'hash' as hash from agreement a join audit_entry e on e.tenant_id = a.tenant_id and e.family_id = a.family_id
    where a.tenant_id = ${work.tenant} and a.id = ${id} and e.name = 'agreement.offered' and e.about = a.id::text`
  )?.hash ?? null

/** The fixed text, the spelling of it that was hashed, and whether it and its signatories still are the ones that were given out. AGR-04 */
export const textOf = async (work: Work, id: AgreementId): Promise<FixedText> => {
  const given = await work.row<{ hash: string }>`
    select document_hash as hash from agreement_offer where tenant_id = ${work.tenant} and agreement_id = ${id}`
  const canonical = await opened(work, id)
  const text = JSON.parse(canonical) as AgreementText
  const hash = sha256(canonical)
  const isSameText = given !== null && given.hash === hash && [null, hash].includes(await hashWrittenDown(work, id))
  const isAsGivenOut = isSameText && (text.signatories === undefined || (await namesAsFixed(work, id, text.signatories)))
  return { text: { ...text, clauses: text.clauses ?? [], signatories: text.signatories ?? [] }, canonical, isAsGivenOut }
}

/** The file that `/agreements/:id/…` is about, or null when there is no such agreement in this service. */
export const aboutAgreement = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  return await work.row<{ family: FamilyId }>`select family_id as family from agreement where tenant_id = ${work.tenant} and id = ${id}`
}
