import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** The file that `/referrals/:id/…` is about, or null when there is no such referral in this service. */
export const aboutReferral = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: FamilyId; readonly referral: string } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  return await work.row<{ family: FamilyId; referral: string }>`
    select family_id as family, id as referral from referral where tenant_id = ${work.tenant} and id = ${id}`
}
