import { isCallNeeded } from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'
import { classInWords, classedOf } from '../offer-classes/door.ts'
import { policyInForce } from '../policy/door.ts'
import { callOf, followUpsOf } from '../referral-calls/door.ts'
import type { ReferralOnFile } from '../referrals/door.ts'
import { interimOf, interimInWords } from '../waiting-list/door.ts'
import { momentInWords } from '../../domain/words-for-time.ts'

/** One thing the desk keeps beside a referral: how it stands, and where it is done. */
export type Preparation = {
  readonly what: string
  readonly says: string
  readonly path: string
  readonly act: string
  /** Nothing goes on without it. */
  readonly isMissing: boolean
}

/** Calls, class and interim arrangement, as far as this service asks for them. REF-08, REF-09, REF-12, REF-15 */
export const preparedOf = async (work: Work, referral: ReferralOnFile): Promise<readonly Preparation[]> => {
  if (referral.approval === 'not-approved' || referral.decision === 'refused') return []
  return [
    ...(await callPart(work, referral)),
    ...(await classPart(work, referral)),
    ...(await followUpPart(work, referral)),
    ...(await interimPart(work, referral)),
  ]
}

const callPart = async (work: Work, referral: ReferralOnFile): Promise<readonly Preparation[]> => {
  if (!referral.isUrgent) return []
  const call = await callOf(work, referral.id)
  const { decision } = await policyInForce(work)
  const isMissing = isCallNeeded({ isUrgent: true, hasCall: call !== null, isEnded: referral.decision !== null }, decision)
  const says = call === null ? 'Call needed: the shorter time runs from it' : `${call.caller}, ${momentInWords(call.calledAt)}`
  if (call === null && !isMissing) return []
  return [{ what: 'Phone call', says, path: 'call', act: call === null ? 'Record the call' : 'Read it', isMissing }]
}

const classPart = async (work: Work, referral: ReferralOnFile): Promise<readonly Preparation[]> => {
  if (!(await policyInForce(work)).referral.classesCoreOffer) return []
  const classed = await classedOf(work, referral.id)
  if (referral.decision !== null && classed === null) return []
  const again = referral.decision === null ? 'Class it anew' : 'Read it'
  const act = classed === null ? 'Class it' : again
  const says = classed === null ? 'Not classed yet' : classInWords(classed)
  return [{ what: 'Core offer or exceptional', says, path: 'class', act, isMissing: classed === null }]
}

const followUpPart = async (work: Work, referral: ReferralOnFile): Promise<readonly Preparation[]> => {
  const [talk] = await followUpsOf(work, referral.id)
  const isAsked = (await policyInForce(work)).referral.followUpBeforeAllocation
  if (referral.receivedAt === null || (!isAsked && talk === undefined)) return []
  const says = talk === undefined ? 'Not made yet. A worker is chosen after it' : `${talk.talkedTo}, ${momentInWords(talk.talkedAt)}`
  return [
    {
      what: 'Follow-up call',
      says,
      path: 'follow-up',
      act: talk === undefined ? 'Record the call' : 'Read it',
      isMissing: talk === undefined,
    },
  ]
}

const interimPart = async (work: Work, referral: ReferralOnFile): Promise<readonly Preparation[]> => {
  const interim = await interimOf(work, referral.id)
  const isAsked = (await policyInForce(work)).referral.interimArrangement
  if (!isAsked && interim === null) return []
  const says = interim === null ? 'Nothing on record' : interimInWords(interim)
  return [
    { what: 'Until sessions start', says, path: 'interim', act: interim === null ? 'Record it' : 'Change it', isMissing: interim === null },
  ]
}
