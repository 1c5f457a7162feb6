import type { AgreementTerms } from '../../domain/agreement-ground.ts'
import type { SigningWay } from '../../domain/signing.ts'
import { policyCatalogue, type Policy } from '../../policies/policy.ts'
import { periodInWords, valueInWords } from '../../policies/print-value.ts'

const photographs = {
  'permission-and-direction': 'only of your own child, with permission, as staff tell you',
  agreement: 'only if this agreement says so',
} as const

const periodOr = (period: Parameters<typeof periodInWords>[0] | null): string | null => (period === null ? null : periodInWords(period))

/** What a service's policy brings into its agreements. */
export const termsOf = (policy: Policy): AgreementTerms => {
  const { record, breach, venue, day, words, timetable, money, dispute, review } = policy
  const copies =
    record.copiesTo === null || record.copiesTo.length === 0 ? null : valueInWords(policyCatalogue.record.copiesTo, record.copiesTo)
  return {
    familyTime: words.familyTime,
    worker: words.worker,
    newPartnersAdmitted: day.newPartnersAdmitted,
    staggerMinutes: timetable.staggerMinutes,
    leavingNeedsBothParents: day.leavingTheVenue === 'referral-or-both-parents',
    photographs: photographs[venue.photographs],
    passesThingsOn: venue.staffPassThingsOn,
    observedKinds: record.observedKinds ?? [],
    recordWithin: periodOr(record.within),
    recordCopiesTo: copies,
    sharedWithParentsWithin: periodOr(record.sharedWithParentsWithin),
    askedToLeaveFor: valueInWords(policyCatalogue.venue.askedToLeaveFor, venue.askedToLeaveFor),
    breachEndsSession: day.breachEndsSession,
    suspendsAfter: breach.suspendsAfter,
    seriousConcernSuspends: breach.seriousConcernSuspends,
    meetingWithin: periodOr(breach.meetingWithin),
    lateCancellationUnder: money.chargesFees ? periodOr(money.lateCancellationUnder) : null,
    missedIsReplaced: timetable.missedIsReplaced,
    complaintWithin: periodInWords(dispute.complaintAnsweredWithin),
    reviewEvery: periodInWords(review.atLeastEvery),
  }
}

const wayFor = { tablet: 'tablet', 'personal-link': 'link', paper: 'paper' } as const

/** The ways that the service's policy opens; a person's own sign-in is always one. AGR-03 */
export const waysOf = (policy: Policy): readonly SigningWay[] => [...policy.agreement.signingWays.map((way) => wayFor[way]), 'account']
