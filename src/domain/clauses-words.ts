import type { AgreementGround, IsProtected } from './agreement-ground.ts'
import { frequencyWords } from './referral.ts'
import { lengthInWords } from './words-for-time.ts'

export const placeholders = [
  ...(['children', 'familyTime', 'worker', 'helpPhone', 'venue', 'howOften', 'minutes', 'days', 'purpose', 'people'] as const),
  ...([
    'staggerMinutes',
    'photographs',
    'recordWithin',
    'recordCopiesTo',
    'sharedWithParentsWithin',
    'askedToLeaveFor',
    'suspendsAfter',
  ] as const),
  ...(['meetingWithin', 'lateCancellationUnder', 'complaintWithin', 'reviewEvery', 'firstReviewBy'] as const),
] as const
export type Placeholder = (typeof placeholders)[number]

/** What each brace stands for, for whoever words a clause. */
export const placeholderWords = {
  children: 'the children’s first names',
  familyTime: 'your word for sessions',
  worker: 'your word for the worker',
  helpPhone: 'your phone number',
  venue: 'the place',
  howOften: 'how often, “every week”',
  minutes: 'how long, “1 hour 30 min”',
  days: 'the days asked for',
  purpose: 'what it is for',
  people: 'who may come',
  staggerMinutes: 'the minutes between arrivals',
  photographs: 'when photos may be made',
  recordWithin: 'when the record is ready',
  recordCopiesTo: 'who gets the record',
  sharedWithParentsWithin: 'when parents get it',
  askedToLeaveFor: 'what people are asked to leave for',
  suspendsAfter: 'how many breaches stop sessions',
  meetingWithin: 'when the meeting after a stop is',
  lateCancellationUnder: 'the notice for cancelling without a fee',
  complaintWithin: 'when complaints are answered',
  reviewEvery: 'how often it is reviewed',
  firstReviewBy: 'the day of the first review',
} as const satisfies Record<Placeholder, string>

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(placeholderWords, name)

/** Braces that nothing fills, and braces left open: a family would read them on paper. AGR-01 */
export const unknownBraces = (text: string): readonly string[] => {
  const named = [...text.matchAll(/\{([^{}]*)\}/g)]
  const stray = text.replaceAll(/\{[^{}]*\}/g, '').match(/[{}]/g) ?? []
  return [...named.flatMap(([whole, name]) => (isPlaceholder(name ?? '') ? [] : [whole])), ...stray]
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Free words of the referrer, or ours when theirs are missing or would give a confidential fact away. RISK-07 */
const freeWords = (theirs: string, ours: string, isProtected: IsProtected): string => {
  const text = theirs.trim()
  return text === '' || isProtected(text) ? ours : asSentence(text)
}

const firstLetterDown = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
const firstLetterUp = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** What fills the braces of the library for this family; a length of time that the policy leaves open fills nothing and is asked for by no proposed clause. */
export const wordsFor = (ground: AgreementGround, isProtected: IsProtected): Readonly<Record<Placeholder, string>> => {
  const { referral, risk, terms, service } = ground
  const children = namesInWords(ground.children)
  return {
    children,
    familyTime: terms.familyTime,
    worker: terms.worker,
    helpPhone: service.helpPhone === '' ? 'the number on our letters' : service.helpPhone,
    venue: risk.venue ?? 'a place that we agree with you',
    howOften: firstLetterDown(frequencyWords[referral.frequency]),
    minutes: lengthInWords(referral.minutes),
    days: freeWords(referral.days, 'We fix the day with you when we book.', isProtected),
    purpose: firstLetterUp(
      freeWords(referral.purpose, `This time is there so that ${children} can enjoy being with their family.`, isProtected),
    ),
    people: ground.people.length === 0 ? 'Only the people whom we agree beforehand' : namesInWords(ground.people),
    staggerMinutes: String(terms.staggerMinutes ?? ''),
    photographs: terms.photographs,
    recordWithin: terms.recordWithin ?? 'a few days',
    recordCopiesTo: terms.recordCopiesTo ?? '',
    sharedWithParentsWithin: terms.sharedWithParentsWithin ?? '',
    askedToLeaveFor: terms.askedToLeaveFor,
    suspendsAfter: timesInWords(terms.suspendsAfter),
    meetingWithin: terms.meetingWithin ?? '',
    lateCancellationUnder: terms.lateCancellationUnder ?? '',
    complaintWithin: terms.complaintWithin,
    reviewEvery: terms.reviewEvery,
    firstReviewBy: ground.firstReviewBy,
  }
}

const timesInWords = (count: number | null): string => {
  if (count === null) return ''
  return ['', 'once', 'twice', 'three times', 'four times', 'five times'][count] ?? `${count} times`
}

/** "Poppy, Jude and Ivy". */
export const namesInWords = (names: readonly string[]): string => {
  const last = names.at(-1) ?? ''
  return names.length <= 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
