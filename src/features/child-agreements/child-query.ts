import type { Temporal } from 'temporal-polyfill'
import type { ChildAgreementText, ChildVersion } from '../../domain/agreement-for-child.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { sha256 } from '../../platform/crypto.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type ChildVersionOnFile = ChildVersion & {
  readonly id: string
  readonly agreement: AgreementId
  readonly family: FamilyId
  readonly version: number
  readonly offeredAt: Temporal.Instant
  readonly way: 'tablet' | 'paper' | null
  readonly typedName: string
  readonly signedOn: Temporal.PlainDate | null
  readonly drawing: string | null
  readonly scan: string | null
  readonly witness: string | null
}

/** Every child’s own version in a family, newest first. A signature counts only with the entry that was written down when it was given. AGR-04 */
export const childVersionsOf = (work: Work, family: FamilyId): Promise<ChildVersionOnFile[]> => work.rows<ChildVersionOnFile>`
  select c.id, c.agreement_id as agreement, a.family_id as family, a.version, c.document_hash as hash, c.at as "offeredAt",
         k.given_name as "givenName", k.family_name as "familyName", x.way, coalesce(x.typed_name, '') as "typedName", x.signed_on as "signedOn",
         x.drawing_file as drawing, x.scan_file as scan, w.name as witness, x.at as "signedAt",
         exists (select from agreement n join agreement_offer o on o.tenant_id = n.tenant_id and o.agreement_id = n.id
                 where n.tenant_id = a.tenant_id and n.family_id = a.family_id and n.version > a.version) as "isPassed"
  from agreement a
  join child_agreement c on c.tenant_id = a.tenant_id and c.agreement_id = a.id
  join child k on k.tenant_id = c.tenant_id and k.id = c.child_id
  left join child_signature x on x.tenant_id = c.tenant_id and x.child_agreement_id = c.id and x.document_hash = c.document_hash and exists (
    select from audit_entry e where e.tenant_id = a.tenant_id and e.family_id = a.family_id and e.name = 'agreement.child-signed'
      and e.about = c.id::text and e.facts->>'hash' = x.document_hash)
  left join account w on w.tenant_id = x.tenant_id and w.id = x.witnessed_by
  where a.tenant_id = ${work.tenant} and a.family_id = ${family} order by a.version desc, k.given_name, c.id`

/** One child’s version in this family, or null. */
export const childVersionOf = async (work: Work, family: FamilyId, id: string | undefined): Promise<ChildVersionOnFile | null> =>
  isId(id) ? ((await childVersionsOf(work, family)).find((one) => one.id === id) ?? null) : null

export type ChildText = { readonly text: ChildAgreementText; readonly canonical: string; readonly isAsGivenOut: boolean }

/** The fixed words, and whether they still are the ones that were written for this child. AGR-04 */
export const childTextOf = async (work: Work, { id, hash }: Pick<ChildVersionOnFile, 'id' | 'hash'>): Promise<ChildText> => {
  const row = await work.row<{ content: Uint8Array }>`select content from child_agreement where tenant_id = ${work.tenant} and id = ${id}`
  if (row === null) throw new Error('There is no such version.')
  const canonical = work.open(row.content, { table: 'child_agreement', row: id, column: 'content' })
  return { text: JSON.parse(canonical) as ChildAgreementText, canonical, isAsGivenOut: sha256(canonical) === hash }
}
