import type { z } from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Work } from '../platform/work.ts'
import type { Vocabulary } from '../domain/refusal-words.ts'

export type System = Extract<Actor, { kind: 'system' }>

export type ApiAsk = {
  readonly work: Work
  readonly system: System
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** A referral out of another case system, or a sealed record back into it; the key says whose, and only theirs is found. */
export type ApiRow = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  readonly body?: z.ZodType
  /** How much one sending may weigh where it is more than usual; a heavy one is read only for a key that is known. */
  readonly mostBytes?: number
  /** The body may also come as multipart: the file's bytes, as base64, in one answer and its name in another. */
  readonly takesFile?: { readonly in: string; readonly nameIn: string }
  /** What may stand behind the question mark, each with what it means. */
  readonly query?: Readonly<Record<string, string>>
  /** The answer is a PDF and not JSON. */
  readonly answersPdf?: boolean
  readonly answers: z.ZodType
  readonly answerStatus: 200 | 201
  readonly run: (
    ask: ApiAsk,
    body: never,
  ) => Promise<Outcome<unknown> | { readonly file: Uint8Array; readonly mediaType: string; readonly name: string }>
  readonly refusals: Vocabulary
}

export const api = <B extends z.ZodType, R extends string>(
  row: Omit<ApiRow, 'body' | 'run' | 'refusals'> & {
    readonly body?: B
    readonly run: (
      ask: ApiAsk,
      body: z.infer<B>,
    ) => Promise<Outcome<unknown, R> | { readonly file: Uint8Array; readonly mediaType: string; readonly name: string }>
    readonly refusals: Vocabulary<R>
  },
): ApiRow => row as unknown as ApiRow
