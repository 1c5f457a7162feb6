import type { PartOfPolicy } from './policy.ts'
import { policyFrom } from './policy-from.ts'
import { asSaidIn, house } from './source.ts'

const said = asSaidIn('004')
const hours = { from: '07:00', to: '23:00' } as const

const frontDoor: PartOfPolicy = {
  referral: {
    whoMayRefer: said(['social-worker'], '“Children will be referred by their Social Worker”'),
    riskAssessmentInForm: house(true, 'the document says “the referral form” and no more'),
    onlyInProceedings: said(true, '“children who are the subject of care proceedings”'),
    endsAtFinalHearing: said(true, '“only be provided up until the final hearing”'),
    asks: house(
      ['looked-after', 'placement', 'care-plan', 'court-orders', 'risk-signs', 'barred', 'plan', 'siblings', 'recording', 'transport'],
      'what councils’ referral forms for looked after children carry',
    ),
  },
  decision: { decidedBy: said('manager', 'a referral is made “to the Contact Manager”') },
  risk: { levelsOffered: said(['supervised', 'supervised-by-two'], 'the title; staffing by two is a house addition') },
  agreement: {
    neededBefore: house(
      'signed-before-booking',
      'the document asks for an agreement “drawn up”; waiting for signatures is the careful reading',
    ),
    draftedBy: said('worker', 'the worker will “draft a contact agreement”'),
    signedBy: said(
      ['family', 'social-worker', 'carer', 'other-participants', 'agencies'],
      '“other participant(s), and any other relevant agency”; “signed by all parties”',
    ),
    childSignsFromAge: house(
      8,
      'the document has “the child, if of sufficient age” written to, and names no age; the same age as for the letter',
    ),
    meeting: said('required', '“an initial planning meeting to discuss and finalise”'),
    assessmentNeedsItsOwn: said(true, '“drawing up a written agreement in relation to this work”'),
    confirmationLetter: said(true, '“An explanatory leaflet will be included with the letter”'),
    childLetterFromAge: house(8, 'the document says “if of sufficient age” and names none'),
  },
  preparation: {
    preVisit: said('whenever-possible', '“Whenever possible the Contact Worker will meet with the child”'),
    allocatedBy: said('manager', '“The Contact Manager will allocate a Contact Worker”'),
    arrangedBy: said('allocated-worker-first', 'the worker “will plan the initial contact”'),
    workerDoes: said(
      ['draft-agreement', 'set-up-meeting', 'send-letters', 'introduce'],
      'the worker drafts, sets up the meeting, sends the letter, and meets the family “to introduce themselves”',
    ),
  },
}

const diary: PartOfPolicy = {
  timetable: {
    openingHours: said(
      { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours, saturday: hours, sunday: hours },
      '“between 7am and 11pm on any day of the week, including weekends”',
    ),
    sessionKinds: said(['supervised'], 'the title and “supervision and observation”'),
    settings: said(['venue', 'activity'], '“at a fixed venue convenient to the child’s home, or can be activity based”'),
    venuesNear: said('home', '“convenient to the child’s home”'),
  },
  changes: { stopsAfterAbandoned: said(true, '“no further contact session will take place until”') },
  day: {
    whoIsAdmitted: said('named-or-arranged', '“No one will be admitted unless they are a party to the contact agreement”'),
    identityAsked: said(['professionals', 'doubt'], '“Where there is any doubt about the identity”; “proof of identity”'),
    professionalsAnnounced: said(true, '“will notify the Contact Manager and provide details of the professional”'),
    childLeftAlone: said('authorised-before', '“unless specific authorisation has been given by the child’s social worker”'),
    intervenesFor: said(['safety', 'property'], '“ensure the safety of any person or safeguard property”'),
    breachEndsSession: said(true, '“the session will be terminated”'),
  },
}

const afterwards: PartOfPolicy = {
  record: {
    observedKinds: said(['supervised'], '“A written record of each supervised contact session”'),
    workerAssesses: said(false, '“will not undertake assessments in relation to contact”'),
    copiesTo: said(['social-worker', 'legal'], '“sent to the child’s social worker and legal services”'),
    spokenFeedback: said('after-each-session', '“Verbal feedback will be given to the child’s Social Worker”'),
    sharedWithParentsWithin: said({ months: 3 }, '“shared with the parents within 3 months of the visit”'),
    courtExport: said('logs-and-diary', '“Diary sheets may be made available to the court”'),
    seriousConcernReportTo: said(
      ['social-worker', 'senior-or-team-manager', 'performance-manager'],
      '“Senior Practitioner/Team Manager and the Performance Manager”',
    ),
    childProtectionTo: said('the Child Care Management Team', '“referred promptly to the Child Care Management Team”'),
    everySessionHasEntry: said(true, '“will be completed for each contact session”'),
  },
  breach: {
    isCounted: said(true, '“a significant breach of the supervised contact agreement”'),
    seriousConcernSuspends: house(false, 'the document asks for a report and a decision on a review'),
    seniorIsTold: said(true, '“will inform their Senior Practitioner or Team Leader”'),
  },
  review: {
    atLeastEvery: said({ months: 3 }, '“at least every 3 months”'),
    joinedWith: said(['statutory', 'core-group'], '“a Statutory Review or Core Group Meeting”'),
    outOfTurnAfter: said(['change', 'concern', 'breach', 'further-person'], '“It may also need to be reviewed”, four reasons'),
    outcomeTo: said('signatories', '“a copy sent to all signatories of the original contract”'),
    namedInAgreement: said(true, '“reviewed as set out in the written agreement”'),
  },
  closure: {
    needsReport: said(true, '“will write a closure report”'),
    agreedBy: said('manager', '“The Contact Manager will agree closure”'),
    fileGoesTo: said('the Safeguarding Team', '“sent to the relevant Safeguarding Team”'),
  },
  dispute: { complaintsExplainedFirst: said(true, '“understand the arrangements for making a complaint”') },
}

const theHouse: PartOfPolicy = {
  words: {
    worker: said('family time worker', 'the document’s “Contact Worker”, in the words most families prefer'),
    manager: said('family time manager', 'the document’s “Contact Manager”, in the words most families prefer'),
    agreement: said('written agreement', '“a written agreement between family member(s)”'),
    record: said('observation log', '“observation log and/or diary sheets”'),
  },
}

/** A family contact service for children in care proceedings, until the final hearing. */
export const proceedings = policyFrom('proceedings', { ...frontDoor, ...diary, ...afterwards, ...theHouse })
