import type { Step } from './own-form-question.ts'
import { childStep, courtAndSafety } from './own-form-safety-steps.ts'
import { aboutYou, familyTime } from './own-form-steps.ts'
import type { OwnAnswers } from './own-form.ts'

export const ownSteps: readonly Step[] = [...aboutYou, ...familyTime, ...courtAndSafety]

/** The steps that this copy is asked. Who the other parent is, only the first is asked. */
export const stepsFor = ({ place }: { readonly place: number }): readonly Step[] =>
  ownSteps.filter((step) => step.isForFirst !== true || place === 1)

const isAnswered = (given: string | undefined): boolean => given !== undefined && given.trim() !== ''

export const isStepDone = ({ questions }: Step, given: Readonly<Record<string, string | undefined>>): boolean =>
  Object.entries(questions).every(([name, { must }]) => must === undefined || isAnswered(given[name]))

/** What keeps a half-filled form from being finished: the page, and what to do there. REF-03 */
export type Missing = { readonly step: string; readonly place?: number; readonly says: string }

export const missingIn = (answers: OwnAnswers, copy: { readonly place: number }): readonly Missing[] => [
  ...stepsFor(copy).flatMap((step) => missingFrom(step, answers.own)),
  ...(answers.children.length === 0 ? [{ step: 'children', says: 'Name at least one child' }] : []),
  ...answers.children.flatMap((child, place) => missingFrom(childStep, child).map((missing) => ({ ...missing, place }))),
]

const missingFrom = ({ key, questions }: Step, given: Readonly<Record<string, string | undefined>>): readonly Missing[] =>
  Object.entries(questions).flatMap(([name, { must }]) =>
    must === undefined || isAnswered(given[name]) ? [] : [{ step: key, says: must }],
  )
