import { Temporal } from 'temporal-polyfill'

/** What the follow-up talk asks about: these five, each of them every time. REF-12 */
export const followUpWords = {
  changes: 'What has changed lately?',
  alreadySupervised: 'Were supervised sessions already happening?',
  measures: 'Which measures keep everybody safe now?',
  professionals: 'Which other professionals are involved?',
  direction: 'Has a court directed anything?',
} as const
export type FollowUpPoint = keyof typeof followUpWords
export const followUpPoints = Object.keys(followUpWords) as readonly FollowUpPoint[]
export type Learnt = Readonly<Record<FollowUpPoint, string>>

export type CallRefusal = 'in-the-future' | 'not-received-yet' | 'already-ended'
type Call = { readonly at: Temporal.Instant; readonly now: Temporal.Instant; readonly isReceived: boolean; readonly isEnded: boolean }

/** A call is put on record after it was made, and only while the referral still counts. REF-08, REF-12 */
export const refusalToRecordCall = ({ at, now, isReceived, isEnded }: Call): CallRefusal | null => {
  if (isEnded) return 'already-ended'
  if (!isReceived) return 'not-received-yet'
  return Temporal.Instant.compare(at, now) > 0 ? 'in-the-future' : null
}

/** No worker is chosen for a family before somebody has talked to the person who knows it best. REF-12 */
export const isFollowUpMissing = (asked: { readonly followUpBeforeAllocation: boolean }, talks: number): boolean =>
  asked.followUpBeforeAllocation && talks === 0
