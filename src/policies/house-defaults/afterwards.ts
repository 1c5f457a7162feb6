import type { WrittenPolicy } from '../policy.ts'
import { house } from '../source.ts'
import { careful, costsNothing, onlySome, usual } from './reasons.ts'

export const afterwards = {
  breach: {
    isCounted: house(true, careful),
    suspendsAfter: house(null, onlySome),
    seriousConcernSuspends: house(false, onlySome),
    meetingWithin: house(null, onlySome),
    courtNeededAfter: house(null, onlySome),
    stopsWhenHarmful: house(true, careful),
    seniorIsTold: house(false, onlySome),
  },
  review: {
    atLeastEvery: house({ months: 3 }, 'the shorter of the two times that documents name'),
    joinedWith: house(null, onlySome),
    invitedToLookedAfterReview: house(false, onlySome),
    outOfTurnAfter: house(['change', 'concern', 'breach', 'further-person'], careful),
    outcomeTo: house('signatories', usual),
    permanencyByReview: house(null, onlySome),
    exitPlanByReview: house(null, onlySome),
    stepsDown: house(false, onlySome),
    exceptionalEndsUnlessRenewed: house(false, onlySome),
    namedInAgreement: house(true, careful),
    lookedAfterReviewAfterBreach: house(false, onlySome),
    permanencyPanelEndorses: house(false, onlySome),
    highRiskIsQuestioned: house(false, onlySome),
  },
  closure: {
    needsReport: house(false, onlySome),
    agreedBy: house('manager', usual),
    fileGoesTo: house(null, onlySome),
    newReferralToReturn: house(true, 'what was known before may have changed'),
    debtPaidToReturn: house(false, onlySome),
    keptFor: house({ months: 900 }, '75 years, as for a looked-after child’s case record; ask your own lawyer'),
  },
  dispute: {
    steps: house(['coordinator', 'manager'], usual),
    reviewSteps: house(null, onlySome),
    complaintsExplainedFirst: house(true, costsNothing),
    complaintAnsweredWithin: house({ workingDays: 10 }, 'the first stage of a council’s complaints procedure'),
    asksForFeedback: house(true, costsNothing),
    partiesKeepTheirDetails: house(true, costsNothing),
    managerIsTold: house(true, costsNothing),
    courtOrdersAreTold: house(true, careful),
  },
} as const satisfies Partial<WrittenPolicy>
