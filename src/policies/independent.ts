import type { PartOfPolicy } from './policy.ts'
import { policyFrom } from './policy-from.ts'
import { asSaidIn, house } from './source.ts'

const said = asSaidIn('000')

const frontDoor: PartOfPolicy = {
  referral: {
    whoMayRefer: said(
      ['social-worker', 'solicitor', 'family-mediator', 'cafcass-officer', 'court', 'both-parents', 'other-professional'],
      'The Referral Process: a professional, or a “private referral”',
    ),
    bothParentsComplete: said(true, 'The Referral Process, “a referral form is completed by both parents”'),
    riskAssessmentInForm: said(true, 'The Referral Process, “A referral form and risk assessment(s) are completed”'),
    followUpBeforeAllocation: said(true, 'The Referral Process, “will follow up the referral form with the key individual”'),
    asks: house(
      [
        'adult-details',
        'solicitors',
        'own-reference',
        'looked-after',
        'placement',
        'care-plan',
        'court-orders',
        'police-history',
        'risk-signs',
        'barred',
        'handover',
        'photos-and-food',
        'payment',
        'last-time',
        'plan',
        'siblings',
        'recording',
        'transport',
      ],
      'families come by private law and from councils, so both kinds of form are asked, each of those who can know',
    ),
  },
  decision: { decidedBy: said('manager-or-coordinator', 'The Referral Process, “the Contact Centre Manager or Co-ordinator”') },
  risk: {
    levelsOffered: said(
      ['unsupervised', 'supported', 'supervised', 'supervised-by-two'],
      'Services; unsupervised is for handovers, staffing by two is a house addition',
    ),
  },
  preparation: {
    preVisit: said('required', 'The Referral Process, “a pre visit with parent(s) and child(ren) is conducted”'),
    matchingOnRecord: said(true, 'The Referral Process, “Matching considerations are undertaken”'),
    keepsSameWorker: said(true, 'Statement of Purpose, “the same Contact Supervisor throughout”'),
    allocatedBy: house('manager-or-coordinator', 'those who follow up the referral know the family best'),
  },
}

const theDay: PartOfPolicy = {
  timetable: {
    sessionKinds: said(
      ['supervised', 'community', 'hospital', 'supported', 'handover', 'siblings'],
      'Services; “We encourage siblings’ relationships”',
    ),
    settings: said(['venue', 'community', 'hospital', 'agreed-place'], 'Services, “the centre or the agreed meeting point”'),
    matchesRoomsToNeeds: said(true, 'The Referral Process, “a sensory room for babies”; baby changing, kitchen, garden'),
    extraStaffOrder: said(['bank'], 'Organisational Structure, “bank staff to help cover”'),
    staggerMinutes: house(15, 'handovers are for parents who “do not wish to meet”; the document names no gap'),
  },
  day: {
    signsBuildingInAndOut: said(true, 'The Referral Process, “required to sign in and out of the building”'),
    responsibleAdult: said('worker', 'Services, “Contact is supervised from arrival to departure”'),
    childLeftAlone: said('never', 'Services, “Contact is supervised from arrival to departure”'),
    staffTakeChildAcross: said(true, 'Services, “staff facilitate the handover”'),
    handoverAlarmMinutes: house(15, 'the document names no time'),
  },
  venue: {
    hospitalDetails: said(true, 'Services, Hospital: “From feeding, changing, emotional warmth and stimulation”'),
    askedToLeaveFor: house(
      ['influence', 'carrying', 'aggression', 'smoking'],
      'the document says “a smoke free building”; the rest is careful',
    ),
    attendanceOnlyKinds: said(['supported', 'handover'], 'Services, “Staff record arrival and departure time”'),
  },
  record: {
    observedKinds: said(
      ['supervised', 'community', 'hospital', 'siblings'],
      'Services, “All supervised contacts, to include community base”; hospital too',
    ),
    within: house({ workingDays: 2 }, 'the document names no time'),
  },
}

const theHouse: PartOfPolicy = {
  closure: { keptFor: house({ months: 36 }, 'three years, as many centres keep ordinary records; longer for safeguarding') },
  staff: {
    kinds: said(['permanent', 'bank'], 'Organisational Structure, “bank staff”'),
    qualification: said(
      'level-3-social-care',
      'Organisational Structure, “NVQ level 3 or equivalent qualifications within a social care setting”',
    ),
    qualificationMayBeUnderWay: said(true, 'Organisational Structure, “have or be working towards”'),
    supervisionEvery: house({ months: 1 }, 'the document says “support and supervise” and names no time'),
    recruitmentSteps: said(
      ['application', 'checks', 'references', 'assessment', 'induction', 'experience'],
      'Statement of Purpose, “will recruit, assess, train, support and supervise”; “directly in working with children”',
    ),
  },
  life: { keepsSiblingsTogether: said(true, 'Statement of Purpose, “We encourage siblings’ relationships”') },
  words: {
    worker: said('family time supervisor', 'the document’s “Contact Supervisor”, in the words most families prefer'),
    record: said('observation report', 'Services, the document’s “observation contact report”'),
  },
}

/** An independent centre: four staff and bank staff, private referrals by both parents, sessions in hospital too. */
export const independent = policyFrom('independent', { ...frontDoor, ...theDay, ...theHouse })
