import { Temporal } from 'temporal-polyfill'
import type { SealedText } from './document.ts'
import { additionsFollow, type Hash } from './record-seal.ts'
import { readSealedAddition, readSealedColumns, stillSeals, type SealedColumns } from './record-view.ts'

/** One row of the audit chain about a record: that it was sealed, given to somebody, or added to. */
export type Told = {
  readonly name: string
  readonly at: Temporal.Instant
  readonly facts: Readonly<Record<string, unknown>>
}
export type KeptAddition = {
  readonly canonical: string | null
  readonly seal: string
  readonly byName: string
  readonly byAccount: string
  readonly at: Temporal.Instant
}
export type KeptCopy = {
  readonly audience: string
  readonly to: string
  readonly givenAt: Temporal.Instant
  readonly holder: string
}
/** A record as the database holds it, column by column, with what the audit chain remembers of it. */
export type KeptRecord = {
  readonly canonical: string | null
  readonly seal: string
  readonly columns: SealedColumns & { readonly dueAt: Temporal.Instant }
  readonly additions: readonly KeptAddition[]
  readonly copies: readonly KeptCopy[]
  readonly told: readonly Told[]
}

const same = (one: Temporal.Instant, other: Temporal.Instant): boolean => one.epochMilliseconds === other.epochMilliseconds

/** Whatever in the database is not what was sealed, a sentence each: the text, the columns beside it, additions and copies. OBS-04 */
export const faultsOf = (kept: KeptRecord, hash: Hash): readonly string[] => {
  if (kept.canonical === null) return ['The sealed text cannot be opened: it was changed, moved, or its key is gone.']
  const main = { canonical: kept.canonical, seal: kept.seal }
  return [
    ...textFaults(main, kept.told, hash),
    ...columnFaults(kept, kept.canonical),
    ...additionFaults(main, kept, hash),
    ...copyFaults(kept),
  ]
}

const textFaults = (main: SealedText, told: readonly Told[], hash: Hash): readonly string[] => [
  ...(stillSeals(main, hash) ? [] : ['The text does not give its seal.']),
  ...(told.some(({ name, facts }) => name === 'record.sealed' && facts['seal'] === main.seal)
    ? []
    : ['The seal is not the one that the audit chain remembers.']),
]

const columnFaults = ({ columns, told }: KeptRecord, canonical: string): readonly string[] => {
  const sealed = readSealedColumns(canonical)
  if (sealed === null) return ['The text is not that of a record.']
  const dueAt = told.find(({ name }) => name === 'record.sealed')?.facts['dueAt']
  const wrong = {
    id: columns.id !== sealed.id,
    session_id: columns.sessionId !== sealed.sessionId,
    number: columns.number !== sealed.number,
    author_name: columns.author !== sealed.author,
    author_worker: columns.authorId !== sealed.authorId,
    submitted_at: !same(columns.submittedAt, sealed.submittedAt),
    due_at: typeof dueAt === 'string' && !same(columns.dueAt, Temporal.Instant.from(dueAt)),
  }
  return named(wrong, (column) => `The column ${column} is not what was sealed.`)
}

const additionFaults = (main: SealedText, { additions, told }: KeptRecord, hash: Hash): readonly string[] => {
  const texts = additions.map(({ canonical, seal }) => ({ canonical: canonical ?? '', seal }))
  const seals = told.flatMap(({ name, facts }) => (name === 'record.added-to' ? [facts['seal']] : []))
  const isComplete = additions.length === seals.length && additions.every(({ seal }) => seals.includes(seal))
  return [
    ...texts.flatMap((text, place) => (stillSeals(text, hash) ? [] : [`Addition ${place + 1} does not give its seal.`])),
    ...additions.flatMap((addition, place) => besideAddition(addition, place + 1)),
    ...(additionsFollow(main, texts) ? [] : ['An addition is missing or out of order.']),
    ...(isComplete ? [] : ['The additions are not those that the audit chain remembers.']),
  ]
}

const besideAddition = ({ canonical, byName, byAccount, at }: KeptAddition, place: number): readonly string[] => {
  const sealed = readSealedAddition(canonical ?? '')
  if (sealed === null) return []
  const wrong = { by_name: byName !== sealed.author, by_account: byAccount !== sealed.authorId, at: !same(at, sealed.at) }
  return named(wrong, (column) => `The column ${column} of addition ${place} is not what was sealed.`)
}

/** Each copy was written into the audit chain when it was given: to whom, as what, and when. OBS-05 */
const copyFaults = ({ copies, told }: KeptRecord): readonly string[] => {
  const given = told.filter(({ name }) => name === 'record.given')
  const isTold = (copy: KeptCopy): boolean => given.some((row) => isOf(row, copy))
  const isKept = (row: Told): boolean => copies.some((copy) => isOf(row, copy))
  const isAlike = copies.length === given.length && copies.every(isTold) && given.every(isKept)
  return isAlike ? [] : ['The copies (to_name, given_at, who holds them) are not those that the audit chain remembers.']
}

const isOf = ({ at, facts }: Told, copy: KeptCopy): boolean =>
  facts['audience'] === copy.audience &&
  facts['to'] === copy.to &&
  same(at, copy.givenAt) &&
  (facts['holder'] === undefined || facts['holder'] === copy.holder)

const named = (wrong: Readonly<Record<string, boolean>>, say: (column: string) => string): readonly string[] =>
  Object.entries(wrong).flatMap(([column, isWrong]) => (isWrong ? [say(column)] : []))
