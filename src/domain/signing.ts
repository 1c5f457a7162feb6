import type { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from './outcome.ts'

export const signingStateWords = {
  draft: 'Draft',
  offered: 'Given out to sign',
  'partly-signed': 'Signed by some',
  signed: 'Signed by all',
} as const
export type SigningState = keyof typeof signingStateWords

/** `account` is a person's own sign-in, the others are the ways that a service's policy opens. AGR-03 */
export const signingWayWords = {
  tablet: 'on our tablet',
  link: 'by personal link',
  paper: 'on paper',
  account: 'with their own sign-in',
} as const
export type SigningWay = keyof typeof signingWayWords

export type Signatory = { readonly id: string; readonly name: string; readonly signedAt: Temporal.Instant | null }

/** One version as signing sees it. `isPassed`: a newer version has been given out. */
export type VersionToSign = {
  readonly isOffered: boolean
  readonly isPassed: boolean
  readonly hash: string
  readonly signatories: readonly Signatory[]
}

export const signingState = ({ isOffered, signatories }: Pick<VersionToSign, 'isOffered' | 'signatories'>): SigningState => {
  if (!isOffered) return 'draft'
  const signed = signatories.filter((one) => one.signedAt !== null).length
  if (signed === 0 || signatories.length === 0) return 'offered'
  return signed === signatories.length ? 'signed' : 'partly-signed'
}

export type Signing = {
  readonly signatory: string
  /** The hash of the text that stood before the person who signs. */
  readonly hash: string
  readonly way: SigningWay
  readonly typedName: string
  /** A drawing or a scan: a mark by the person's own hand. */
  readonly hasMark: boolean
}

export type SigningRefusal =
  | 'not-given-out'
  | 'version-passed'
  | 'not-a-signatory'
  | 'already-signed'
  | 'text-changed'
  | 'way-not-open'
  | 'nothing-signed'
  | 'another-name'

export type Signed = { readonly signatory: string; readonly state: 'partly-signed' | 'signed' }

/**
 * One person signs one text once. The text is fixed before anyone signs it, a passed version takes no more signatures,
 * and what is signed is the very text that the person saw. AGR-03, AGR-04
 */
export const sign = (version: VersionToSign, signing: Signing, openWays: readonly SigningWay[]): Outcome<Signed, SigningRefusal> => {
  if (!version.isOffered) return refused('not-given-out')
  const signatory = version.signatories.find((one) => one.id === signing.signatory)
  if (signatory === undefined) return refused('not-a-signatory')
  if (signatory.signedAt !== null) return refused('already-signed')
  if (version.isPassed) return refused('version-passed')
  if (signing.hash !== version.hash) return refused('text-changed')
  if (!openWays.includes(signing.way)) return refused('way-not-open')
  if (signing.typedName === '' && !signing.hasMark) return refused('nothing-signed')
  if (signing.typedName !== '' && !isNameOf(signatory.name, signing.typedName)) return refused('another-name', { name: signatory.name })
  const waiting = version.signatories.filter((one) => one.signedAt === null).length
  return done({ signatory: signatory.id, state: waiting === 1 ? 'signed' : 'partly-signed' })
}

const wordsIn = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

const isInitialOf = (word: string, typed: string): boolean => typed.length === 1 && word.startsWith(typed)

/**
 * First and last name are there, in any spelling of capitals and accents; names between them may be left out or shortened.
 * No other word is accepted, because what is typed here is read by everybody who signs. AGR-03, RISK-07
 */
export const isNameOf = (name: string, typed: string): boolean => {
  const asked = wordsIn(name)
  const given = wordsIn(typed)
  const isWhole = [asked[0], asked.at(-1)].every((word) => word !== undefined && given.includes(word))
  const isOnlyName =
    given.length <= asked.length && given.every((word) => asked.includes(word) || asked.some((one) => isInitialOf(one, word)))
  return isWhole && isOnlyName && /^[\p{L}\p{M}\s.,'’‘-]*$/u.test(typed)
}

/** A personal link lasts this long, and signs once. */
export const linkLasts = { calendarDays: 7 } as const

export type SigningLink = { readonly hash: string; readonly usedAt: Temporal.Instant | null; readonly expiresAt: Temporal.Instant }

/** A link opens one text for one person until it is used, too old, or the text has moved on; the answer never says which. */
export const isLinkOpen = (
  link: SigningLink,
  version: Pick<VersionToSign, 'hash' | 'isOffered' | 'isPassed'>,
  now: Temporal.Instant,
): boolean =>
  link.usedAt === null &&
  link.hash === version.hash &&
  version.isOffered &&
  !version.isPassed &&
  now.epochMilliseconds <= link.expiresAt.epochMilliseconds
