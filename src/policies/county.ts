import { asSaidIn, house } from './source.ts'
import type { PartOfPolicy } from './policy.ts'
import { policyFrom } from './policy-from.ts'

const said = asSaidIn('003')
const hours = { from: '08:30', to: '19:00' } as const

const frontDoor: PartOfPolicy = {
  referral: {
    whoMayRefer: said(['social-worker'], 'section 8, the social worker sends the referral'),
    riskAssessmentInForm: said(true, 'section 8, “incorporated within the referral form”'),
    reasonForSupervision: said(true, 'section 4, principle 5, “a clear rationale”'),
    teamManagerApproves: said(true, 'section 4, principle 22, “approved by the Team Manager”'),
    classesCoreOffer: said(true, 'sections 6, 7 and 9, core offer and exceptionality'),
    order: said('core-offer-court-first', 'section 6, “Priority will be given to cases within the court arena”'),
    reasonForOtherVenue: said(true, 'section 11, “clearly stated on the referral form”'),
    interimArrangement: said(true, 'section 14, “alternative arrangements may need to be made by the social worker”'),
    asks: house(
      ['looked-after', 'placement', 'care-plan', 'court-orders', 'risk-signs', 'barred', 'plan', 'siblings', 'recording', 'transport'],
      'what councils’ referral forms for looked after children carry',
    ),
  },
  decision: {
    decidedBy: said('team-leader-of-area', 'section 8, “considered by the Team Leaders”; section 11, three areas'),
    within: said({ workingDays: 5 }, 'section 8, “within 5 working days of the referral being received”'),
    reasonInWriting: said(true, 'section 8, “notified of the reason”'),
    urgentWithin: said({ hours: 24 }, 'section 8, “within 24 hours”'),
    urgentNeedsPhoneCall: said(true, 'section 8, “via a telephone call”'),
  },
  risk: {
    levelsOffered: said(
      ['by-carer', 'supported', 'supervised', 'supervised-by-two'],
      'section 1, “will both transport and supervise children”; the levels above it are a house addition',
    ),
    leadsFromLowest: said(true, 'section 4, principle 6, supervised only where there is evidence'),
    freshAssessmentAfter: said(['review', 'incident', 'disclosure'], 'section 14, “an on-going risk assessment”'),
    carersSuperviseDuringCourt: said(false, 'section 1, “Foster carers will not be expected to supervise”'),
    carersSuperviseAfterPermanency: said(true, 'section 1, “will both transport and supervise children”'),
  },
  agreement: {
    neededBefore: said('signed-before-first-session', 'section 4, principle 10; section 14, “in place prior to the commencement”'),
    draftedBy: said('worker', 'section 4, principle 11, “facilitated by the Contact Service”'),
    signedBy: said(['family', 'social-worker', 'carer', 'other-participants', 'agencies'], 'section 14, “signed by all parties”'),
    childSignsFromAge: house(10, 'section 14 has the plan “signed by all parties” and names no age; careful, since the agreement is long'),
    meeting: said('when-necessary', 'section 14, “Where necessary, a meeting will be arranged”'),
    courtPlansAgreedFirst: said(true, 'section 4, principle 23, “provisionally agreed with the relevant Team Leader”'),
    planForEachChild: said(true, 'section 4, principles 8 to 10, the plan'),
  },
  preparation: {
    keepsSameWorker: said(true, 'section 2, “consistency of worker”'),
    allocatedBy: house('team-leader-of-area', 'the one who decides on the referral knows the workers of the area'),
    arrangedBy: said('case-worker', 'section 10, “CSWs arrange their own contacts”'),
  },
}

const diary: PartOfPolicy = {
  timetable: {
    openingHours: said(
      { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours, saturday: null, sunday: null },
      'section 10, “Monday – Friday, 8.30am - 7pm”',
    ),
    namedWeekends: said(null, 'section 10, “some weekend working will be required”; the service names the days'),
    sessionKinds: said(['supervised', 'community', 'supported', 'siblings'], 'sections 6, 9 and 11, and the scope: parents and siblings'),
    settings: said(['venue', 'community', 'activity'], 'section 4, principle 17; section 11'),
    venuesNear: said('home-or-school', 'section 4, principle 2, “near to their school”'),
    matchesRoomsToNeeds: said(true, 'section 11, “rooms are age appropriate, safe and clean”'),
    coverPerVenue: said(1, 'section 10, “one member of staff at each venue as cover”'),
    withoutCover: house('refused', 'the document says there will always be cover'),
    coverIsPlannedDuty: said(true, 'section 10, “to greet new families and to upload their supervision notes”'),
    sessionsPerDayUsual: said(2.5, 'section 10, “2½ - 3 sessions each per day”'),
    sessionsPerDayMost: said(3, 'section 10, “2½ - 3 sessions each per day”'),
    extraStaffOrder: said(['relief-own-venue', 'relief-elsewhere', 'casual'], 'section 10, relief staff and casual pool'),
    staysInVenueDuringCourt: said(true, 'section 11, “will remain in a venue”'),
    venueExceptions: said(['no-outside-space', 'rehabilitation', 'transition'], 'section 11, “The only exceptions”'),
  },
  changes: {
    activityNeedsReason: said(true, 'section 4, principle 17, “clear rationale”'),
    phoneCalendars: said(true, 'section 10, “electronically access all workers timetables”'),
    socialWorkerTakesPart: said(true, 'section 4, principle 9, “will be involved in the supervision”'),
  },
  day: {
    notHandedBackMinutes: house(15, 'the protocol for children not relinquished names no time'),
    callForHelp: said(true, 'section 10, “cover in case of emergencies”'),
  },
  venue: {
    infectionControl: said(true, 'section 11, “Ability to control infection and keep rooms clean”'),
    supportedIsRoomOnly: said(true, 'section 9, “a room only”'),
  },
}

const afterwards: PartOfPolicy = {
  record: {
    observedKinds: said(['supervised', 'community', 'siblings'], 'section 4, principle 3; section 10, observations of sessions'),
    within: said({ hours: 24 }, 'section 10, “within 24 hours of the contact session”'),
    courtBundle: said(true, 'section 2, “admissible in court proceedings”'),
    unhappyChildAsksReview: said(true, 'section 2, “reviewed, without delay”'),
    commissionedAssessments: said(true, 'section 7, assess for a time limited period; section 15'),
    socialWorkerReadsAtOnce: said(true, 'section 10, “instant access to these records”'),
  },
  breach: {
    isCounted: said(true, 'section 4, principle 13; section 14, “implications for any breach”'),
    suspendsAfter: said(3, 'section 14, “three breaches of the Agreement”'),
    seriousConcernSuspends: said(true, 'section 14, “or any serious concern”'),
    meetingWithin: said({ workingDays: 3 }, 'section 14, “within 3 working days”'),
    courtNeededAfter: said({ calendarDays: 7, firstDayCounts: true }, 'section 14, “for more than 7 days”'),
    stopsWhenHarmful: said(true, 'section 4, principle 14, “detrimental to the child”'),
  },
  review: {
    atLeastEvery: said({ months: 3 }, 'section 9, “at 3 monthly intervals”'),
    joinedWith: said(['statutory'], 'section 4, principle 19, “as part of the LAC Review process”'),
    invitedToLookedAfterReview: said(true, 'section 14, “invited to attend the child’s LAC Review”'),
    permanencyByReview: said(2, 'section 14, “agreed by the 2nd LAC Review”'),
    exitPlanByReview: said(3, 'section 14, “implemented by the 3rd LAC Review”'),
    stepsDown: said(true, 'section 4, principle 7; protocol for reducing supervised arrangements'),
    exceptionalEndsUnlessRenewed: said(true, 'section 15, “the plan will include a review date”; section 7'),
    lookedAfterReviewAfterBreach: said(true, 'section 14, “Where necessary, a LAC Review should be arranged”'),
    permanencyPanelEndorses: said(true, 'section 14, “endorsed by the Permanency panel”'),
    highRiskIsQuestioned: said(true, 'section 1, high risk reviewed with “all relevant professionals”'),
  },
  closure: { newReferralToReturn: said(true, 'section 4, principle 21, “a new referral will be necessary”') },
  dispute: {
    steps: said(['team-leader', 'service-manager'], 'section 15, “In the first instance”'),
    reviewSteps: said(
      ['team-leader', 'review-form', 'provisional-plan', 'meeting', 'exit-or-exceptional', 'both-service-managers', 'group-manager'],
      'section 15, the process for a review of arrangements',
    ),
    asksForFeedback: said(true, 'section 2, “Incorporates feedback and continuously improves”'),
    managerIsTold: said(true, 'section 4, principle 20, “should be informed”'),
  },
}

const theHouse: PartOfPolicy = {
  money: { paysFamilyExpenses: said(true, 'related chapter, “Contact Expenses and Payments”') },
  transport: {
    needsEvidence: said(true, 'section 4, principle 15; section 8, “evidence will be needed”'),
    order: said(['carer', 'volunteer', 'staff'], 'section 12, carer first, then a volunteer driver'),
    agencyDrives: said(true, 'section 4, principle 16, “as part of the contract”'),
    driverStaysTheSame: said(true, 'section 12, “a named driver and will be consistent”'),
    recordsMileage: said(true, 'section 11, “A reduction in mileage spend”'),
  },
  staff: {
    kinds: said(['permanent', 'relief', 'casual', 'volunteer'], 'section 10, relief and casual staff; section 12, volunteer drivers'),
    qualification: said('level-3-child-care', 'section 13, “QCF level 3”'),
    qualificationNeededFrom: house('2026-01-01', 'the document names no date; set the date from which yours holds'),
    qualificationTransition: said({ months: 12 }, 'section 13, “over the forthcoming year”'),
  },
  figures: {
    areas: said('areas', 'section 11, “three areas; north, central and south”'),
    sessionsPerMonthFrom: said(1260, 'section 10, “1,260 – 1,512 sessions per month”'),
    sessionsPerMonthTo: said(1512, 'section 10, “1,260 – 1,512 sessions per month”'),
    keepsManual: said(true, 'section 14, “A comprehensive manual of procedures”'),
  },
  words: {
    worker: said('contact support worker', 'section 10, “Contact Support Worker”'),
    coordinator: said('team leader', 'section 10, “The post of Contact Co-ordinator has been removed”'),
    manager: said('service manager', 'section 15, “Service Manager”'),
    agreement: said('working agreement', 'section 14, “Working Agreement”'),
  },
}

/** A county council's service: three areas, staffed venues, team-manager approval, 24-hour records. */
export const county = policyFrom('county', { ...frontDoor, ...diary, ...afterwards, ...theHouse })
