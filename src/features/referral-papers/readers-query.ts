import type { Work } from '../../platform/work.ts'
import type { ReferralOnFile } from '../referrals/door.ts'

export type Reader = { readonly name: string; readonly partyId?: string; readonly accountId?: string; readonly organisationId?: string }

/**
 * Whoever referred: their account, else the organisation itself and the social worker on the file; parents who referred themselves, each
 * with a paper of their own. A case system that names nobody fetches the paper for its organisation. REF-01
 */
export const readersOf = async (work: Work, referral: ReferralOnFile): Promise<readonly Reader[]> => {
  if (referral.referrerAccount !== null) return [{ name: referral.referrerName ?? 'colleague', accountId: referral.referrerAccount }]
  const isFromFamily = referral.referrerKind === 'family' || referral.referrerKind === 'both-parents'
  const sides = isFromFamily ? ['visiting', 'resident'] : ['social-worker']
  const people = await work.rows<{ name: string; partyId: string }>`
    select name, id as "partyId" from party
    where tenant_id = ${work.tenant} and family_id = ${referral.familyId} and side = any(${sides}::text[]) order by id limit ${isFromFamily ? 2 : 1}`
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
