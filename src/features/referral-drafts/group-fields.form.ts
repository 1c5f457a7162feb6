import { groupNames, groupOf, type GroupName, type GroupPage, type HalfGroupedAnswers } from '../../domain/referral-groups.ts'
import type { AnyAnswer, AnyAnswers, Question } from '../../domain/referral-question.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { anyOf, optionalDate, optionalLongText, optionalOneOf, optionalText, ticked } from '../../web/answers.ts'
import type { Field, Raw, RawAnswers } from '../../web/form.ts'
import { isYes, keysOf, yesNo } from './draft-fields.form.ts'

const groupsOn = (page: GroupPage): readonly GroupName[] => groupNames.filter((name) => groupOf(name).page === page)
export const fieldName = (group: GroupName, question: string): `${GroupName}-${string}` => `${group}-${question}`

const schemaOf = (question: Question): Field<AnyAnswer>['schema'] => {
  if (question.kind === 'story') return optionalLongText()
  if (question.kind === 'day') return optionalDate().transform((day) => day?.toString() ?? null)
  if (question.kind === 'yes-no') return optionalOneOf(yesNo).transform((word) => isYes(word) ?? null)
  if (question.kind === 'choice') return optionalOneOf(keysOf(question.choices))
  return question.kind === 'ticks' ? anyOf(keysOf(question.choices)) : optionalText(1000)
}

/** The fields of every group that can stand on a page; which of them are drawn, the policy says. REF-03 */
export const groupFields = (page: GroupPage): Readonly<Record<`${GroupName}-${string}`, Field<AnyAnswer>>> =>
  Object.fromEntries(
    groupsOn(page).flatMap((group) =>
      Object.entries(groupOf(group).questions).map(([name, question]) => [
        fieldName(group, name),
        { label: question.label, ...(question.hint === undefined ? {} : { hint: question.hint }), schema: schemaOf(question) },
      ]),
    ),
  )

/** The one tick under the dates of a page that looked like slips. */
export const datesAreRight = { label: 'Are these dates right?', schema: ticked() }

export const groupsFrom = (page: GroupPage, answers: AnyAnswers): HalfGroupedAnswers =>
  Object.fromEntries(
    groupsOn(page).map((group) => [
      group,
      Object.fromEntries(Object.keys(groupOf(group).questions).map((name) => [name, answers[fieldName(group, name)]])),
    ]),
  )

const asTyped = (answer: AnyAnswer): Raw => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return answer ?? ''
}

export const groupsAsTyped = (page: GroupPage, draft: ReferralDraft): RawAnswers =>
  Object.fromEntries(
    groupsOn(page).flatMap((group) => {
      const answers: AnyAnswers = draft[group] ?? {}
      return Object.keys(groupOf(group).questions).map((name) => [fieldName(group, name), asTyped(answers[name])])
    }),
  )
