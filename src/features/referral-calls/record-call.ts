import type { Temporal } from 'temporal-polyfill'
import { instantOf } from '../../domain/civil-time.ts'
import { refusalToRecordCall } from '../../domain/follow-up.ts'
import type { ReferralId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { decideBy } from '../../domain/referral-rules.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { lockReferral, type ReferralOnFile } from '../referrals/door.ts'
import { callOf, saveCall } from './call-store.ts'
import type { NotRecorded } from './referral-calls-words.ts'

export type CallMade = {
  readonly id: string
  readonly caller: string
  readonly day: Temporal.PlainDate
  readonly time: Temporal.PlainTime
  readonly said: string
}

/** The phone call of an urgent referral; from its very minute the shorter time runs. REF-08 */
export const recordCall = async (work: Work, { id, caller, day, time, said }: CallMade): Promise<Outcome<ReferralId, NotRecorded>> => {
  const referral = await lockReferral(work, id)
  if (referral === null) return refused('no-such-referral')
  const calledAt = instantOf({ date: day, time })
  if (!calledAt.ok) return calledAt
  const refusal = refusalToRecordCall({ at: calledAt.value, now: work.now, ...standingOf(referral) })
  if (refusal !== null) return refused(refusal)
  const before = await callOf(work, id)
  if (before !== null) return refused('already-called', { by: before.byName })

  const deadline = await deadlineFrom(work, referral, calledAt.value)
  await saveCall(work, { referral: referral.id, calledAt: calledAt.value, caller, said, decideBy: deadline })
  await work.record({
    name: 'referral.called',
    about: referral.id,
    family: referral.familyId,
    facts: { reference: referral.reference, decideBy: deadline?.toString() ?? null },
  })
  return done(referral.id)
}

export const standingOf = (referral: ReferralOnFile): { readonly isReceived: boolean; readonly isEnded: boolean } => ({
  isReceived: referral.receivedAt !== null,
  isEnded: referral.decision !== null || referral.approval === 'not-approved',
})

/** A call about what is not urgent is kept too, but moves no deadline. REF-08 */
const deadlineFrom = async (work: Work, referral: ReferralOnFile, calledAt: Temporal.Instant): Promise<Temporal.Instant | null> => {
  const { decision } = await policyInForce(work)
  if (referral.receivedAt === null || !referral.isUrgent) return referral.decideBy
  return decideBy(decision, { receivedAt: referral.receivedAt, isUrgent: true, calledAt })
}
