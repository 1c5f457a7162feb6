import type { Outcome } from '../domain/outcome.ts'
import type { Answers, Form } from './form.ts'
import type { Vocabulary } from '../domain/refusal-words.ts'
import type { Answer, Visit } from './route.ts'

/**
 * Routes for people who are not signed in: signing in, setting up, a personal link. They open their own transactions,
 * because nobody knows yet in whose name; each guards itself with a password, a one-time secret, or has nothing to hide.
 */
export type PublicGet = {
  readonly method: 'GET'
  readonly path: string
  readonly open: string
  readonly show: (visit: Visit) => Promise<Answer>
}
export type PublicPost = {
  readonly method: 'POST'
  readonly path: string
  /** Why this stands open to everybody; printed with the routes. */
  readonly open: string
  readonly form: Form
  /** Whether files may come with it; every other open form refuses them unread. */
  readonly takesFiles?: boolean
  readonly act: (visit: Visit, answers: never) => Promise<Outcome<unknown>>
  readonly next: (visit: Visit, value: never) => Answer
  readonly show: (visit: Visit) => Promise<Answer>
  readonly refusals: Vocabulary
}
export type PublicRow = PublicGet | PublicPost

export const openGet = (row: Omit<PublicGet, 'method'>): PublicGet => ({ method: 'GET', ...row })

export const openPost = <F extends Form, V, R extends string>(row: {
  readonly path: string
  readonly open: string
  readonly form: F
  readonly takesFiles?: boolean
  readonly act: (visit: Visit, answers: Answers<F>) => Promise<Outcome<V, R>>
  readonly next: (visit: Visit, value: V) => Answer
  readonly show: (visit: Visit) => Promise<Answer>
  readonly refusals: Vocabulary<R>
}): PublicPost => ({ method: 'POST', ...row }) as unknown as PublicPost
