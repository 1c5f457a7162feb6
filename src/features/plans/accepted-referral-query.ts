import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

/** The referral that was accepted last, or null. */
export const acceptedReferralOf = async (work: Work, family: FamilyId): Promise<ReferralId | null> =>
  (
    await work.row<{ id: ReferralId }>`
      select r.id from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted'
      where r.tenant_id = ${work.tenant} and r.family_id = ${family} order by d.at desc limit 1`
  )?.id ?? null

/** The children of a file who have no plan yet, by first name. AGR-08 */
export const childrenWithoutPlan = async (work: Work, family: FamilyId): Promise<readonly string[]> =>
  (
    await work.rows<{ name: string }>`
      select c.given_name as name from child c
      where c.tenant_id = ${work.tenant} and c.family_id = ${family}
        and not exists (select from child_plan p where p.tenant_id = c.tenant_id and p.child_id = c.id) order by c.born_on, c.given_name`
  ).map(({ name }) => name)
