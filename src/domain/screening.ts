import type { deciderWords } from './decider.ts'
import type { Role } from './actor.ts'
import type { OfferClass } from './offer-class.ts'

export type Decider = keyof typeof deciderWords

/** Whoever stands at the desk: their roles, and whether one of them is to lead the area of this family. */
export type AtTheDesk = { readonly roles: readonly Role[]; readonly leadsArea: boolean }

const mayBeDecidedBy = {
  'team-leader-of-area': ({ roles, leadsArea }) => roles.includes('team-leader') && leadsArea,
  'team-leader': ({ roles }) => roles.includes('team-leader'),
  coordinator: ({ roles }) => roles.includes('coordinator'),
  manager: ({ roles }) => roles.includes('manager'),
  'manager-or-coordinator': ({ roles }) => roles.includes('manager') || roles.includes('coordinator'),
} as const satisfies Record<Decider, (person: AtTheDesk) => boolean>

/** The service names who decides, and nobody else's decision counts, however senior they are. REF-17 */
export const isDecider = (decidedBy: Decider, person: AtTheDesk): boolean => mayBeDecidedBy[decidedBy](person)

/** Why a referral can be refused, said so that it may stand in a letter: it tells nothing about the family. REF-07 */
export const refusalReasonWords = {
  'not-offered': 'What is asked for is not something we offer.',
  'no-evidence': 'The reasons given do not show that a worker is needed at the sessions.',
  'safe-with-less': 'Sessions are safe enough with less supervision.',
  'risk-too-high': 'The risk is more than we can keep safe. A service with supervised sessions can look at it.',
  'not-in-proceedings': 'Our service is only for children who are in care proceedings.',
  'no-room': 'We have no room for this family now.',
  other: 'We wrote down the reason for you.',
} as const
export type RefusalReason = keyof typeof refusalReasonWords
export const refusalReasons = Object.keys(refusalReasonWords) as [RefusalReason, ...RefusalReason[]]

export type Choice = 'accept' | 'refuse' | 'ask'

export type DecideTerms = {
  readonly decidedBy: Decider
  readonly onlyInProceedings: boolean
  readonly endsAtFinalHearing: boolean
  readonly riskAssessmentInForm: boolean
  readonly refusesSignificantRisk: boolean
  readonly classesCoreOffer: boolean
}

/** What is known when the choice is made. */
export type Screened = {
  readonly isReceived: boolean
  readonly isDecided: boolean
  readonly hasOpenQuestion: boolean
  readonly inProceedings: boolean
  readonly isFinalHearingPast: boolean
  readonly risksConsidered: boolean
  /** Null when the one who decides has not said. */
  readonly isRiskSignificant: boolean | null
  readonly unseenDuplicates: number
  /** Left at the closing of this file, or of one with the same child on it. */
  readonly oldDebtPence: number
  /** Null while the desk has not classed it. */
  readonly offerClass: OfferClass | null
}

export type Decided = { readonly choice: Choice; readonly reason: string; readonly why: RefusalReason | null }

export type DecideRefusal =
  | 'already-decided'
  | 'not-approved-yet'
  | 'not-the-decider'
  | 'no-reason'
  | 'no-question'
  | 'already-asked'
  | 'not-in-proceedings'
  | 'final-hearing-past'
  | 'risks-not-confirmed'
  | 'risk-not-said'
  | 'significant-risk'
  | 'duplicates-not-seen'
  | 'old-debt-unpaid'
  | 'not-classed'
  | 'core-offer-is-accepted'

/** Decided once and for all, by the right person, and not before the team manager approved. REF-06, REF-17 */
export const refusalToDecide = (
  decided: Decided,
  screened: Screened,
  { terms, person }: { readonly terms: DecideTerms; readonly person: AtTheDesk },
): DecideRefusal | null => {
  if (screened.isDecided) return 'already-decided'
  if (!isDecider(terms.decidedBy, person)) return 'not-the-decider'
  if (!screened.isReceived) return 'not-approved-yet'
  if (decided.choice === 'refuse') return refusalToRefuse(decided, screened)
  if (decided.choice === 'ask') return refusalToAsk(decided, screened)
  return refusalToAccept(screened, terms)
}

/** The referrer is told why, in writing, so the reason comes first, REF-07; what is core offer is accepted, REF-09. */
const refusalToRefuse = ({ reason, why }: Decided, { offerClass }: Screened): DecideRefusal | null => {
  if (why === null || reason.trim() === '') return 'no-reason'
  return offerClass === 'core-offer' ? 'core-offer-is-accepted' : null
}

/** One question at a time: while it is with the referrer the clock stands still, and a second one would stop it twice. REF-07 */
const refusalToAsk = ({ reason }: Decided, { hasOpenQuestion }: Screened): DecideRefusal | null => {
  if (hasOpenQuestion) return 'already-asked'
  return reason.trim() === '' ? 'no-question' : null
}

/** Only children in proceedings, and only until the final hearing, REF-10; risks considered by the referrer, REF-04; none that is significant where none is taken, REF-11; classed where the service classes, REF-09; and no old debt where it must be paid, REF-14. */
const refusalToAccept = (screened: Screened, terms: DecideTerms): DecideRefusal | null => {
  if (terms.onlyInProceedings && !screened.inProceedings) return 'not-in-proceedings'
  if (terms.endsAtFinalHearing && screened.isFinalHearingPast) return 'final-hearing-past'
  if (terms.classesCoreOffer && screened.offerClass === null) return 'not-classed'
  if (terms.riskAssessmentInForm && !screened.risksConsidered) return 'risks-not-confirmed'
  if (terms.refusesSignificantRisk && screened.isRiskSignificant === null) return 'risk-not-said'
  if (terms.refusesSignificantRisk && screened.isRiskSignificant === true) return 'significant-risk'
  if (screened.oldDebtPence > 0) return 'old-debt-unpaid'
  return screened.unseenDuplicates > 0 ? 'duplicates-not-seen' : null
}

type UrgentTerms = { readonly urgentWithin: object | null; readonly urgentNeedsPhoneCall: boolean }
type Urgent = { readonly isUrgent: boolean; readonly hasCall: boolean; readonly isEnded: boolean }

/** An urgent referral has its shorter time only from a phone call, so a missing call is shown until somebody makes it. REF-08 */
export const isCallNeeded = ({ isUrgent, hasCall, isEnded }: Urgent, { urgentWithin, urgentNeedsPhoneCall }: UrgentTerms): boolean =>
  isUrgent && !hasCall && !isEnded && urgentWithin !== null && urgentNeedsPhoneCall

const stops: ReadonlySet<DecideRefusal> = new Set<DecideRefusal>(['not-in-proceedings', 'final-hearing-past', 'risks-not-confirmed'])

/** What the desk sees before anybody chooses: nothing that is typed on the page could clear it. REF-04, REF-10 */
export const stopBeforeDeciding = (screened: Screened, terms: DecideTerms): DecideRefusal | null => {
  const refusal = refusalToAccept(
    { ...screened, unseenDuplicates: 0 },
    { ...terms, classesCoreOffer: false, refusesSignificantRisk: false },
  )
  return refusal !== null && stops.has(refusal) ? refusal : null
}
