import { type BeforeFirst, type MissingBeforeFirst, missingBeforeFirst, noticesBeforeFirst } from '../../domain/before-first-session.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { namesNotConfirmed } from '../confirmations/door.ts'
import { policyInForce } from '../policy/door.ts'
import { namesNotVisited } from '../pre-visits/door.ts'

/** A session that was ever started counts: whatever came before the first one came before it. */
export const isFirstStillAhead = async (work: Work, family: FamilyId): Promise<boolean> =>
  (await work.row`
    select b.session_id from session s join session_start b on b.tenant_id = s.tenant_id and b.session_id = s.id
    where s.tenant_id = ${work.tenant} and s.family_id = ${family} limit 1`) === null

export const factsBefore = async (work: Work, family: FamilyId, policy: Policy): Promise<BeforeFirst> => ({
  isFirst: await isFirstStillAhead(work, family),
  preVisit: policy.preparation.preVisit,
  notVisited: await namesNotVisited(work, family, policy.preparation.preVisit),
  confirmationLetter: policy.agreement.confirmationLetter,
  notConfirmed: await namesNotConfirmed(work, family, policy),
})

/** What the family's first session still waits for. Later sessions are not held up. PRE-01, AGR-07 */
export const missingBeforeFirstSession = async (work: Work, family: FamilyId): Promise<readonly MissingBeforeFirst[]> => {
  const policy = await policyInForce(work)
  const asksNothing = policy.preparation.preVisit !== 'required' && !policy.agreement.confirmationLetter
  if (asksNothing || !(await isFirstStillAhead(work, family))) return []
  return missingBeforeFirst(await factsBefore(work, family, policy))
}

/** What whoever books should know now. PRE-01 */
export const noticesAtBooking = async (work: Work, family: FamilyId): Promise<readonly string[]> =>
  noticesBeforeFirst(await factsBefore(work, family, await policyInForce(work)))
