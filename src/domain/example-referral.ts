import type { DraftAdult, DraftChild, ReferralDraft } from './referral.ts'

const needs = {
  health: 'Asthma, brings an inhaler',
  education: 'None known',
  identity: 'None known',
  ethnicity: 'White British',
  culture: 'None known',
  language: 'English',
  emotional: 'Worries when people shout',
  additional: 'None known',
}

const ivy: DraftChild = {
  givenName: 'Ivy',
  familyName: 'Dunmore',
  bornOn: '2019-09-03',
  legalStatus: 'interim-care-order',
  livesWith: 'Her grandmother, Shona Dunmore',
  school: 'Larkfield Primary',
  isSchoolConfidential: true,
  mayLeaveVenue: false,
  needs,
}

const adult = {
  address: '',
  phone: '',
  email: '',
  isConfidential: false,
  mayAttend: false,
  mustSign: false,
  language: 'English',
  needsInterpreter: false,
}

const adults: readonly DraftAdult[] = [
  { ...adult, name: 'Colin Yates', side: 'visiting', relation: 'Father', phone: '07700 900121', mayAttend: true, mustSign: true },
  {
    ...adult,
    name: 'Shona Dunmore',
    side: 'carer',
    relation: 'Grandmother',
    address: '4 Hidden Mews, Northmere',
    phone: '07700 900122',
    isConfidential: true,
    mustSign: true,
  },
]

/** Two invented siblings, whole: for page examples, tests and the example services. Nothing in it is a real person. */
export const exampleReferral: ReferralDraft = {
  children: [ivy, { ...ivy, givenName: 'Rafe', bornOn: '2021-11-12', school: '', needs: { ...needs, health: 'None known' } }],
  adults,
  professionals: [{ name: 'Nia Holt', role: 'Children’s guardian', organisation: 'Cafcass', reach: '020 7946 0155' }],
  emergency: [{ name: 'Out of hours team', relation: 'Council', phone: '020 7946 0188' }],
  mustNotMeet: [{ one: 0, other: 1, because: 'A no-contact order stands between them' }],
  history: 'Known to the team since March 2025.',
  kindAsked: 'supervised',
  frequency: 'weekly',
  minutes: 90,
  days: 'Mondays or Thursdays after school',
  purpose: 'To keep the children’s bond with their father',
  whySupervised: 'Police were called to the home twice in 2025. Ivy says she is scared of shouting.',
  isDirectedByCourt: true,
  inProceedings: true,
  courtCase: 'NM26C00118',
  nextHearingOn: '2026-06-24',
  finalHearingOn: '2026-11-12',
  risksToChild: 'Shouting in front of the children.',
  risksToStaff: 'Anger at staff in March 2026.',
  risksConsidered: true,
  isUrgent: false,
  interimArrangement: 'Two sessions at the team’s office, watched by the social worker.',
  coreOffer: {
    classAsked: 'core-offer',
    evidence: 'Police call-outs on 3 and 19 March 2026, both in front of the children.',
    noAlternative: 'No relative can watch safely; the grandmother is afraid of him.',
  },
  placement: { carerNameShown: true, travelLimits: 'Ten miles, and home by 6pm' },
  carePlan: { interim: 'Once a week, supervised', permanence: 'To be decided in the final care plan' },
  lookedAfter: { reviewOfficer: 'Paul Adair, 020 7946 0161', nextReviewOn: '2026-07-14' },
}
