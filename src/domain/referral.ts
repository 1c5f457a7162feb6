import type { GroupedAnswers, HalfGroupedAnswers } from './referral-groups.ts'
import type { SessionKind } from './session-kind.ts'

/** A child's standing in law, as the referrer gives it. REF-03 */
export const legalStatusWords = {
  'section-20': 'Looked after by agreement (section 20)',
  'interim-care-order': 'Interim care order',
  'care-order': 'Care order',
  'emergency-protection-order': 'Emergency protection order',
  'placement-order': 'Placement order',
  'supervision-order': 'Supervision order',
  'child-in-need': 'Child in need plan',
  'child-protection-plan': 'Child protection plan',
  'private-law': 'Private law, lives with a parent or relative',
  none: 'No order',
} as const
export type LegalStatus = keyof typeof legalStatusWords

export const partySideWords = {
  visiting: 'Spends time with the children',
  resident: 'The children live with them',
  carer: 'Foster carer or other carer',
  'connected-other': 'Close to the children',
} as const
export type PartySide = keyof typeof partySideWords

export const frequencyWords = {
  'several-a-week': 'Several times a week',
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  monthly: 'Every month',
  'six-a-year': 'Six times a year',
  'one-off': 'Once',
} as const
export type Frequency = keyof typeof frequencyWords

export const needNames = ['health', 'education', 'identity', 'ethnicity', 'culture', 'language', 'emotional', 'additional'] as const
export type NeedName = (typeof needNames)[number]

export const needWords = {
  health: 'Health',
  education: 'School and learning',
  identity: 'Identity',
  ethnicity: 'Ethnicity',
  culture: 'Culture and religion',
  language: 'Language',
  emotional: 'Feelings and emotional well-being',
  additional: 'Additional needs',
} as const satisfies Record<NeedName, string>

export const childSexWords = { girl: 'Girl', boy: 'Boy', other: 'In another way' } as const
export type ChildSex = keyof typeof childSexWords

/** What some services ask of a child as well; '' or null where it was not asked. */
export type ChildMore = {
  readonly sex: ChildSex | null
  /** The child's number in the council's own case system. */
  readonly systemId: string
  /** ISO civil date. */
  readonly lookedAfterSince: string | null
  readonly wishes: string
}

/** What some services ask of an adult as well; '' or null where it was not asked. */
export type AdultMore = {
  /** ISO civil date. */
  readonly bornOn: string | null
  readonly hasParentalResponsibility: boolean | null
  readonly ethnicity: string
  readonly religion: string
  readonly disability: string
  readonly solicitor: string
}

export type ReferredChild = {
  readonly givenName: string
  readonly familyName: string
  /** ISO civil date. */
  readonly bornOn: string
  readonly legalStatus: LegalStatus
  readonly livesWith: string
  readonly school: string
  readonly isSchoolConfidential: boolean
  readonly mayLeaveVenue: boolean
  readonly needs: Readonly<Record<NeedName, string>>
  readonly more: ChildMore
}

export type ReferredAdult = {
  readonly name: string
  readonly side: PartySide
  readonly relation: string
  readonly address: string
  readonly phone: string
  readonly email: string
  /** Protected by default for whoever the children live with. RISK-07 */
  readonly isConfidential: boolean
  readonly mayAttend: boolean
  readonly mustSign: boolean
  readonly language: string
  readonly needsInterpreter: boolean
  readonly more: AdultMore
}

export type ReferredProfessional = { readonly name: string; readonly role: string; readonly organisation: string; readonly reach: string }
export type EmergencyPerson = { readonly name: string; readonly relation: string; readonly phone: string }
/** Two of the adults, by their place in the list. RISK-06 */
export type MustNotMeet = { readonly one: number; readonly other: number; readonly because: string }

/** A whole referral, as it was sent in. REF-03 */
export type ReferralAnswers = GroupedAnswers & {
  readonly areaId: string | null
  readonly children: readonly ReferredChild[]
  readonly adults: readonly ReferredAdult[]
  readonly professionals: readonly ReferredProfessional[]
  readonly emergency: readonly EmergencyPerson[]
  readonly mustNotMeet: readonly MustNotMeet[]
  readonly history: string
  readonly kindAsked: SessionKind
  readonly frequency: Frequency
  readonly minutes: number
  readonly days: string
  readonly purpose: string
  readonly whySupervised: string
  readonly isDirectedByCourt: boolean
  readonly inProceedings: boolean
  readonly courtCase: string
  readonly nextHearingOn: string | null
  readonly finalHearingOn: string | null
  readonly risksToChild: string
  readonly risksToStaff: string
  readonly risksConsidered: boolean
  readonly isUrgent: boolean
  readonly whyUrgent: string
  readonly otherVenue: string
  readonly interimArrangement: string
  /** Asked for only where it matters to the children; null is no wish. */
  readonly workerGenderAsked: WorkerGender | null
}

export const workerGenderWords = { woman: 'A woman', man: 'A man' } as const
export type WorkerGender = keyof typeof workerGenderWords

type Half<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Two of the answers may be as half as the form itself. */
export type DraftChild = Half<Omit<ReferredChild, 'needs' | 'more'>> & {
  readonly needs?: Readonly<Partial<Record<NeedName, string>>> | undefined
  readonly more?: Half<ChildMore> | undefined
}
export type DraftAdult = Half<Omit<ReferredAdult, 'more'>> & { readonly more?: Half<AdultMore> | undefined }

/** Half a form: anything may be missing, nothing is checked but its shape. It is never counted as a referral. REF-03 */
export type ReferralDraft = Half<Omit<ReferralAnswers, 'children' | 'adults' | keyof HalfGroupedAnswers>> &
  HalfGroupedAnswers & {
    readonly children?: readonly DraftChild[] | undefined
    readonly adults?: readonly DraftAdult[] | undefined
    /** Unlikely dates (ISO) that the referrer looked at again and said are right. */
    readonly confirmedDates?: readonly string[] | undefined
  }
