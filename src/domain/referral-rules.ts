import type { Temporal } from 'temporal-polyfill'
import { done, refused, type Outcome } from './outcome.ts'
import { deadlineAfter, type Period } from './period.ts'
import { gapsIn, isSupervised, type ReferralTerms } from './referral-gaps.ts'
import { wholeReferral } from './referral-draft.ts'
import type { ReferralAnswers, ReferralDraft } from './referral.ts'
import type { ReferrerKind } from './referrer-kind.ts'

export type SubmitRefusal =
  | 'kind-of-referrer-not-taken'
  | 'both-parents-needed'
  | 'no-court-order'
  | 'not-in-proceedings'
  | 'no-reason-for-supervision'
  | 'not-whole'

/** A private referral says how many copies of the form it needs and how many are complete; a court, how many orders are attached. */
export type Sent = {
  readonly kind: ReferrerKind | null
  readonly on: Temporal.PlainDate
  readonly ownCopies?: { readonly needed: number; readonly complete: number } | undefined
  readonly courtOrders?: number | undefined
}

/** A service takes referrals only from the people its policy names, REF-01; only whole, REF-03. */
export const maySubmit = (draft: ReferralDraft, terms: ReferralTerms, sent: Sent): Outcome<ReferralAnswers, SubmitRefusal> => {
  const { kind, on } = sent
  if (kind === null || !terms.whoMayRefer.includes(kind)) return refused('kind-of-referrer-not-taken')
  if (kind === 'both-parents' && !areCopiesComplete(sent)) return refused('both-parents-needed')
  if (kind === 'court' && terms.courtOrderAttached && (sent.courtOrders ?? 0) === 0) return refused('no-court-order')
  if (terms.onlyInProceedings && draft.inProceedings === false) return refused('not-in-proceedings')
  if (lacksReason(draft, terms)) return refused('no-reason-for-supervision')
  const gaps = gapsIn(draft, terms, on)
  return gaps.length === 0
    ? done(wholeReferral(draft, terms))
    : refused('not-whole', { gaps: gaps.length, missing: gaps.map((gap) => gap.says).join('; ') })
}

/** One parent's word alone is no private referral: it waits for every copy it needs. REF-02 */
const areCopiesComplete = ({ ownCopies }: Sent): boolean => ownCopies !== undefined && ownCopies.complete >= ownCopies.needed

/** Being watched all the time is only asked for with a clear reason. REF-05 */
const lacksReason = (draft: ReferralDraft, terms: ReferralTerms): boolean =>
  terms.reasonForSupervision && isSupervised(draft.kindAsked) && (draft.whySupervised ?? '').trim() === ''

export type DecisionTimes = { readonly within: Period | null; readonly urgentWithin: Period | null; readonly urgentNeedsPhoneCall: boolean }

type Received = { readonly receivedAt: Temporal.Instant; readonly isUrgent: boolean; readonly calledAt: Temporal.Instant | null }

/**
 * The last moment for a decision, counted from receipt, REF-07. An urgent one has a shorter time of its own;
 * where a phone call is needed for it, the time runs from that call and not before. REF-08
 */
export const decideBy = (times: DecisionTimes, { receivedAt, isUrgent, calledAt }: Received): Temporal.Instant | null => {
  const usual = times.within === null ? null : deadlineAfter(receivedAt, times.within)
  if (!isUrgent || times.urgentWithin === null) return usual
  if (!times.urgentNeedsPhoneCall) return deadlineAfter(receivedAt, times.urgentWithin)
  return calledAt === null ? usual : deadlineAfter(calledAt, times.urgentWithin)
}

export type ApproveRefusal = 'already-approved' | 'own-referral' | 'no-reason'
type Approval = { readonly isDecided: boolean; readonly isOwn: boolean; readonly isApproved: boolean; readonly reason: string }

/** The team manager looks at what somebody else wrote; without their word the referral does not count. REF-06 */
export const mayApprove = ({ isDecided, isOwn, isApproved, reason }: Approval): Outcome<null, ApproveRefusal> => {
  if (isDecided) return refused('already-approved')
  if (isOwn) return refused('own-referral')
  return isApproved || reason.trim() !== '' ? done(null) : refused('no-reason')
}
