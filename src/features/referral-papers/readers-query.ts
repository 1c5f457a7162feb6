import type { Work } from '../../platform/work.ts'
import type { ReferralOnFile } from '../referrals/door.ts'

export type Reader = { readonly name: string; readonly partyId?: string; readonly accountId?: string }

/** Whoever referred: their account, else the social worker on the file; parents who referred themselves, each with a paper of their own. */
export const readersOf = async (work: Work, referral: ReferralOnFile): Promise<readonly Reader[]> => {
  if (referral.referrerAccount !== null) return [{ name: referral.referrerName ?? 'colleague', accountId: referral.referrerAccount }]
  const isFromFamily = referral.referrerKind === 'family' || referral.referrerKind === 'both-parents'
  const sides = isFromFamily ? ['visiting', 'resident'] : ['social-worker']
  return await work.rows<{ name: string; partyId: string }>`
    select name, id as "partyId" from party
    where tenant_id = ${work.tenant} and family_id = ${referral.familyId} and side = any(${sides}::text[]) order by id limit ${isFromFamily ? 2 : 1}`
}

export const serviceNamed = async (work: Work): Promise<{ readonly service: string; readonly helpPhone: string }> => {
  const found = await work.row<{ service: string; helpPhone: string }>`
    select name as service, help_phone as "helpPhone" from tenant where tenant_id = ${work.tenant}`
  return found ?? { service: '', helpPhone: '' }
}
