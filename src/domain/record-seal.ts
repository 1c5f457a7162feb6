import type { Temporal } from 'temporal-polyfill'
import { type Canonical, canonicalJson } from './canonical.ts'
import type { SealedText } from './document.ts'

/** SHA-256 of the UTF-8 text, as 64 small hex digits; given from outside, because the domain knows no machine. */
export type Hash = (text: string) => string

export type SealedEntry = { readonly at: Temporal.Instant; readonly writtenAt: Temporal.Instant; readonly text: string }
export type SealedSaying = {
  readonly at: Temporal.Instant
  readonly writtenAt: Temporal.Instant
  readonly child: string
  readonly words: string
}
export type Author = { readonly id: string; readonly name: string; readonly role: string }
export type SealedFact = { readonly label: string; readonly value: string }

/** Everything the seal of an observation record covers; entries in the order in which they stand on paper. */
export type RecordToSeal = {
  readonly recordId: string
  readonly sessionId: string
  readonly service: string
  readonly author: Author
  readonly submittedAt: Temporal.Instant
  /** What stands at the head of the record: children, time with, place, planned and held. */
  readonly facts: readonly SealedFact[]
  readonly entries: readonly SealedEntry[]
  readonly childsWords: readonly SealedSaying[]
  /** 32 or more random hex digits, made when the record is submitted and kept with it; never on a copy with details taken out. */
  readonly salt: string
}

/** A record is sealed when it is submitted; any later change, by a database administrator too, gives another seal. OBS-04 */
export const sealOf = (record: RecordToSeal, hash: Hash): SealedText =>
  sealText(
    {
      form: 'kintime-observation-record/1',
      record: record.recordId,
      session: record.sessionId,
      service: record.service,
      author: { ...record.author },
      submittedAt: written(record.submittedAt),
      facts: record.facts.map(({ label, value }) => ({ label, value })),
      entries: record.entries.map(({ at, writtenAt, text }) => ({ at: written(at), writtenAt: written(writtenAt), text })),
      childsWords: record.childsWords.map(({ at, writtenAt, child, words }) => ({
        at: written(at),
        writtenAt: written(writtenAt),
        child,
        words,
      })),
      salt: enoughSalt(record.salt),
    },
    hash,
  )

export type AdditionToSeal = {
  readonly recordSeal: string
  /** The seal of the addition before this one, or the record's own: a missing addition breaks the row. */
  readonly previousSeal: string
  readonly author: Author
  readonly at: Temporal.Instant
  readonly text: string
}

/** A correction never touches the record: it is a dated text of its own, sealed behind the one before. OBS-04 */
export const sealOfAddition = ({ recordSeal, previousSeal, author, at, text }: AdditionToSeal, hash: Hash): SealedText =>
  sealText({ form: 'kintime-addition/1', record: recordSeal, after: previousSeal, author: { ...author }, at: written(at), text }, hash)

export type CopyToSeal = Pick<RecordToSeal, 'service' | 'facts' | 'entries' | 'childsWords'> & {
  readonly originalSeal: string
  readonly madeFor: string
  readonly madeAt: Temporal.Instant
}

/**
 * A copy with other people's details taken out carries its own sealed text, never the original's; the original's salt stays behind,
 * so that nobody can find what was taken out by trying every phone number against the printed seal. RISK-07
 */
export const sealOfCopy = (copy: CopyToSeal, hash: Hash): SealedText =>
  sealText(
    {
      form: 'kintime-copy-with-details-taken-out/1',
      original: copy.originalSeal,
      service: copy.service,
      madeFor: copy.madeFor,
      madeAt: written(copy.madeAt),
      facts: copy.facts.map(({ label, value }) => ({ label, value })),
      entries: copy.entries.map(({ at, text }) => ({ at: written(at), text })),
      childsWords: copy.childsWords.map(({ at, child, words }) => ({ at: written(at), child, words })),
    },
    hash,
  )

/** Seals anything that can be written in exactly one way, an agreement's version for example. AGR-04 */
export const sealText = (value: Canonical, hash: Hash): SealedText => {
  const canonical = canonicalJson(value)
  return { canonical, seal: hash(canonical) }
}

/** True when each addition names this record and the text before it: none left out, none from elsewhere, none swapped. OBS-04 */
export const additionsFollow = (main: SealedText, additions: readonly SealedText[]): boolean =>
  additions.every(({ canonical }, at) => {
    const previous = at === 0 ? main.seal : additions[at - 1]?.seal
    return canonical.includes(`"after":"${previous}"`) && canonical.includes(`"record":"${main.seal}"`)
  })

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The short number on every page, for telling papers apart by eye (60 bits, no letter that looks like a digit): K7QP-3MXD-82FW. */
export const sealNumber = (seal: string): string => {
  let rest = BigInt(`0x${seal.slice(0, 15)}`)
  let number = ''
  for (let at = 0; at < 12; at++) {
    number = `${digits[Number(rest & 31n)]}${number}`
    rest >>= 5n
  }
  return inFours(number, '-')
}

/** The whole seal as it is printed for checking: sixteen groups of four. */
export const sealInGroups = (seal: string): string => inFours(seal, ' ')

/** Compares a seal with what someone read off paper: the whole value, in groups or not, or the short number in any spelling. */
export const sameSeal = (seal: string, given: string): boolean => {
  const plain = given.replace(/[\s-]/g, '').toLowerCase()
  if (plain.length === 64) return plain === seal
  const number = plain.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
  return number.length === 12 && number === sealNumber(seal).replaceAll('-', '')
}

/** One spelling for a moment, to the microsecond that the database keeps, so that what is read back seals alike. */
const written = (moment: Temporal.Instant): string => moment.toString({ fractionalSecondDigits: 6 })

const inFours = (text: string, between: string): string => (text.match(/.{1,4}/g) ?? []).join(between)

const enoughSalt = (salt: string): string => {
  if (!/^[0-9a-f]{32,}$/.test(salt)) throw new RangeError('A record is sealed with at least 32 hex digits of salt.')
  return salt
}
