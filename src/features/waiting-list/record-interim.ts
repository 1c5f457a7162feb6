import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { ReferralId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type InterimRefusal, refusalToRecordInterim } from '../../domain/waiting.ts'
import type { Work } from '../../platform/work.ts'
import { lockReferral } from '../referrals/door.ts'
import { saveInterim } from './interim-store.ts'

export type NotKept = InterimRefusal | 'no-such-referral'
type Given = {
  readonly id: string
  readonly arranged: string
  readonly arrangedBy: string
  readonly untilOn: Temporal.PlainDate | null
}

/** The social worker's arrangement is on record until ours are final; each change is a row of its own. REF-15 */
export const recordInterim = async (work: Work, { id, ...given }: Given): Promise<Outcome<ReferralId, NotKept>> => {
  const referral = await lockReferral(work, id)
  if (referral === null) return refused('no-such-referral')
  const isRefused = referral.decision === 'refused' || referral.approval === 'not-approved'
  const refusal = refusalToRecordInterim({ isRefused, untilOn: given.untilOn, on: today(work.now) })
  if (refusal !== null) return refused(refusal)

  await saveInterim(work, { referral: referral.id, ...given })
  const facts = { reference: referral.reference, until: given.untilOn?.toString() ?? null }
  await work.record({ name: 'referral.interim-recorded', about: referral.id, family: referral.familyId, facts })
  return done(referral.id)
}
