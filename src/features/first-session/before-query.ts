import { type BeforeFirst, type BeforeFirstRefusal, mayHoldFirst, noticesBeforeFirst } from '../../domain/before-first-session.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
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

/** Whether the family's first session may start: asked once, at the start. Later sessions are not held up. PRE-01, AGR-07 */
export const beforeFirstSession = async (work: Work, family: FamilyId): Promise<Outcome<null, BeforeFirstRefusal>> => {
  const policy = await policyInForce(work)
  const asksNothing = policy.preparation.preVisit !== 'required' && !policy.agreement.confirmationLetter
  if (asksNothing || !(await isFirstStillAhead(work, family))) return done(null)
  return mayHoldFirst(await factsBefore(work, family, policy))
}

/** What whoever books should know now. PRE-01 */
export const noticesAtBooking = async (work: Work, family: FamilyId): Promise<readonly string[]> =>
  noticesBeforeFirst(await factsBefore(work, family, await policyInForce(work)))
