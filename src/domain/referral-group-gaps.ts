import type { Ask } from './referral-asks.ts'
import { groupNames, groupOf, type GroupPage, type HalfGroupedAnswers, type QuestionGroup } from './referral-groups.ts'
import { applies, isAnswered, type AnyAnswers } from './referral-question.ts'

export type GroupTerms = { readonly asks: readonly Ask[]; readonly classesCoreOffer: boolean }

/** Which page shows which group is said by the service's policy and the kind of referrer, never by the form. REF-03, REF-09 */
export const isAsked = ({ ask }: Pick<QuestionGroup, 'ask'>, terms: GroupTerms): boolean => {
  if (ask === null) return true
  return ask === 'core-offer' ? terms.classesCoreOffer : terms.asks.includes(ask)
}

export type GroupGap = { readonly page: GroupPage; readonly rule: string; readonly says: string }

/** Questions of a group that is asked which cannot stay empty: the two of core offer, the four of an exceptional referral. REF-09 */
export const groupGaps = (draft: HalfGroupedAnswers, terms: GroupTerms, page: GroupPage): readonly GroupGap[] =>
  groupNames.flatMap((name) => {
    const group = groupOf(name)
    if (group.page !== page || !isAsked(group, terms)) return []
    const answers: AnyAnswers = draft[name] ?? {}
    return Object.entries(group.questions)
      .filter(([key, question]) => question.isNeeded === true && applies(question, answers) && !isAnswered(answers[key]))
      .map(([, { label }]) => ({ page, rule: group.ask === 'core-offer' ? 'REF-09' : 'REF-03', says: `“${label}” is not answered` }))
  })
