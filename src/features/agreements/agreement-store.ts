import { type AgreementDraft, type AgreementText, asCanonical } from '../../domain/agreement.ts'
import { canonicalJson } from '../../domain/canonical.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'

/** The one spelling of a text, and its hash. */
export const fixed = (text: AgreementDraft | AgreementText): { readonly canonical: string; readonly hash: string } => {
  const canonical = canonicalJson(asCanonical(text))
  return { canonical, hash: sha256(canonical) }
}

const sealed = (work: Work, id: AgreementId, canonical: string): Uint8Array =>
  work.seal(canonical, { table: 'agreement', row: id, column: 'content' })

type NewDraft = {
  readonly family: FamilyId
  readonly version: number
  readonly draft: AgreementDraft
  readonly by: { readonly id: string; readonly name: string }
}

/** Null when somebody else has just drafted this version. */
export const saveDraft = async (work: Work, { family, version, draft, by }: NewDraft): Promise<AgreementId | null> => {
  const id = work.newId<AgreementId>()
  const { canonical, hash } = fixed(draft)
  const saved = await work.row`
    insert into agreement (tenant_id, id, family_id, version, content, document_hash, drafted_by, drafted_by_name, drafted_at)
    values (${work.tenant}, ${id}, ${family}, ${version}, ${sealed(work, id, canonical)}, ${hash}, ${by.id}, ${by.name}, ${work.now})
    on conflict (tenant_id, family_id, version) do nothing returning id`
  return saved === null ? null : id
}

/** Writes a draft's text over; the database refuses it once the text was given out. */
export const saveText = async (work: Work, id: AgreementId, text: AgreementDraft | AgreementText): Promise<string> => {
  const { canonical, hash } = fixed(text)
  await work.rows`
    update agreement set content = ${sealed(work, id, canonical)}, document_hash = ${hash} where tenant_id = ${work.tenant} and id = ${id}`
  return hash
}

export const saveOffer = async (work: Work, id: AgreementId, text: AgreementText): Promise<string> => {
  const hash = await saveText(work, id, text)
  await work.rows`
    insert into agreement_offer (tenant_id, agreement_id, document_hash, by_account, at)
    values (${work.tenant}, ${id}, ${hash}, ${work.actor.id}, ${work.now})`
  for (const { party, name, role } of text.signatories) {
    await work.rows`
      insert into agreement_signatory (tenant_id, id, agreement_id, party_id, name, role_words)
      values (${work.tenant}, ${work.newId()}, ${id}, ${party}, ${name}, ${role})`
  }
  return hash
}

export const saveCopy = async (work: Work, id: AgreementId, copy: { readonly file: string; readonly seal: string }): Promise<void> => {
  await work.rows`
    insert into agreement_copy (tenant_id, agreement_id, file_id, seal, made_at)
    values (${work.tenant}, ${id}, ${copy.file}, ${copy.seal}, ${work.now})`
}
