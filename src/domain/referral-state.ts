import type { Temporal } from 'temporal-polyfill'
import { endOfDay, today } from './civil-time.ts'
import { dayInWords, momentInWords } from './words-for-time.ts'

/** What has happened to a referral so far, each a row of its own in the end. */
export type ReferralOutcome = {
  readonly receivedAt: Temporal.Instant | null
  readonly approval: 'approved' | 'not-approved' | null
  readonly decision: 'accepted' | 'refused' | null
  readonly hasOpenQuestion: boolean
}

export type ReferralState = 'accepted' | 'refused' | 'not-approved' | 'awaiting-approval' | 'asked' | 'received'

export const referralState = ({ receivedAt, approval, decision, hasOpenQuestion }: ReferralOutcome): ReferralState => {
  if (decision !== null) return decision
  if (receivedAt === null) return approval === 'not-approved' ? 'not-approved' : 'awaiting-approval'
  return hasOpenQuestion ? 'asked' : 'received'
}

export const referralStateWords = {
  'awaiting-approval': 'Waiting for the team manager',
  'not-approved': 'Not approved by the team manager',
  received: 'Received, to be decided',
  asked: 'More was asked of the referrer',
  accepted: 'Accepted',
  refused: 'Refused',
} as const satisfies Record<ReferralState, string>

/** "the end of Fri 29 May", or the very minute where hours are counted. */
export const deadlineInWords = (deadline: Temporal.Instant): string =>
  endOfDay(today(deadline)).equals(deadline) ? `the end of ${dayInWords(today(deadline))}` : momentInWords(deadline)
