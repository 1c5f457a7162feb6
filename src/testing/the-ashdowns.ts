import type { NewChild, NewFact, NewFamily, NewParty } from '../domain/family.ts'
import { wholeGroups } from '../domain/referral-draft.ts'
import { type NeedName, needNames, type ReferralAnswers, type ReferredAdult } from '../domain/referral.ts'
import type { SessionKind } from '../domain/session-kind.ts'
import type { Ground } from './people.ts'

/** What must never reach the visiting parent, in any page, letter or paper. RISK-07 */
export const protectedWords = ['14 Heron Court, Southfold', '07700 900471', 'rosa.ashdown@example.org', 'Alder Lane School'] as const

export type GivenFamily = {
  /** Ashdown unless said; a second family in one test needs another name. */
  readonly surname?: string
  readonly area?: 'east' | 'west'
  readonly childNames?: readonly [string, string]
  readonly referredBy?: 'socialWorker' | 'otherSocialWorker' | 'solicitor'
  readonly inProceedings?: boolean
  readonly finalHearingOn?: string
  readonly kind?: SessionKind
}

const noNeeds = Object.fromEntries(needNames.map((name) => [name, ''])) as Readonly<Record<NeedName, string>>
const open = (kind: NewFact['kind'], text: string): NewFact => ({ kind, text, isConfidential: false })
const confidential = (kind: NewFact['kind'], text: string): NewFact => ({ kind, text, isConfidential: true })

const childOf = (givenName: string, familyName: string, bornOn: string): NewChild => ({
  givenName,
  familyName,
  bornOn,
  legalStatus: 'interim-care-order',
  livesWith: 'Fay Marsh, foster carer',
  needs: { ...noNeeds, health: 'Carries an inhaler', language: 'English' },
  mayLeaveVenue: false,
  facts: [confidential('school', protectedWords[3])],
})

const adult = (name: string, side: NewParty['side'], more: Partial<NewParty> = {}): NewParty => ({
  name,
  side,
  relation: '',
  mayAttend: false,
  mustSign: false,
  language: 'English',
  needsInterpreter: false,
  accountId: null,
  facts: [],
  ...more,
})

export const sides = ['visiting', 'resident', 'carer', 'connected-other', 'social-worker', 'legal'] as const

/** Two siblings, a visiting father, a mother whose details are confidential, a foster carer, a grandmother, social worker and legal. */
export const newFamily = (ground: Ground, given: GivenFamily): NewFamily => {
  const surname = given.surname ?? 'Ashdown'
  const [older, younger] = given.childNames ?? ['Poppy', 'Jude']
  return {
    areaId: ground.areas[given.area ?? 'east'],
    finalHearingOn: given.finalHearingOn ?? null,
    children: [childOf(older, surname, '2019-09-14'), childOf(younger, surname, '2022-02-03')],
    parties: [
      adult(`Owen ${surname}`, 'visiting', {
        relation: 'Father',
        mayAttend: true,
        mustSign: true,
        facts: [open('phone', '07700 900123'), open('email', `owen.${surname.toLowerCase()}@example.org`)],
      }),
      adult(`Rosa ${surname}`, 'resident', {
        relation: 'Mother',
        mustSign: true,
        facts: [
          confidential('address', protectedWords[0]),
          confidential('phone', protectedWords[1]),
          confidential('email', protectedWords[2]),
        ],
      }),
      adult('Fay Marsh', 'carer', {
        relation: 'Foster carer',
        mustSign: true,
        facts: [confidential('address', '3 Quarry Cottages, Northmere'), open('email', 'fay.marsh@example.org')],
      }),
      adult(`Greta ${surname}`, 'connected-other', { relation: 'Grandmother', mayAttend: true, facts: [open('phone', '07700 900124')] }),
      adult('Joanne Firth', 'social-worker', {
        relation: 'Social worker',
        mustSign: true,
        accountId: ground.accounts.socialWorker,
        facts: [open('email', 'joanne.firth@council.example')],
      }),
      adult('Lea Gale', 'legal', { relation: 'Legal services', accountId: ground.accounts.legal }),
    ],
    mustNotMeet: [{ one: 0, other: 1, because: 'A non-molestation order' }],
  }
}

const noMoreOfChild = { sex: null, systemId: '', lookedAfterSince: null, wishes: '' }
const noMoreOfAdult = { bornOn: null, hasParentalResponsibility: null, ethnicity: '', religion: '', disability: '', solicitor: '' }

const referredAdult = (party: NewParty): ReferredAdult => ({
  name: party.name,
  side: party.side as ReferredAdult['side'],
  relation: party.relation,
  address: factOf(party, 'address'),
  phone: factOf(party, 'phone'),
  email: factOf(party, 'email'),
  isConfidential: party.facts.some((fact) => fact.isConfidential),
  mayAttend: party.mayAttend,
  mustSign: party.mustSign,
  language: party.language,
  needsInterpreter: party.needsInterpreter,
  more: noMoreOfAdult,
})

const factOf = (of: { readonly facts: readonly NewFact[] }, kind: NewFact['kind']): string =>
  of.facts.find((fact) => fact.kind === kind)?.text ?? ''

export const answersOf = (family: NewFamily, given: GivenFamily): ReferralAnswers => ({
  areaId: family.areaId,
  children: family.children.map((child) => ({
    ...child,
    school: factOf(child, 'school'),
    isSchoolConfidential: true,
    more: noMoreOfChild,
  })),
  adults: family.parties.slice(0, 4).map(referredAdult),
  professionals: [
    { name: 'Joanne Firth', role: 'Social worker', organisation: 'Northmere Council', reach: 'joanne.firth@council.example' },
  ],
  emergency: [{ name: 'Fay Marsh', relation: 'Foster carer', phone: '07700 900125' }],
  mustNotMeet: family.mustNotMeet,
  history: 'The children moved to foster care in March.',
  kindAsked: given.kind ?? 'supervised',
  frequency: 'weekly',
  minutes: 90,
  days: 'Tuesdays or Thursdays after school',
  purpose: 'The children keep their bond with their father.',
  whySupervised: 'There were arguments in front of the children.',
  isDirectedByCourt: true,
  inProceedings: given.inProceedings ?? true,
  courtCase: 'NM26C00112',
  nextHearingOn: '2026-07-02',
  finalHearingOn: given.finalHearingOn ?? null,
  risksToChild: 'Raised voices frighten Jude.',
  risksToStaff: 'None known.',
  risksConsidered: true,
  isUrgent: false,
  whyUrgent: '',
  otherVenue: '',
  interimArrangement: 'A weekly video call.',
  workerGenderAsked: null,
  ...wholeGroups({}),
})
