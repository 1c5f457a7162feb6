import type { Temporal } from 'temporal-polyfill'
import { instantOf } from '../../domain/civil-time.ts'
import { type Learnt, refusalToRecordCall } from '../../domain/follow-up.ts'
import type { ReferralId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { lockReferral } from '../referrals/door.ts'
import { saveFollowUp } from './call-store.ts'
import type { NotRecorded } from './referral-calls-words.ts'

export type Talk = {
  readonly id: string
  readonly talkedTo: string
  readonly day: Temporal.PlainDate
  readonly time: Temporal.PlainTime
  readonly learnt: Learnt
}

/** What the key person said, on record: before the decision or after it, as long as the referral was not refused. REF-12 */
export const recordFollowUp = async (work: Work, { id, talkedTo, day, time, learnt }: Talk): Promise<Outcome<ReferralId, NotRecorded>> => {
  const referral = await lockReferral(work, id)
  if (referral === null) return refused('no-such-referral')
  const talkedAt = instantOf({ date: day, time })
  if (!talkedAt.ok) return talkedAt
  const isEnded = referral.decision === 'refused' || referral.approval === 'not-approved'
  const refusal = refusalToRecordCall({ at: talkedAt.value, now: work.now, isReceived: referral.receivedAt !== null, isEnded })
  if (refusal !== null) return refused(refusal)

  await saveFollowUp(work, { referral: referral.id, talkedTo, talkedAt: talkedAt.value, learnt })
  const facts = { reference: referral.reference }
  await work.record({ name: 'referral.followed-up', about: referral.id, family: referral.familyId, facts })
  return done(referral.id)
}
