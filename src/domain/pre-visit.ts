import { Temporal } from 'temporal-polyfill'
import type { PartyKind } from './family.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** How much a service makes of a visit before the first session. PRE-01 */
export type PreVisitRule = 'required' | 'advised' | 'whenever-possible' | 'none'

export const preVisitKindWords = {
  visit: 'Visit to see the place',
  introduction: 'Introduction by the worker',
} as const
export type PreVisitKind = keyof typeof preVisitKindWords
export const preVisitKinds = Object.keys(preVisitKindWords) as [PreVisitKind, ...PreVisitKind[]]

/** What is ticked when it was done. Nothing here is a fact about a person. */
export const visitStepWords = {
  identity: 'Identity seen',
  tour: 'Shown around',
  doors: 'Separate doors and times explained',
  waiting: 'Waiting room shown',
  toilets: 'Toilets shown, and who goes with the child',
  rules: 'Rules explained',
  agreement: 'Agreement read through, in their own language',
  mobile: 'Mobile for emergencies checked',
  worker: 'Told who the worker will be, with a photo',
  complaints: 'How to complain explained',
} as const
export type VisitStep = keyof typeof visitStepWords
export const visitSteps = Object.keys(visitStepWords) as [VisitStep, ...VisitStep[]]

/** What is asked and written down, in their own words. */
export const visitNoteWords = {
  health: 'Allergies, medicine, auto-injector',
  care: 'Nappies, feeds and naps',
  comfort: 'Things that comfort the child',
  signal: 'A word or sign with which the child can stop',
  worries: 'What the child worries about',
  ownVisit: 'The child’s own visit: how it was',
  travel: 'How they travel, and how long it takes',
  car: 'Car and registration',
  access: 'What they need to get in and around',
  other: 'Anything else',
} as const
export type VisitNote = keyof typeof visitNoteWords
export const visitNotes = Object.keys(visitNoteWords) as [VisitNote, ...VisitNote[]]

export const photoWords = { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' } as const
export type PhotoConsent = keyof typeof photoWords

/** Everything on record of one visit; stored sealed as a whole. */
export type VisitContent = {
  readonly steps: readonly VisitStep[]
  readonly notes: Readonly<Record<VisitNote, string>>
  readonly photos: PhotoConsent
}

export type PersonToVisit = { readonly id: string; readonly name: string; readonly isChild: boolean; readonly side: PartyKind | null }

/** Parents and children come, or are met, before they meet each other here; carers and professionals need not. PRE-01 */
export const whoIsVisited = (people: readonly PersonToVisit[]): readonly PersonToVisit[] =>
  people.filter(({ isChild, side }) => isChild || side === 'visiting' || side === 'resident')

/** Who has not been visited yet, where the service has visits at all. PRE-01 */
export const notVisitedYet = (rule: PreVisitRule, people: readonly PersonToVisit[], met: ReadonlySet<string>): readonly PersonToVisit[] =>
  rule === 'none' ? [] : whoIsVisited(people).filter(({ id }) => !met.has(id))

type VisitSpan = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }
export type PlanRefusal = 'visit-in-the-past' | 'nobody-visits' | 'two-adults-at-once'

export type Plan = VisitSpan & {
  readonly adults: number
  readonly children: number
}

/** Each parent is visited alone, at a time to come. PRE-01 */
export const mayPlanVisit = (plan: Plan, now: Temporal.Instant): Outcome<null, PlanRefusal> => {
  if (plan.adults + plan.children === 0) return refused('nobody-visits')
  if (plan.adults > 1) return refused('two-adults-at-once')
  return Temporal.Instant.compare(plan.startsAt, now) <= 0 ? refused('visit-in-the-past') : done(null)
}
