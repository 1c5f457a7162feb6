import type { Temporal } from 'temporal-polyfill'
import type { AgreementId } from '../../domain/ids.ts'
import type { SigningWay } from '../../domain/signing.ts'
import type { Work } from '../../platform/work.ts'

export type NewSignature = {
  readonly agreement: AgreementId
  readonly signatory: string
  readonly way: SigningWay
  readonly typedName: string
  readonly hash: string
  readonly drawing: string | null
  readonly scan: string | null
  readonly witness: string | null
  readonly signedOn: Temporal.PlainDate | null
}

export const saveSignature = async (work: Work, signature: NewSignature): Promise<void> => {
  await work.rows`
    insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, drawing_file, scan_file, document_hash, witnessed_by, at, signed_on)
    values (${work.tenant}, ${signature.signatory}, ${signature.agreement}, ${signature.way}, ${signature.typedName}, ${signature.drawing}, ${signature.scan},
            ${signature.hash}, ${signature.witness}, ${work.now}, ${signature.signedOn})`
}

/** What was read beside the English words stays with the signature. AGR-04 */
export const saveShown = async (
  work: Work,
  signatory: string,
  shown: { readonly id: string; readonly language: string; readonly hash: string },
): Promise<void> => {
  await work.rows`
    insert into signature_shown (tenant_id, signatory_id, translation_id, language, hash)
    values (${work.tenant}, ${signatory}, ${shown.id}, ${shown.language}, ${shown.hash})`
}
