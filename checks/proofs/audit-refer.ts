import { typedCoreOffer } from '../../src/testing/typed-referral.ts'
import type { Typed } from '../../src/testing/service.ts'
import type { Walker } from './audit-steps.ts'

const child = (givenName: string, year: string): Typed => ({
  givenName,
  familyName: 'Dunmore',
  'bornOn-day': '3',
  'bornOn-month': '9',
  'bornOn-year': year,
  legalStatus: 'interim-care-order',
  livesWith: 'Their grandmother',
  school: 'Hidden Lane Primary',
  isSchoolConfidential: 'yes',
  mayLeaveVenue: 'no',
})

type Pages = readonly (readonly [string, Typed])[]

/** The people, page by page; the adult taken off again shows that this too leaves a row. */
const peoplePages: Pages = [
  ['/children/1', child('Ivy', '2019')],
  ['/children/2', child('Rafe', '2021')],
  ['/children/3', child('Una', '2022')],
  ['/children/3/removal', {}],
  [
    '/adults/1',
    {
      name: 'Colin Yates',
      side: 'visiting',
      relation: 'Father',
      may: 'yes',
      mustSign: 'yes',
      phone: '07700 900121',
      email: 'colin.yates@example.org',
      isConfidential: 'no',
    },
  ],
  [
    '/adults/2',
    { name: 'Shona Dunmore', side: 'carer', relation: 'Grandmother', address: '4 Hidden Mews', phone: '07700 900122', mustSign: 'yes' },
  ],
  ['/adults/3', { name: 'Aunt May', side: 'connected-other', relation: 'Aunt' }],
  ['/adults/3/removal', {}],
  ['/needs', { 'health-0': 'Asthma', rest: 'none' }],
]

/** Every page of the referral, in order. */
const pages = (areaId: string): Pages => [
  ...peoplePages,
  [
    '/asked',
    {
      ...typedCoreOffer,
      kindAsked: 'supervised',
      whySupervised: 'Two call-outs in 2025',
      frequency: 'weekly',
      minutes: '90',
      days: 'Mondays',
      purpose: 'To keep the bond',
      areaId,
    },
  ],
  ['/court', { isDirectedByCourt: 'yes', inProceedings: 'yes', courtCase: 'NM26C00118' }],
  ['/background', { history: 'Known since March 2025' }],
  [
    '/risks',
    {
      risksToChild: 'Shouting',
      risksToStaff: 'None known',
      'one-0': '0',
      'other-0': '1',
      'because-0': 'No-contact order',
      risksConsidered: 'yes',
    },
  ],
  [
    '/practical',
    {
      'name-0': 'Out of hours team',
      'relation-0': 'Council',
      'phone-0': '020 7946 0188',
      isUrgent: 'no',
      interimArrangement: 'Two sessions at the office',
    },
  ],
]

/** From the first page to a family that is accepted, by the people whose part it is. Answers the family's address. */
export const referAndAccept = async (walker: Walker): Promise<string> => {
  const { act, service } = walker
  const draft = await act('socialWorker', '/referrals/drafts')
  for (const [page, typed] of pages(service.areas.east)) await act('socialWorker', `${draft}${page}`, typed)
  await act('socialWorker', `${draft}/check`)
  const referral = await service.work(
    (work) => work.row<{ id: string; family: string }>`select id, family_id as family from referral where tenant_id = ${work.tenant}`,
  )
  const path = `/referrals/${referral?.id}`
  await act('teamManager', `${path}/approval`, { outcome: 'approved', reason: '' })
  await act('leader', `${path}/decision`, { choice: 'ask', question: 'Who brings the children?' })
  await act('socialWorker', `${path}/answer`, { answer: 'Their grandmother.' })
  await act('leader', `${path}/class`, { lookedAfter: 'yes', permanency: 'no', evidence: 'Two call-outs.', noAlternative: 'yes' })
  await act('leader', `${path}/decision`, { choice: 'accept', note: 'We can begin in June.' })
  return `/families/${referral?.family}`
}
