import type { Temporal } from 'temporal-polyfill'
import type { ReferrerKind } from './referrer-kind.ts'

/** Whom a service lets ask for itself: both parents, each on a copy of their own, or a family on one form. REF-01, REF-02 */
export type OwnFormKind = Extract<ReferrerKind, 'both-parents' | 'family'>

/** The kind of form that a policy opens for parents; null where only professionals refer. REF-01 */
export const ownFormKind = (whoMayRefer: readonly ReferrerKind[]): OwnFormKind | null => {
  if (whoMayRefer.includes('both-parents')) return 'both-parents'
  return whoMayRefer.includes('family') ? 'family' : null
}

/** What a parent tells at the start, and staff from the phone call. It is theirs alone. */
export type OwnDetails = { readonly givenName: string; readonly familyName: string; readonly email: string; readonly phone: string }

export const nameOf = ({ givenName, familyName }: Pick<OwnDetails, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`.trim()

export const childQuestionNames = ['givenName', 'familyName', 'bornOn', 'livesWith', 'school', 'health', 'needs', 'feelings'] as const
export type OwnChild = Readonly<Partial<Record<(typeof childQuestionNames)[number], string>>>

/** One parent's answers so far: words as they were chosen or written, by the name of the question. Anything may be missing. */
export type OwnAnswers = { readonly own: Readonly<Record<string, string>>; readonly children: readonly OwnChild[] }

/** One finished copy with whose it is. */
export type FinishedCopy = { readonly details: OwnDetails; readonly answers: OwnAnswers }

export const noAnswers: OwnAnswers = { own: {}, children: [] }

/** What has happened to one copy so far. */
export type CopyLife = {
  readonly isBegun: boolean
  readonly completedAt: Temporal.Instant | null
  readonly withdrawnAt: Temporal.Instant | null
}
export type CopyState = 'not-begun' | 'begun' | 'in' | 'withdrawn'

export const copyState = ({ isBegun, completedAt, withdrawnAt }: CopyLife): CopyState => {
  if (withdrawnAt !== null) return 'withdrawn'
  if (completedAt !== null) return 'in'
  return isBegun ? 'begun' : 'not-begun'
}

export const copyStateWords = {
  'not-begun': 'Not begun',
  begun: 'Begun, not finished',
  in: 'In',
  withdrawn: 'Taken back',
} as const satisfies Record<CopyState, string>

/**
 * A private referral goes forward only when both parents have each finished their own copy. Where one form is enough,
 * the first finished one goes. REF-02
 */
export const mayGoForward = (copies: readonly CopyLife[], needsBoth: boolean): boolean => {
  const finished = copies.filter((copy) => copyState(copy) === 'in').length
  return needsBoth ? finished === 2 : finished >= 1
}

/** How long a personal link to a form lasts; a form takes longer than a signature. */
export const ownLinkLasts = { calendarDays: 28 } as const
/** After this many wrong codes nobody gets in by this link for a while, with the right code either. */
export const wrongCodesAllowed = 5
export const lockedForMinutes = 60
/** An opened form closes by itself when nobody touches it. */
export const openForMinutes = 60

export type CodeTries = { readonly wrongCodes: number; readonly lockedUntil: Temporal.Instant | null }

export const isLocked = ({ lockedUntil }: CodeTries, now: Temporal.Instant): boolean =>
  lockedUntil !== null && now.epochMilliseconds < lockedUntil.epochMilliseconds

/** The tries after one more wrong code: the fifth locks the link for an hour, and counting begins afresh. */
export const afterWrongCode = ({ wrongCodes }: CodeTries, now: Temporal.Instant): CodeTries =>
  wrongCodes + 1 >= wrongCodesAllowed
    ? { wrongCodes: 0, lockedUntil: now.add({ minutes: lockedForMinutes }) }
    : { wrongCodes: wrongCodes + 1, lockedUntil: null }

/** A code as it is read aloud and typed: "483 921", with or without the gap. */
export const codeFrom = (typed: string): string => typed.replaceAll(/[\s-]/g, '')
export const codeInWords = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
