import type { FamilyId, OrganisationId, ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type Own = { readonly organisation: OrganisationId; readonly reference: string }
export type OwnReferral = { readonly id: ReferralId; readonly family: FamilyId }

/** A referral of one's own organisation by its number; another organisation's does not exist here. RISK-07 */
export const ownReferral = async (work: Work, { organisation, reference }: Own): Promise<OwnReferral | null> => {
  if (!/^[\w-]{1,40}$/.test(reference)) return null
  return await work.row<OwnReferral>`
    select id, family_id as family from referral
    where tenant_id = ${work.tenant} and organisation_id = ${organisation} and reference = ${reference}`
}
