import type { deciderWords } from './decider.ts'
import type { Role } from './actor.ts'

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

/** Decided once and for all, by the right person, and not before the team manager approved. REF-06, REF-17 */
export const refusalToDecide = (
  decided: Decided,
  screened: Screened,
  { terms, person }: { readonly terms: DecideTerms; readonly person: AtTheDesk },
): DecideRefusal | null => {
  if (screened.isDecided) return 'already-decided'
  if (!isDecider(terms.decidedBy, person)) return 'not-the-decider'
  if (!screened.isReceived) return 'not-approved-yet'
  if (decided.choice === 'refuse') return refusalToRefuse(decided)
  if (decided.choice === 'ask') return refusalToAsk(decided, screened)
  return refusalToAccept(screened, terms)
}

/** The referrer is told why, in writing; so the reason is written before anything is refused. REF-07 */
const refusalToRefuse = ({ reason, why }: Decided): DecideRefusal | null => (why === null || reason.trim() === '' ? 'no-reason' : null)

/** One question at a time: while it is with the referrer the clock stands still, and a second one would stop it twice. REF-07 */
const refusalToAsk = ({ reason }: Decided, { hasOpenQuestion }: Screened): DecideRefusal | null => {
  if (hasOpenQuestion) return 'already-asked'
  return reason.trim() === '' ? 'no-question' : null
}

/** Only children in proceedings, and only until the final hearing, REF-10; risks considered by the referrer, REF-04; none that is significant where none is taken, REF-11. */
const refusalToAccept = (screened: Screened, terms: DecideTerms): DecideRefusal | null => {
  if (terms.onlyInProceedings && !screened.inProceedings) return 'not-in-proceedings'
  if (terms.endsAtFinalHearing && screened.isFinalHearingPast) return 'final-hearing-past'
  if (terms.riskAssessmentInForm && !screened.risksConsidered) return 'risks-not-confirmed'
  if (terms.refusesSignificantRisk && screened.isRiskSignificant === null) return 'risk-not-said'
  if (terms.refusesSignificantRisk && screened.isRiskSignificant === true) return 'significant-risk'
  return screened.unseenDuplicates > 0 ? 'duplicates-not-seen' : null
}
