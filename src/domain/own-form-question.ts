/** One question to a parent. `must` is what is said when it is left out; without it the question may stay empty. */
export type Question = {
  readonly label: string
  readonly kind: 'line' | 'text' | 'date' | 'choice' | 'phone'
  readonly hint?: string
  readonly choices?: Readonly<Record<string, string>>
  readonly must?: string
}
export type Questions = Readonly<Record<string, Question>>

/** One page of the form: one thing at a time, in words for somebody with a lot on their mind. */
export type Step = {
  readonly key: string
  readonly title: string
  readonly lead?: string
  readonly questions: Questions
  /** Only on the copy of whoever asked first: nobody is asked twice who the other parent is. */
  readonly isForFirst?: true
}
