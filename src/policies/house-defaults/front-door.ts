import type { WrittenPolicy } from '../policy.ts'
import { house } from '../source.ts'
import { careful, costsNothing, onlySome, usual } from './reasons.ts'

export const frontDoor = {
  referral: {
    whoMayRefer: house(['social-worker'], careful),
    courtOrderAttached: house(false, onlySome),
    bothParentsComplete: house(false, onlySome),
    riskAssessmentInForm: house(true, careful),
    reasonForSupervision: house(false, onlySome),
    teamManagerApproves: house(false, onlySome),
    onlyInProceedings: house(false, onlySome),
    endsAtFinalHearing: house(false, onlySome),
    classesCoreOffer: house(false, onlySome),
    order: house('received', 'the fairest order when no other is named'),
    refusesSignificantRisk: house(false, onlySome),
    followUpBeforeAllocation: house(false, onlySome),
    reasonForOtherVenue: house(false, onlySome),
    interimArrangement: house(false, onlySome),
  },
  decision: {
    decidedBy: house('manager-or-coordinator', usual),
    within: house({ workingDays: 5 }, 'no time is named, so the shortest that any of the five names is kept'),
    reasonInWriting: house(true, careful),
    urgentWithin: house(null, onlySome),
    urgentNeedsPhoneCall: house(false, onlySome),
  },
  risk: {
    levelsOffered: house(['supported', 'supervised', 'supervised-by-two'], usual),
    leadsFromLowest: house(true, careful),
    freshAssessmentAfter: house(['review', 'incident', 'disclosure'], careful),
    carersSuperviseDuringCourt: house(true, 'settled in each assessment when no document rules it out'),
    carersSuperviseAfterPermanency: house(false, onlySome),
    keepsApart: house(true, careful),
  },
  agreement: {
    neededBefore: house('signed-before-first-session', careful),
    draftedBy: house('coordinator', usual),
    signedBy: house(['family', 'carer'], 'those whom every arrangement has'),
    signingWays: house(['tablet', 'personal-link', 'paper'], 'everyone can sign in a way that suits them'),
    meeting: house('when-necessary', usual),
    assessmentNeedsItsOwn: house(false, onlySome),
    courtPlansAgreedFirst: house(false, onlySome),
    confirmationLetter: house(false, onlySome),
    childLetterFromAge: house(null, onlySome),
    planForEachChild: house(false, onlySome),
  },
  preparation: {
    preVisit: house('none', onlySome),
    matchingOnRecord: house(true, costsNothing),
    keepsSameWorker: house(true, costsNothing),
    allocatedBy: house('manager-or-coordinator', usual),
    arrangedBy: house('coordinator', usual),
    workerDoes: house(null, onlySome),
  },
} as const satisfies Partial<WrittenPolicy>
