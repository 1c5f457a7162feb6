import { Temporal } from 'temporal-polyfill'
import type { SealedText } from './document.ts'

export type ViewedEntry = { readonly at: Temporal.Instant; readonly writtenAt: Temporal.Instant; readonly text: string }
export type ViewedSaying = { readonly at: Temporal.Instant; readonly child: string; readonly words: string }
export type ViewedFact = { readonly label: string; readonly value: string }

/** What the sealed text says, read back from it and from nowhere else; its salt is left behind. OBS-04 */
export type SealedContent = {
  readonly recordId: string
  readonly sessionId: string
  readonly service: string
  readonly author: string
  readonly submittedAt: Temporal.Instant
  readonly facts: readonly ViewedFact[]
  readonly entries: readonly ViewedEntry[]
  readonly childsWords: readonly ViewedSaying[]
}

export type ViewedAddition = {
  readonly at: Temporal.Instant
  readonly author: string
  readonly text: string
  readonly seal: string
  readonly isWhole: boolean
}
export type ViewedCopy = {
  readonly to: string
  readonly audience: 'social-worker' | 'legal' | 'organisation'
  readonly givenAt: Temporal.Instant
}
export type Opening = { readonly by: string; readonly at: Temporal.Instant }

export type WholeRecord = {
  readonly id: string
  readonly number: string
  readonly reference: string
  readonly seal: string
  readonly isWhole: boolean
  readonly content: SealedContent
  readonly additions: readonly ViewedAddition[]
  readonly copies: readonly ViewedCopy[]
  readonly openings: readonly Opening[]
}

type Written = {
  readonly form: string
  readonly record: string
  readonly session: string
  readonly service: string
  readonly author: { readonly id: string; readonly name: string }
  readonly submittedAt: string
  readonly facts: readonly ViewedFact[]
  readonly entries: readonly { readonly at: string; readonly writtenAt: string; readonly text: string }[]
  readonly childsWords: readonly { readonly at: string; readonly child: string; readonly words: string }[]
}

/** Reads a sealed text of the form that `sealOf` writes; null when it is none. */
export const readSealed = (canonical: string): SealedContent | null => {
  const written = parsed(canonical)
  if (written?.form !== 'kintime-observation-record/1') return null
  return {
    recordId: written.record,
    sessionId: written.session,
    service: written.service,
    author: written.author.name,
    submittedAt: Temporal.Instant.from(written.submittedAt),
    facts: written.facts.map(({ label, value }) => ({ label, value })),
    entries: written.entries.map(({ at, writtenAt, text }) => ({
      at: Temporal.Instant.from(at),
      writtenAt: Temporal.Instant.from(writtenAt),
      text,
    })),
    childsWords: written.childsWords.map(({ at, child, words }) => ({ at: Temporal.Instant.from(at), child, words })),
  }
}

const parsed = (canonical: string): Written | null => {
  try {
    return JSON.parse(canonical) as Written
  } catch {
    return null
  }
}

/** What the columns beside the text must say, because the text says it: the number, who wrote it, of which session and when. OBS-04 */
export type SealedColumns = {
  readonly id: string
  readonly sessionId: string
  readonly number: string
  readonly author: string
  readonly authorId: string
  readonly submittedAt: Temporal.Instant
}

export const readSealedColumns = (canonical: string): SealedColumns | null => {
  const content = readSealed(canonical)
  const written = parsed(canonical)
  if (content === null || written === null) return null
  return {
    id: content.recordId,
    sessionId: content.sessionId,
    number: content.facts.find(({ label }) => label === 'Record')?.value ?? '',
    author: content.author,
    authorId: written.author.id,
    submittedAt: content.submittedAt,
  }
}

export type SealedAddition = {
  readonly at: Temporal.Instant
  readonly author: string
  readonly authorId: string
  readonly text: string
}

type WrittenAddition = Pick<Written, 'form' | 'author'> & { readonly at: string; readonly text: string }

/** What an addition's sealed text says; null when it is none. */
export const readSealedAddition = (canonical: string): SealedAddition | null => {
  try {
    const { form, at, author, text } = JSON.parse(canonical) as WrittenAddition
    if (form !== 'kintime-addition/1') return null
    return { at: Temporal.Instant.from(at), author: author.name, authorId: author.id, text }
  } catch {
    return null
  }
}

export type OutsideView = Omit<WholeRecord, 'openings'>

/** What the child's social worker sees: each part named here, so that nothing added to a record later slips out by itself. RISK-07, OBS-15 */
export const forSocialWorker = (record: WholeRecord): OutsideView => ({
  id: record.id,
  number: record.number,
  reference: record.reference,
  seal: record.seal,
  isWhole: record.isWhole,
  content: contentFor(record.content),
  additions: record.additions.map(({ at, author, text, seal, isWhole }) => ({ at, author, text, seal, isWhole })),
  copies: record.copies.map(({ to, audience, givenAt }) => ({ to, audience, givenAt })),
})

/** Legal services get the same whole record, with its own list of what that is. OBS-05 */
export const forLegal = (record: WholeRecord): OutsideView => ({
  id: record.id,
  number: record.number,
  reference: record.reference,
  seal: record.seal,
  isWhole: record.isWhole,
  content: contentFor(record.content),
  additions: record.additions.map(({ at, author, text, seal, isWhole }) => ({ at, author, text, seal, isWhole })),
  copies: record.copies.map(({ to, audience, givenAt }) => ({ to, audience, givenAt })),
})

const contentFor = (content: SealedContent): SealedContent => ({
  recordId: content.recordId,
  sessionId: content.sessionId,
  service: content.service,
  author: content.author,
  submittedAt: content.submittedAt,
  facts: content.facts,
  entries: content.entries,
  childsWords: content.childsWords,
})

/** True when a text still gives the seal that it was given. */
export const stillSeals = ({ canonical, seal }: SealedText, hash: (text: string) => string): boolean => hash(canonical) === seal

/**
 * Additions in the order in which each names the one before: two that were sent at the same moment have the clock's order by chance.
 * What the chain does not reach stands at the end, and is then found to be out of order. OBS-04
 */
export const inSealedOrder = <T extends { readonly canonical: string | null; readonly seal: string }>(
  first: string,
  additions: readonly T[],
): readonly T[] => {
  const next = additions.find(({ canonical }) => canonical?.includes(`"after":"${first}"`) === true)
  if (next === undefined) return additions
  return [
    next,
    ...inSealedOrder(
      next.seal,
      additions.filter((each) => each !== next),
    ),
  ]
}

export type SubmitRefusal = 'nothing-is-observed' | 'sealed-already' | 'session-not-ended' | 'not-a-worker' | 'nothing-written'

/** A record is sealed by a worker, once, after the session, and never empty. OBS-01, OBS-04 */
export const refusalToSubmit = (asked: {
  readonly isObserved: boolean
  readonly isSealed: boolean
  readonly hasEnded: boolean
  readonly isByWorker: boolean
  readonly entries: number
}): SubmitRefusal | null => {
  if (!asked.isObserved) return 'nothing-is-observed'
  if (asked.isSealed) return 'sealed-already'
  if (!asked.hasEnded) return 'session-not-ended'
  if (!asked.isByWorker) return 'not-a-worker'
  return asked.entries === 0 ? 'nothing-written' : null
}
