import type { ReferralId } from '../../domain/ids.ts'
import { decideBy } from '../../domain/referral-rules.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { confirmReceipt } from './referral-letters.ts'
import { lockReferral } from './referral-query.ts'
import { saveReceipt } from './referral-store.ts'

/** From this moment the referral counts, and its clock runs. REF-06, REF-07 */
export const receiveReferral = async (work: Work, id: ReferralId): Promise<void> => {
  const referral = await lockReferral(work, id)
  if (referral === null || referral.receivedAt !== null) return
  const { decision } = await policyInForce(work)
  const deadline = decideBy(decision, { receivedAt: work.now, isUrgent: referral.isUrgent, calledAt: null })
  await saveReceipt(work, id, deadline)
  await work.record({ name: 'referral.received', about: id, family: referral.familyId, facts: { reference: referral.reference } })
  await confirmReceipt(work, { ...referral, decideBy: deadline })
}
