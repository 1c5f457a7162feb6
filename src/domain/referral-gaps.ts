import type { Temporal } from 'temporal-polyfill'
import { groupGaps, type GroupTerms } from './referral-group-gaps.ts'
import { isOpen, oddDates } from './referral-odd-dates.ts'
import { needNames, needWords, type DraftAdult, type DraftChild, type ReferralDraft } from './referral.ts'
import type { ReferrerKind } from './referrer-kind.ts'
import type { SessionKind } from './session-kind.ts'

/** What a service asks of every referral: values of its policy, and the areas it has. */
export type ReferralTerms = GroupTerms & {
  readonly whoMayRefer: readonly ReferrerKind[]
  readonly courtOrderAttached: boolean
  readonly phonesNeeded: boolean
  readonly riskAssessmentInForm: boolean
  readonly reasonForSupervision: boolean
  readonly onlyInProceedings: boolean
  readonly reasonForOtherVenue: boolean
  readonly interimArrangement: boolean
  readonly sessionKinds: readonly SessionKind[]
  readonly areaIds: readonly string[]
}

export const draftPages = ['children', 'needs', 'adults', 'asked', 'court', 'background', 'risks', 'practical'] as const
export type DraftPage = (typeof draftPages)[number]

/** One thing that is still missing or looks wrong: on which page it is mended, and the rule that asks for it. */
export type Gap = { readonly page: DraftPage; readonly place?: number; readonly rule: string; readonly says: string }

const isEmpty = (words: string | undefined): boolean => words === undefined || words.trim() === ''
const when = (isMissing: boolean, gap: Gap): readonly Gap[] => (isMissing ? [gap] : [])

/** Sessions at which a worker watches and listens all the time. */
export const isSupervised = (kind: SessionKind | undefined): boolean => kind === 'supervised' || kind === 'community' || kind === 'hospital'

/** Everything that keeps half a form from being a referral, page by page. REF-03 */
export const gapsIn = (draft: ReferralDraft, terms: ReferralTerms, on: Temporal.PlainDate): readonly Gap[] => {
  const odd = oddGaps(draft, on)
  const ofPage: Readonly<Record<DraftPage, readonly Gap[]>> = {
    children: childrenGaps(draft),
    needs: needsGaps(draft),
    adults: adultsGaps(draft, terms),
    asked: [...askedGaps(draft, terms), ...groupGaps(draft, terms, 'asked')],
    court: [...courtGaps(draft, terms), ...groupGaps(draft, terms, 'court')],
    background: [...backgroundGaps(draft), ...groupGaps(draft, terms, 'background')],
    risks: [...riskGaps(draft, terms), ...groupGaps(draft, terms, 'risks')],
    practical: [...practicalGaps(draft, terms), ...groupGaps(draft, terms, 'practical')],
  }
  return draftPages.flatMap((page) => [...ofPage[page], ...odd.filter((gap) => gap.page === page)])
}

/** Odd dates that nobody has said are right, each once. REF-03 */
const oddGaps = (draft: ReferralDraft, on: Temporal.PlainDate): readonly Gap[] =>
  oddDates(draft, on)
    .filter((odd) => isOpen(odd, draft.confirmedDates ?? []))
    .map(({ page, place, says }) => ({ page, rule: 'REF-03', says, ...(place === undefined ? {} : { place }) }))

const childrenGaps = (draft: ReferralDraft): readonly Gap[] => {
  const children = draft.children ?? []
  if (children.length === 0) return [{ page: 'children', rule: 'REF-03', says: 'No child is named yet' }]
  return children.flatMap(childGaps)
}

const childGaps = (child: DraftChild, place: number): readonly Gap[] => {
  const who = isEmpty(child.givenName) ? `Child ${place + 1}` : child.givenName
  const gap = (says: string): Gap => ({ page: 'children', place, rule: 'REF-03', says: `${who}: ${says}` })
  return [
    ...when(isEmpty(child.givenName), gap('first name is missing')),
    ...when(isEmpty(child.familyName), gap('last name is missing')),
    ...when(isEmpty(child.bornOn), gap('birth date is missing')),
    ...when(isEmpty(child.needs?.language), gap('the language they speak best is missing')),
    ...when(child.legalStatus === undefined, gap('legal status is missing')),
    ...when(isEmpty(child.livesWith), gap('who they live with is missing')),
    ...when(child.mayLeaveVenue === undefined, gap('whether they may leave the venue is missing')),
  ]
}

const needsGaps = (draft: ReferralDraft): readonly Gap[] => {
  const children = draft.children ?? []
  if (children.length === 0) return [{ page: 'needs', rule: 'REF-03', says: 'What each child needs is missing' }]
  return children.flatMap((child, place) => {
    const missing = needNames.filter((need) => need !== 'language' && isEmpty(child.needs?.[need]))
    if (missing.length === 0) return []
    const list = missing.map((need) => needWords[need].toLowerCase()).join(', ')
    return [
      { page: 'needs', rule: 'REF-03', says: `Needs of ${isEmpty(child.givenName) ? `child ${place + 1}` : child.givenName}: ${list}` },
    ]
  })
}

const adultsGaps = (draft: ReferralDraft, terms: ReferralTerms): readonly Gap[] => {
  const adults = draft.adults ?? []
  const isAmongSiblings = draft.kindAsked === 'siblings'
  const gap = (says: string): Gap => ({ page: 'adults', rule: 'REF-03', says })
  if (adults.length === 0) return [gap('Nobody of the family is named yet')]
  return [
    ...adults.flatMap((adult, place) => adultGaps(adult, place, terms)),
    ...when(
      !isAmongSiblings && adults.every((adult) => adult.side !== 'visiting'),
      gap('Nobody is named who spends time with the children'),
    ),
    ...when(!isAmongSiblings && adults.every((adult) => adult.mayAttend !== true), gap('Nobody is named who may come to the sessions')),
  ]
}

const adultGaps = (adult: DraftAdult, place: number, { phonesNeeded }: ReferralTerms): readonly Gap[] => {
  const who = isEmpty(adult.name) ? `Adult ${place + 1}` : adult.name
  const gap = (says: string): Gap => ({ page: 'adults', place, rule: 'REF-03', says: `${who}: ${says}` })
  return [
    ...when(isEmpty(adult.name), gap('name is missing')),
    ...when(adult.side === undefined, gap('their part in the children’s lives is missing')),
    ...when(isEmpty(adult.relation), gap('how they are related is missing')),
    ...when(phonesNeeded && isEmpty(adult.phone), gap('a phone number is missing, and without it we cannot begin')),
  ]
}

const askedGaps = (draft: ReferralDraft, terms: ReferralTerms): readonly Gap[] => {
  const gap = (says: string, rule = 'REF-03'): Gap => ({ page: 'asked', rule, says })
  const { kindAsked, minutes } = draft
  const needsReason = terms.reasonForSupervision && isSupervised(kindAsked)
  return [
    ...when(kindAsked === undefined || !terms.sessionKinds.includes(kindAsked), gap('The kind of session is missing')),
    ...when(draft.frequency === undefined, gap('How often is missing')),
    ...when(minutes === undefined || minutes < 15 || minutes > 720, gap('How long each session lasts is missing')),
    ...when(isEmpty(draft.days), gap('Days and times that suit are missing')),
    ...when(isEmpty(draft.purpose), gap('What the sessions are for is missing')),
    ...when(needsReason && isEmpty(draft.whySupervised), gap('The reason why sessions must be supervised is missing', 'REF-05')),
    ...when(terms.areaIds.length > 1 && !terms.areaIds.includes(draft.areaId ?? ''), gap('The area is missing')),
  ]
}

const courtGaps = (draft: ReferralDraft, terms: ReferralTerms): readonly Gap[] => {
  const gap = (says: string, rule = 'REF-03'): Gap => ({ page: 'court', rule, says })
  return [
    ...when(draft.isDirectedByCourt === undefined, gap('Whether a court directed the sessions is missing')),
    ...when(
      draft.inProceedings === undefined,
      gap('Whether there are care proceedings is missing', terms.onlyInProceedings ? 'REF-10' : 'REF-03'),
    ),
    ...when(draft.inProceedings === true && isEmpty(draft.courtCase), gap('The court’s case number is missing')),
  ]
}

const backgroundGaps = (draft: ReferralDraft): readonly Gap[] => [
  ...when(isEmpty(draft.history), { page: 'background', rule: 'REF-03', says: 'The short history is missing' }),
  ...when(draft.professionals === undefined, {
    page: 'background',
    rule: 'REF-03',
    says: 'Say which other professionals are involved, or that there are none',
  }),
]

const riskGaps = (draft: ReferralDraft, terms: ReferralTerms): readonly Gap[] => {
  const gap = (says: string, rule = 'REF-03'): Gap => ({ page: 'risks', rule, says })
  return [
    ...when(isEmpty(draft.risksToChild), gap('Risks to the children are missing')),
    ...when(isEmpty(draft.risksToStaff), gap('Risks to staff are missing')),
    ...when(draft.mustNotMeet === undefined, gap('Say who must not meet, or that there is nobody', 'RISK-06')),
    ...when(!arePairsWhole(draft), gap('Two people who must not meet: each pair needs two different people and the reason', 'RISK-06')),
    ...when(
      terms.riskAssessmentInForm && draft.risksConsidered !== true,
      gap('You have not confirmed that all known risks were considered', 'REF-04'),
    ),
  ]
}

const arePairsWhole = ({ mustNotMeet = [], adults = [] }: ReferralDraft): boolean =>
  mustNotMeet.every(
    ({ one, other, because }) => one !== other && adults[one] !== undefined && adults[other] !== undefined && !isEmpty(because),
  )

const practicalGaps = (draft: ReferralDraft, terms: ReferralTerms): readonly Gap[] => {
  const gap = (says: string, rule = 'REF-03'): Gap => ({ page: 'practical', rule, says })
  const isReachable = (draft.emergency ?? []).some(({ name, phone }) => !isEmpty(name) && !isEmpty(phone))
  const wantsOtherVenue = draft.kindAsked === 'community'
  return [
    ...when(!isReachable, gap('An emergency contact with a phone number is missing')),
    ...when(draft.isUrgent === undefined, gap('Whether this is urgent is missing')),
    ...when(draft.isUrgent === true && isEmpty(draft.whyUrgent), gap('Why this is urgent is missing')),
    ...when(
      terms.reasonForOtherVenue && wantsOtherVenue && isEmpty(draft.otherVenue),
      gap('The other place, and the reasons for it, are missing', 'REF-13'),
    ),
    ...when(
      terms.interimArrangement && isEmpty(draft.interimArrangement),
      gap('What is arranged until sessions start is missing', 'REF-15'),
    ),
  ]
}
