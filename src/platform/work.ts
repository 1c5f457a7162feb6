import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../domain/actor.ts'
import type { Event } from '../domain/event.ts'
import type { TenantId } from '../domain/ids.ts'
import type { PdfDocument } from '../domain/document.ts'
import type { FileStore } from './file-store.ts'

export type Row = Readonly<Record<string, unknown>>

/** Where a sealed value lives: moved to another row or column, it can no longer be opened. */
export type Place = { readonly table: string; readonly row: string; readonly column: string }

export type Letter = {
  readonly kind: string
  readonly audience: string
  readonly family?: string
  readonly to: { readonly name: string; readonly account?: string; readonly fact?: string; readonly address?: string }
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly string[]
}

export type NewFile = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly mediaType: string
  readonly purpose: string
  readonly family?: string
}

/**
 * The only door to the database: one transaction in the name of one service and one actor.
 * Effect, audit row, letters, jobs and idempotency key all stand or fall together.
 */
export type Work = {
  readonly tenant: TenantId
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** Runs one statement; `${values}` are always parameters. Rows come back as the caller's type. */
  readonly rows: <T extends object = Row>(text: TemplateStringsArray, ...values: readonly unknown[]) => Promise<T[]>
  /** The first row, or null. */
  readonly row: <T extends object = Row>(text: TemplateStringsArray, ...values: readonly unknown[]) => Promise<T | null>
  /** Writes the audit row and lets other rooms react, inside this transaction. */
  readonly record: (event: Event) => Promise<void>
  /** Puts one letter to one recipient into the outbox, with its own job. Answers the letter's id. */
  readonly write: (letter: Letter) => Promise<string>
  readonly job: (
    task: string,
    payload: Readonly<Record<string, unknown>>,
    options?: { readonly key?: string; readonly at?: Temporal.Instant },
  ) => Promise<void>
  /** Stores bytes (encrypted, fsynced) before the row that names them. Answers the file's id. */
  readonly keep: (file: NewFile) => Promise<string>
  readonly files: FileStore
  /** An accessible PDF of a document, made by the one printer of the process. */
  readonly print: (document: PdfDocument) => Promise<Uint8Array>
  readonly seal: (text: string, place: Place) => Uint8Array
  readonly open: (sealed: Uint8Array, place: Place) => string
  /** A keyed fingerprint for looking a secret or an e-mail up without storing it. */
  readonly fingerprint: (text: string, purpose: string) => Uint8Array
  /** A new random id that sorts by time (UUID version 7). */
  readonly newId: <T extends string = string>() => T
  /** The same transaction in the name of somebody else (after sign-in is settled). */
  readonly as: (actor: Actor) => Work
}
