import { isFollowUpMissing } from '../../domain/follow-up.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { talksAbout } from './call-store.ts'

/** What a worker's allocation asks first: `follow-up-missing` while nobody has talked to the key person, where the service wants it. REF-12 */
export const followUpStandsInTheWay = async (work: Work, family: string): Promise<'follow-up-missing' | null> => {
  const { referral } = await policyInForce(work)
  if (!referral.followUpBeforeAllocation) return null
  return isFollowUpMissing(referral, await talksAbout(work, family)) ? 'follow-up-missing' : null
}
