import { afterHolding } from '../../domain/screening-clock.ts'
import type { Event } from '../../domain/event.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { lockReferral, questionsOf } from '../referrals/door.ts'
import { moveDeadline } from './screening-store.ts'

/** When the referrer has answered, the clock goes on with as much time as was left when we asked. REF-07 */
export const restartClock = async (work: Work, event: Event): Promise<void> => {
  const referral = event.about === undefined ? null : await lockReferral(work, event.about)
  if (referral === null || referral.decideBy === null) return
  const question = (await questionsOf(work, referral.id)).findLast(({ answeredAt }) => answeredAt !== null)
  if (question === undefined || question.answeredAt === null) return
  const { decision } = await policyInForce(work)
  await moveDeadline(
    work,
    referral.id,
    afterHolding(referral.decideBy, { from: question.askedAt, until: question.answeredAt }, decision.within),
  )
}
