import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from '../../domain/example-referral.ts'
import { groupNames, groupOf, type GroupName, type GroupPage } from '../../domain/referral-groups.ts'
import { applies, isAnswered, type AnyAnswer, type AnyAnswers, type Question } from '../../domain/referral-question.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.tsx'

const choiceIn = (question: Question, word: string): string => ('choices' in question ? (question.choices[word] ?? word) : word)

/** One answer of a group in words. */
const answerInWords = (question: Question, answer: AnyAnswer): string => {
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No'
  if (Array.isArray(answer)) return answer.map((each: string) => choiceIn(question, each)).join('; ')
  const words = String(answer)
  return question.kind === 'day' ? dateInFull(Temporal.PlainDate.from(words)) : choiceIn(question, words)
}

const rowsOf = (draft: ReferralDraft, name: GroupName): readonly SummaryRow[] => {
  const answers: AnyAnswers = draft[name] ?? {}
  return Object.entries(groupOf(name).questions)
    .filter(([key, question]) => isAnswered(answers[key]) && applies(question, answers))
    .map(([key, question]) => ({ key: question.label, value: answerInWords(question, answers[key]) }))
}

type GroupCardsProps = {
  readonly answers: ReferralDraft
  readonly page: GroupPage
  readonly changeAt?: ((page: GroupPage) => string) | undefined
}

/** The further answers of one page, a card for each group; a group that nobody answered is left out. REF-03 */
export const GroupCards = ({ answers, page, changeAt }: GroupCardsProps) => (
  <>
    {groupNames
      .filter((name) => groupOf(name).page === page && rowsOf(answers, name).length > 0)
      .map((name) => (
        <SummaryList
          rows={rowsOf(answers, name)}
          card={{
            title: groupOf(name).heading,
            headingLevel: 3,
            actions: changeAt === undefined ? [] : [{ href: changeAt(page), words: 'Change' }],
          }}
        />
      ))}
  </>
)

export const examples = {
  'core offer': () => (
    <>
      <h2 class="govuk-heading-m">What is asked for</h2>
      <GroupCards answers={exampleReferral} page="asked" />
    </>
  ),
}
