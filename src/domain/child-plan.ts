import { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from './outcome.ts'

/** What each child's own plan says, beside the agreement. AGR-08 */
export type ChildPlan = {
  readonly purpose: string
  readonly frequency: string
  readonly length: string
  readonly whoTakesPart: string
  /** How often the social worker supervises or takes part. */
  readonly socialWorkerShare: string
  /** Civil date, ISO. */
  readonly endsOn: string
  readonly wayOut: string
  /** What stays when the case is decided; empty until it is known. */
  readonly longTerm: string
}

export const planParts = ['purpose', 'frequency', 'length', 'whoTakesPart', 'socialWorkerShare', 'endsOn', 'wayOut', 'longTerm'] as const
export const planPartWords = {
  purpose: 'What it is for',
  frequency: 'How often',
  length: 'How long each time',
  whoTakesPart: 'Who takes part',
  socialWorkerShare: 'The social worker’s share of the supervising',
  endsOn: 'Until when',
  wayOut: 'The way out',
  longTerm: 'Long-term arrangements',
} as const satisfies Record<(typeof planParts)[number], string>

/** Long-term arrangements are ready for the final care plan, so they are asked for this many days before the last hearing. AGR-08 */
export const longTermDaysAhead = 28

export type PlanRefusal = 'ends-in-the-past' | 'long-term-missing'

/** A plan has a time limit that lies ahead, and is ready with the long term when the last hearing is near. AGR-08 */
export const mayKeepPlan = (
  plan: ChildPlan,
  { on, finalHearingOn }: { readonly on: Temporal.PlainDate; readonly finalHearingOn: Temporal.PlainDate | null },
): Outcome<ChildPlan, PlanRefusal> => {
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(plan.endsOn), on) < 0) return refused('ends-in-the-past')
  return isLongTermDue(plan, { on, finalHearingOn }) ? refused('long-term-missing', { days: longTermDaysAhead }) : done(plan)
}

export const isLongTermDue = (
  { longTerm }: Pick<ChildPlan, 'longTerm'>,
  { on, finalHearingOn }: { readonly on: Temporal.PlainDate; readonly finalHearingOn: Temporal.PlainDate | null },
): boolean => {
  if (finalHearingOn === null || longTerm.trim() !== '') return false
  const days = on.until(finalHearingOn, { largestUnit: 'days' }).days
  return days >= 0 && days <= longTermDaysAhead
}

export type AgreeRefusal = 'no-plan' | 'agreed-already' | 'another-version'
export type GiveRefusal = 'no-plan' | 'not-agreed-yet' | 'nobody-to-give-to'

type Standing = { readonly goesToCourt: boolean; readonly isAgreed: boolean }

/** A plan that goes to court is first agreed, for the time being, with the team leader; until then nobody is given it. AGR-06 */
export const mayGivePlan = (
  { goesToCourt, isAgreed }: Standing,
  terms: { readonly courtPlansAgreedFirst: boolean },
): Outcome<null, 'not-agreed-yet'> => (terms.courtPlansAgreedFirst && goesToCourt && !isAgreed ? refused('not-agreed-yet') : done(null))
