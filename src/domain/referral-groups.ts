import type { Ask } from './referral-asks.ts'
import type { AnswersTo, HalfAnswersTo, Questions } from './referral-question.ts'
import { careQuestions } from './referral-groups-care.ts'
import { sessionQuestions } from './referral-groups-session.ts'
import { safetyQuestions } from './referral-groups-safety.ts'

export type GroupPage = 'asked' | 'court' | 'background' | 'risks' | 'practical'

/** Questions that belong together: on which page they stand, and what a service's policy calls them; null is asked by all. */
export type QuestionGroup = {
  readonly page: GroupPage
  readonly ask: Ask | 'core-offer' | null
  readonly heading: string
  readonly questions: Questions
}

/** Everything a referral may answer beyond its first core, group by group, in the order it is asked. REF-03 */
export const referralGroups = {
  ...sessionQuestions,
  ...careQuestions,
  ...safetyQuestions,
} as const satisfies Readonly<Record<string, QuestionGroup>>

type Groups = typeof referralGroups
export type GroupName = keyof Groups
export const groupNames = Object.keys(referralGroups) as readonly GroupName[]

export type GroupedAnswers = { readonly [G in GroupName]: AnswersTo<Groups[G]['questions']> }
export type HalfGroupedAnswers = { readonly [G in GroupName]?: HalfAnswersTo<Groups[G]['questions']> | undefined }

export const groupOf = (name: GroupName): QuestionGroup => referralGroups[name]
