import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { mayApprove, type ApproveRefusal } from '../../domain/referral-rules.ts'
import type { ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { receiveReferral } from './receive-referral.ts'
import { tellNotApproved } from './referral-letters.ts'
import { lockReferral } from './referral-query.ts'
import { saveApproval } from './referral-store.ts'

export type Approval = { readonly referralId: string; readonly isApproved: boolean; readonly reason: string }

/** The team manager's word: with it the referral counts as received and its clock starts; without it, it goes no further. REF-06 */
export const approveReferral = async (
  work: Work,
  { referralId, isApproved, reason }: Approval,
): Promise<Outcome<ReferralId, ApproveRefusal | 'no-such-referral'>> => {
  const referral = await lockReferral(work, referralId)
  if (referral === null) return refused('no-such-referral')
  const by = { id: work.actor.id, name: work.actor.name }
  const allowed = mayApprove({
    isDecided: referral.approval !== null || referral.receivedAt !== null,
    isOwn: referral.referrerAccount === by.id,
    isApproved,
    reason,
  })
  if (!allowed.ok) return allowed

  await saveApproval(work, { referralId: referral.id, isApproved, reason, by })
  const facts = { reference: referral.reference }
  await work.record({
    name: isApproved ? 'referral.approved' : 'referral.not-approved',
    about: referral.id,
    family: referral.familyId,
    facts,
  })
  if (isApproved) await receiveReferral(work, referral.id)
  else await tellNotApproved(work, referral, by.name)
  return done(referral.id)
}
