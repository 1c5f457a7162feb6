import type { Work } from '../../platform/work.ts'
import { parentsWhoAsked } from '../own-forms/door.ts'
import type { ReferralOnFile } from '../referrals/door.ts'
import { isFromParents } from './referral-document.ts'

export type Reader = { readonly name: string; readonly partyId?: string; readonly accountId?: string; readonly organisationId?: string }

/**
 * Whoever referred: their account, else the organisation itself and the social worker on the file. Of parents only those who themselves
 * asked, each with a paper of their own. A case system that names nobody fetches the paper for its organisation. REF-01, RISK-07
 */
export const readersOf = async (work: Work, referral: ReferralOnFile): Promise<readonly Reader[]> => {
  if (referral.referrerAccount !== null) return [{ name: referral.referrerName ?? 'colleague', accountId: referral.referrerAccount }]
  if (isFromParents(referral)) return await parentsWhoAsked(work, { referral: referral.id, family: referral.familyId })
  const people = await work.rows<{ name: string; partyId: string }>`
    select name, id as "partyId" from party
    where tenant_id = ${work.tenant} and family_id = ${referral.familyId} and side = 'social-worker' and ended_at is null order by id limit 1`
  return [...(await organisationOf(work, referral)), ...people]
}

const organisationOf = (work: Work, { id }: ReferralOnFile): Promise<readonly Reader[]> => work.rows<{
  name: string
  organisationId: string
}>`
  select o.name, o.id as "organisationId" from referral r join organisation o on o.tenant_id = r.tenant_id and o.id = r.organisation_id
  where r.tenant_id = ${work.tenant} and r.id = ${id}`

export const serviceNamed = async (work: Work): Promise<{ readonly service: string; readonly helpPhone: string }> => {
  const found = await work.row<{ service: string; helpPhone: string }>`
    select name as service, help_phone as "helpPhone" from tenant where tenant_id = ${work.tenant}`
  return found ?? { service: '', helpPhone: '' }
}
