import type { ComponentChildren } from 'preact'
import type { Person } from '../domain/actor.ts'
import type { FamilyId } from '../domain/ids.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Action } from '../domain/permission-table.ts'
import type { Vocabulary } from '../domain/refusal-words.ts'
import type { Database } from '../platform/transaction.ts'
import type { Work } from '../platform/work.ts'
import type { PageProps } from './page-props.ts'
import type { Answers, FieldErrors, Form, FormView, RawAnswers } from './form.ts'

export type Service = {
  readonly tenant: number
  readonly slug: string
  readonly name: string
  readonly policyBase: string
  readonly isExample: boolean
  readonly helpPhone: string
}

/** Everything that a page or an act may know of the request; there is no other way to the database than `work`. */
export type Ask = {
  readonly work: Work
  readonly person: Person
  readonly service: Service
  /** The address asked for, with its query. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly typed: RawAnswers
  readonly errors: FieldErrors
  /** The fields of a form as they were left (or as `start` fills them when nothing was typed yet). */
  readonly fields: <F extends Form>(asked: F, start?: RawAnswers) => FormView<F>
  /** Hidden fields that every form carries; drawn by <PostForm>. */
  readonly hidden: { readonly csrf: string; readonly once: string }
  readonly publicUrl: string
}

/** What a visitor who is not signed in brings: tenant 0 until a name, a link or a key says which service. */
export type Visit = Omit<Ask, 'person' | 'service' | 'work'> & {
  readonly database: Database
  readonly address: string
  readonly visitor: string
  readonly agent: string
}

/** What a page may set beside its title and body. `status` is 200 unless said. */
export type PageExtras = Pick<PageProps, 'identity' | 'warnings' | 'back' | 'scripts' | 'isWide' | 'isPrintable'> & {
  readonly status?: number
  /** A page in a family member's hands, on their phone or on our tablet: the service's name, and no way into anything else. */
  readonly inFamilyHands?: { readonly serviceName: string }
}

export type Answer =
  | ({ readonly kind: 'page'; readonly title: string; readonly body: ComponentChildren } & PageExtras)
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string; readonly isInline?: boolean }
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'to'; readonly path: string; readonly cookie?: string }
  | { readonly kind: 'not-found' }

export const page = (title: string, body: ComponentChildren, more: PageExtras = {}): Answer => ({ kind: 'page', title, body, ...more })
export const notFound: Answer = { kind: 'not-found' }

/** Which file a route is about; null means there is no such thing (and the visitor sees the same page as for forbidden). */
export type About = (
  work: Work,
  params: Readonly<Record<string, string>>,
) => Promise<{ readonly family: FamilyId | null; readonly owner?: string; readonly referral?: string } | null>

type Row = {
  readonly path: string
  readonly may: Action
  readonly about?: About
}
export type GetRow = Row & {
  readonly method: 'GET'
  readonly reads?:
    | 'family'
    | 'record'
    | 'referral'
    | 'risk'
    | 'agreement'
    | 'protected'
    | 'log'
    | 'file'
    | 'paper'
    | 'document'
    | 'plan'
    | 'apart'
    | 'own-form'
  readonly show: (ask: Ask) => Promise<Answer>
}
export type PostRow = Row & {
  readonly method: 'POST'
  readonly form: Form
  readonly act: (ask: Ask, answers: never) => Promise<Outcome<unknown>>
  readonly next: (ask: Ask, value: never) => string
  readonly show: (ask: Ask) => Promise<Answer>
  readonly refusals: Vocabulary
}
export type RouteRow = GetRow | PostRow

/** A page: who may see it, which file it is about, and whether opening it is itself written down. */
export const get = (row: Omit<GetRow, 'method'>): GetRow => ({ method: 'GET', ...row })

/** An act: 303 to the next page when done; the same page with status 422 and everything typed when refused. */
export const post = <F extends Form, V, R extends string>(
  row: Row & {
    readonly form: F
    readonly act: (ask: Ask, answers: Answers<F>) => Promise<Outcome<V, R>>
    readonly next: (ask: Ask, value: V) => string
    readonly show: (ask: Ask) => Promise<Answer>
    readonly refusals: Vocabulary<R>
  },
): PostRow => ({ method: 'POST', ...row }) as unknown as PostRow

export const routes = (rows: readonly RouteRow[]): readonly RouteRow[] => rows
