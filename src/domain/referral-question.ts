/** One question of a referral's form as data: what is asked, how it is answered, and on which answer it depends. REF-03 */
type Asked = {
  readonly label: string
  readonly hint?: string
  /** Asked only beside this answer to another question of the same group. */
  readonly onlyIf?: { readonly name: string; readonly is: string }
  /** Without an answer the referral has a gap, where the group is asked at all. */
  readonly isNeeded?: true
}
type Chosen = { readonly choices: Readonly<Record<string, string>> }
/** On which side of today a day is expected; one on the other side is asked about. */
type Day = { readonly kind: 'day'; readonly expected?: 'past' | 'future' }

export type Question = Asked &
  ({ readonly kind: 'words' | 'story' | 'yes-no' } | Day | (Chosen & { readonly kind: 'choice' }) | (Chosen & { readonly kind: 'ticks' }))
export type Questions = Readonly<Record<string, Question>>

type AnswerTo<Q> = Q extends { readonly kind: 'ticks'; readonly choices: infer Words }
  ? readonly Extract<keyof Words, string>[]
  : Q extends { readonly kind: 'choice'; readonly choices: infer Words }
    ? Extract<keyof Words, string> | null
    : Q extends { readonly kind: 'yes-no' }
      ? boolean | null
      : Q extends { readonly kind: 'day' }
        ? string | null
        : string

/** The answers of one group: words are '' and everything else null or empty while unanswered; a day is an ISO civil date. */
export type AnswersTo<Q extends Questions> = { readonly [K in keyof Q]: AnswerTo<Q[K]> }
export type HalfAnswersTo<Q extends Questions> = { readonly [K in keyof Q]?: AnswerTo<Q[K]> | undefined }

export type AnyAnswer = string | boolean | null | undefined | readonly string[]
export type AnyAnswers = Readonly<Record<string, AnyAnswer>>

const unanswered = ({ kind }: Question): AnyAnswer => {
  if (kind === 'ticks') return []
  return kind === 'words' || kind === 'story' ? '' : null
}

/** What is not answered yet stands as such: answers sealed before a question was asked still open. */
export const wholeAnswers = (questions: Questions, half: AnyAnswers | undefined): AnyAnswers => {
  const whole = Object.entries(questions).map(([name, question]) => [name, half?.[name] ?? unanswered(question)])
  return Object.fromEntries(whole) as AnyAnswers
}

export const isAnswered = (answer: AnyAnswer): boolean => {
  if (answer === undefined || answer === null) return false
  return typeof answer === 'boolean' || (typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0)
}

/** Whether a question is asked beside the other answers of its group. */
export const applies = ({ onlyIf }: Question, answers: AnyAnswers): boolean => {
  if (onlyIf === undefined) return true
  const on = answers[onlyIf.name]
  if (typeof on === 'boolean') return on === (onlyIf.is === 'yes')
  return on === onlyIf.is
}
