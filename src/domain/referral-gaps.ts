import { Temporal } from 'temporal-polyfill'
import { needNames, needWords, type DraftAdult, type DraftChild, type ReferralDraft } from './referral.ts'
import type { ReferrerKind } from './referrer-kind.ts'
import type { SessionKind } from './session-kind.ts'
import { ageOn, dateInFull } from './words-for-time.ts'

/** What a service asks of every referral: values of its policy, and the areas it has. */
export type ReferralTerms = {
  readonly whoMayRefer: readonly ReferrerKind[]
  readonly courtOrderAttached: boolean
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
export const gapsIn = (draft: ReferralDraft, terms: ReferralTerms, on: Temporal.PlainDate): readonly Gap[] => [
  ...childrenGaps(draft, on),
  ...needsGaps(draft),
  ...adultsGaps(draft),
  ...askedGaps(draft, terms),
  ...courtGaps(draft, terms, on),
  ...backgroundGaps(draft),
  ...riskGaps(draft, terms),
  ...practicalGaps(draft, terms),
]

const childrenGaps = (draft: ReferralDraft, on: Temporal.PlainDate): readonly Gap[] => {
  const children = draft.children ?? []
  if (children.length === 0) return [{ page: 'children', rule: 'REF-03', says: 'No child is named yet' }]
  return children.flatMap((child, place) => childGaps(child, { place, on, confirmed: draft.confirmedDates ?? [] }))
}

const childGaps = (
  child: DraftChild,
  about: { readonly place: number; readonly on: Temporal.PlainDate; readonly confirmed: readonly string[] },
): readonly Gap[] => {
  const who = isEmpty(child.givenName) ? `Child ${about.place + 1}` : child.givenName
  const gap = (says: string): Gap => ({ page: 'children', place: about.place, rule: 'REF-03', says: `${who}: ${says}` })
  const odd = oddBirthDate(child.bornOn, about.on, about.confirmed)
  return [
    ...when(isEmpty(child.givenName), gap('first name is missing')),
    ...when(isEmpty(child.familyName), gap('last name is missing')),
    ...when(isEmpty(child.bornOn), gap('birth date is missing')),
    ...(odd === null ? [] : [gap(odd)]),
    ...when(child.legalStatus === undefined, gap('legal status is missing')),
    ...when(isEmpty(child.livesWith), gap('who they live with is missing')),
    ...when(child.mayLeaveVenue === undefined, gap('whether they may leave the venue is missing')),
  ]
}

/** A birth to come, or a grown-up, is asked about and never silently taken. REF-03 */
export const oddBirthDate = (bornOn: string | undefined, on: Temporal.PlainDate, confirmed: readonly string[]): string | null => {
  const born = dateFrom(bornOn)
  if (born === null) return null
  if (Temporal.PlainDate.compare(born, on) > 0) return `is the birth date ${dateInFull(born)} right? It is in the future`
  if (ageOn(born, on) < 18 || confirmed.includes(born.toString())) return null
  return `is the birth date ${dateInFull(born)} right? That is ${ageOn(born, on)} years ago`
}

/** A hearing in the past is asked about: it is most often a slip of the year. REF-03 */
export const oddHearing = (heardOn: string | null | undefined, on: Temporal.PlainDate, confirmed: readonly string[]): string | null => {
  const heard = dateFrom(heardOn)
  if (heard === null || Temporal.PlainDate.compare(heard, on) >= 0 || confirmed.includes(heard.toString())) return null
  return `is ${dateInFull(heard)} right? It is in the past`
}

const dateFrom = (text: string | null | undefined): Temporal.PlainDate | null => {
  if (text === undefined || text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}

const needsGaps = (draft: ReferralDraft): readonly Gap[] => {
  const children = draft.children ?? []
  if (children.length === 0) return [{ page: 'needs', rule: 'REF-03', says: 'What each child needs is missing' }]
  return children.flatMap((child, place) => {
    const missing = needNames.filter((need) => isEmpty(child.needs?.[need]))
    if (missing.length === 0) return []
    const list = missing.map((need) => needWords[need].toLowerCase()).join(', ')
    return [
      { page: 'needs', rule: 'REF-03', says: `Needs of ${isEmpty(child.givenName) ? `child ${place + 1}` : child.givenName}: ${list}` },
    ]
  })
}

const adultsGaps = (draft: ReferralDraft): readonly Gap[] => {
  const adults = draft.adults ?? []
  const isAmongSiblings = draft.kindAsked === 'siblings'
  const gap = (says: string): Gap => ({ page: 'adults', rule: 'REF-03', says })
  if (adults.length === 0) return [gap('Nobody of the family is named yet')]
  return [
    ...adults.flatMap(adultGaps),
    ...when(
      !isAmongSiblings && adults.every((adult) => adult.side !== 'visiting'),
      gap('Nobody is named who spends time with the children'),
    ),
    ...when(!isAmongSiblings && adults.every((adult) => adult.mayAttend !== true), gap('Nobody is named who may come to the sessions')),
  ]
}

const adultGaps = (adult: DraftAdult, place: number): readonly Gap[] => {
  const who = isEmpty(adult.name) ? `Adult ${place + 1}` : adult.name
  const gap = (says: string): Gap => ({ page: 'adults', place, rule: 'REF-03', says: `${who}: ${says}` })
  return [
    ...when(isEmpty(adult.name), gap('name is missing')),
    ...when(adult.side === undefined, gap('their part in the children’s lives is missing')),
    ...when(isEmpty(adult.relation), gap('how they are related is missing')),
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

const courtGaps = (draft: ReferralDraft, terms: ReferralTerms, on: Temporal.PlainDate): readonly Gap[] => {
  const gap = (says: string, rule = 'REF-03'): Gap => ({ page: 'court', rule, says })
  const next = oddHearing(draft.nextHearingOn, on, draft.confirmedDates ?? [])
  const final = oddHearing(draft.finalHearingOn, on, draft.confirmedDates ?? [])
  return [
    ...when(draft.isDirectedByCourt === undefined, gap('Whether a court directed the sessions is missing')),
    ...when(
      draft.inProceedings === undefined,
      gap('Whether there are care proceedings is missing', terms.onlyInProceedings ? 'REF-10' : 'REF-03'),
    ),
    ...when(draft.inProceedings === true && isEmpty(draft.courtCase), gap('The court’s case number is missing')),
    ...(next === null ? [] : [gap(`Next hearing: ${next}`)]),
    ...(final === null ? [] : [gap(`Final hearing: ${final}`)]),
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
