import { Temporal } from 'temporal-polyfill'
import type { LegalStatus } from './referral.ts'

export const offerClassWords = { 'core-offer': 'Core offer', exceptional: 'Exceptional' } as const
export type OfferClass = keyof typeof offerClassWords

/** What the desk asks about a referral to class it; null where nobody has answered. */
export type ClassAnswers = {
  readonly isLookedAfter: boolean | null
  readonly isPermanencyAgreed: boolean | null
  /** Facts that show significant risk now: needed for either class. */
  readonly evidence: string
  /** Why nothing else would do; empty when something else would. */
  readonly noAlternative: string
  readonly otherOptions: string
  readonly endsOn: Temporal.PlainDate | null
  readonly reviewOn: Temporal.PlainDate | null
}

const isSaid = (words: string): boolean => words.trim() !== ''

/** Core offer is for a child looked after by the authority, permanency not yet agreed, with risk shown now and nothing else that would do. REF-09 */
export const classThatFollows = (answers: ClassAnswers): OfferClass | null => {
  const { isLookedAfter, isPermanencyAgreed, evidence, noAlternative } = answers
  if (isLookedAfter === null || isPermanencyAgreed === null) return null
  return isLookedAfter && !isPermanencyAgreed && isSaid(evidence) && isSaid(noAlternative) ? 'core-offer' : 'exceptional'
}

export const classGapWords = {
  evidence: 'what shows that there is significant risk now',
  otherOptions: 'what else was tried',
  endsOn: 'the day on which the sessions end',
  reviewOn: 'the day on which this is looked at again',
} as const
export type ClassGap = keyof typeof classGapWords

/** An exceptional referral needs its evidence of risk, the other options tried, an end and a review; core offer has its conditions already. REF-09 */
export const missingFor = (answers: ClassAnswers): readonly ClassGap[] => {
  if (classThatFollows(answers) === 'core-offer') return []
  const gaps: Readonly<Record<ClassGap, boolean>> = {
    evidence: !isSaid(answers.evidence),
    otherOptions: !isSaid(answers.otherOptions),
    endsOn: answers.endsOn === null,
    reviewOn: answers.reviewOn === null,
  }
  return (Object.keys(gaps) as ClassGap[]).filter((gap) => gaps[gap])
}

export type ClassRefusal = 'not-answered' | 'exceptional-not-whole' | 'dates-do-not-fit' | 'no-reason-for-other-class'
type Classing = { readonly asked: OfferClass | null; readonly reason: string; readonly on: Temporal.PlainDate }

/** The desk may class otherwise than the referrer asked, and says why: the referrer planned on something else. REF-09 */
export const refusalToClass = (answers: ClassAnswers, { asked, reason, on }: Classing): ClassRefusal | null => {
  const follows = classThatFollows(answers)
  if (follows === null) return 'not-answered'
  if (missingFor(answers).length > 0) return 'exceptional-not-whole'
  if (follows === 'exceptional' && !areDatesInOrder(answers, on)) return 'dates-do-not-fit'
  return asked !== null && asked !== follows && !isSaid(reason) ? 'no-reason-for-other-class' : null
}

const areDatesInOrder = ({ endsOn, reviewOn }: ClassAnswers, on: Temporal.PlainDate): boolean =>
  endsOn !== null && reviewOn !== null && Temporal.PlainDate.compare(reviewOn, on) >= 0 && Temporal.PlainDate.compare(reviewOn, endsOn) <= 0

const lookedAfter: ReadonlySet<LegalStatus> = new Set<LegalStatus>([
  'section-20',
  'interim-care-order',
  'care-order',
  'emergency-protection-order',
  'placement-order',
])

/** A first answer from the form: all the children are in the authority's care. */
export const areLookedAfter = (statuses: readonly (LegalStatus | undefined)[]): boolean =>
  statuses.length > 0 && statuses.every((status) => status !== undefined && lookedAfter.has(status))
