import type { Typed, Visitor } from './service.ts'

/** What a social worker types into the pages of a referral, page by page. */
export const typedCourt = {
  isDirectedByCourt: 'yes',
  inProceedings: 'yes',
  courtCase: 'NM26C00118',
  'nextHearingOn-day': '24',
  'nextHearingOn-month': '6',
  'nextHearingOn-year': '2026',
}
export const typedChild = (givenName: string, year: string): Typed => ({
  givenName,
  familyName: 'Dunmore',
  'bornOn-day': '3',
  'bornOn-month': '9',
  'bornOn-year': year,
  language: 'English',
  legalStatus: 'interim-care-order',
  livesWith: 'Their grandmother',
  school: 'Hidden Lane Primary',
  isSchoolConfidential: 'yes',
  mayLeaveVenue: 'no',
})
export const typedVisiting = {
  name: 'Colin Yates',
  side: 'visiting',
  relation: 'Father',
  may: 'yes',
  mustSign: 'yes',
  phone: '07700 900121',
  isConfidential: 'no',
}
export const typedCarer = {
  name: 'Shona Dunmore',
  side: 'carer',
  relation: 'Grandmother',
  address: '4 Hidden Mews',
  phone: '07700 900122',
  mustSign: 'yes',
}
/** The two questions of core offer, where a service classes referrals. REF-09 */
export const typedCoreOffer = {
  'coreOffer-classAsked': 'core-offer',
  'coreOffer-evidence': 'Two police call-outs in 2026',
  'coreOffer-noAlternative': 'No relative can watch safely',
}
export const typedAsked = (areaId: string): Typed => ({
  ...typedCoreOffer,
  kindAsked: 'supervised',
  whySupervised: 'Two police call-outs in 2025',
  frequency: 'weekly',
  minutes: '90',
  days: 'Mondays',
  purpose: 'To keep the bond',
  areaId,
})
const background = { history: 'Known since March 2025' }
export const typedRisks = {
  risksToChild: 'Shouting',
  risksToStaff: 'None known',
  'one-0': '0',
  'other-0': '1',
  'because-0': 'No-contact order',
  risksConsidered: 'yes',
}
const practical = {
  'name-0': 'Out of hours team',
  'relation-0': 'Council',
  'phone-0': '020 7946 0188',
  isUrgent: 'no',
  interimArrangement: 'Two sessions at the office',
}

/** A draft of this person's own; answers its path. */
export const beginDraft = async (person: Visitor): Promise<string> => (await person.post('/referrals/drafts')).location
/** The pages of the people, in their order; the button says when another one follows. */
export const typedPeople: readonly Typed[] = [
  { ...typedChild('Ivy', '2019'), onward: 'another' },
  typedChild('Rafe', '2021'),
  { ...typedVisiting, onward: 'another' },
  typedCarer,
]
/** The pages after them, in their order. */
export const typedRequest = (areaId: string): readonly Typed[] => [
  { 'health-0': 'Asthma', rest: 'none' },
  typedAsked(areaId),
  typedCourt,
  background,
  typedRisks,
  practical,
]
const requestPages = ['needs', 'asked', 'court', 'background', 'risks', 'practical'] as const

/** Every page of a referral that could be sent in as it stands. */
export const fillInDraft = async (person: Visitor, draft: string, areaId: string): Promise<void> => {
  for (const [place, typed] of typedPeople.entries()) {
    await person.post(`${draft}/${place < 2 ? 'children' : 'adults'}/${(place % 2) + 1}`, typed)
  }
  for (const [place, typed] of typedRequest(areaId).entries()) await person.post(`${draft}/${requestPages[place] ?? ''}`, typed)
}
