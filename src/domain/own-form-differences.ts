import { Temporal } from 'temporal-polyfill'
import { nameOf, type FinishedCopy, type OwnAnswers } from './own-form.ts'
import type { Question } from './own-form-question.ts'
import { ownSteps } from './own-form-questions.ts'
import { childStep } from './own-form-safety-steps.ts'
import { dateInFull } from './words-for-time.ts'

/** A question on which two copies do not agree, with what each of them says. Staff see it; no parent does. REF-02 */
export type Difference = { readonly label: string; readonly says: readonly { readonly by: string; readonly words: string }[] }

/** An answer as it is read: the words of the choice, or what was written. */
export const answerInWords = (question: Question, given: string | undefined): string => {
  if (given === undefined || given === '') return ''
  if (question.kind === 'date') return dateInFull(Temporal.PlainDate.from(given))
  return question.choices?.[given] ?? given
}

/** Questions about the children and the family time, on which both should say the same; each parent's own life is theirs. */
const sharedNames: readonly string[] = [
  ...['watched', 'frequency', 'day', 'minutes', 'lastTime', 'mayLeave', 'photos', 'food', 'others', 'handsOver', 'meet', 'pays'],
  ...['order', 'proceedings', 'courtCase', 'nextHearing', 'injunctions', 'hurt', 'drink', 'taken', 'mind', 'staff'],
]

const opposite: Readonly<Record<string, string>> = { me: 'other', other: 'me' }

const allQuestions: readonly (readonly [string, Question])[] = ownSteps.flatMap(({ questions }) => Object.entries(questions))

export const differences = (copies: readonly FinishedCopy[]): readonly Difference[] => {
  const [one, other] = copies
  if (one === undefined || other === undefined) return []
  return [...ownDifferences(one, other), ...childDifferences(one, other)]
}

const ownDifferences = (one: FinishedCopy, other: FinishedCopy): readonly Difference[] =>
  allQuestions.flatMap(([name, question]) => {
    const [here, there] = [one.answers.own[name] ?? '', other.answers.own[name] ?? '']
    const agree = name === 'visits' ? here === opposite[there] : !sharedNames.includes(name) || here === there
    return agree ? [] : [differing(question.label, [one, other], [answerInWords(question, here), answerInWords(question, there)])]
  })

const differing = (label: string, copies: readonly FinishedCopy[], words: readonly string[]): Difference => ({
  label,
  says: copies.map(({ details }, place) => ({ by: nameOf(details), words: words[place] === '' ? 'nothing' : (words[place] ?? 'nothing') })),
})

const keyOf = (child: OwnAnswers['children'][number]): string => `${(child.givenName ?? '').trim().toLowerCase()} ${child.bornOn ?? ''}`

const childDifferences = (one: FinishedCopy, other: FinishedCopy): readonly Difference[] => {
  const questions = Object.entries(childStep.questions as Readonly<Record<string, Question>>)
  const keys = [...new Set([one, other].flatMap(({ answers }) => answers.children.map(keyOf)))]
  return keys.flatMap((key) => {
    const [here, there] = [one, other].map(({ answers }) => answers.children.find((child) => keyOf(child) === key))
    const name = (here ?? there)?.givenName ?? ''
    if (here === undefined || there === undefined)
      return [
        differing(
          `${name}, named by one parent only.`,
          [one, other],
          [here === undefined ? '' : 'named', there === undefined ? '' : 'named'],
        ),
      ]
    return questions.flatMap(([asked, question]) => {
      const [mine, theirs] = [here[asked as keyof typeof here] ?? '', there[asked as keyof typeof there] ?? '']
      const agree = asked === 'livesWith' && opposite[mine] !== undefined ? opposite[mine] === theirs : mine === theirs
      return agree
        ? []
        : [differing(`${name}: ${question.label}`, [one, other], [answerInWords(question, mine), answerInWords(question, theirs)])]
    })
  })
}

/** One copy as text, question by question; what has a place of its own on the file (address, phone) is left there. RISK-07 */
export const accountIn = ({ own }: OwnAnswers): string =>
  allQuestions
    .filter(([name]) => !['address', 'phone', 'secondPhone', 'emergencyPhone', 'otherPhone', 'otherReach'].includes(name))
    .flatMap(([name, question]) => {
      const words = answerInWords(question, own[name])
      return words === '' ? [] : [`${question.label} ${words}`]
    })
    .join('\n')
