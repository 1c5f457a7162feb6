import { Temporal } from 'temporal-polyfill'
import type { OfferClass } from './offer-class.ts'

export type GivenOrder = 'core-offer-court-first' | 'received'

/** A family that was accepted and has had no session yet. */
export type Waiting = {
  readonly id: string
  readonly since: Temporal.Instant
  readonly receivedAt: Temporal.Instant
  readonly inProceedings: boolean
  readonly offerClass: OfferClass | null
}

/** Core offer comes first and waits for nothing but its turn; an exceptional one waits on capacity behind all others. REF-09 */
const classRank = ({ offerClass }: Waiting): number => (offerClass === null ? 1 : { 'core-offer': 0, exceptional: 2 }[offerClass])

const courtRank = ({ inProceedings }: Waiting): number => (inProceedings ? 0 : 1)

/** Who is given the next place: by the service's own order, the earliest received first among equals. REF-09 */
export const inOrder = <W extends Waiting>(waiting: readonly W[], order: GivenOrder): readonly W[] =>
  waiting.toSorted((one, other) => {
    const ranks = order === 'received' ? 0 : classRank(one) - classRank(other) || courtRank(one) - courtRank(other)
    return ranks || Temporal.Instant.compare(one.receivedAt, other.receivedAt) || (one.id < other.id ? -1 : 1)
  })

/** Why somebody stands where they stand, in a few words. REF-09 */
export const whyHere = ({ offerClass, inProceedings }: Waiting, order: GivenOrder): string => {
  if (order === 'received') return 'In the order they came in'
  if (offerClass === 'exceptional') return inProceedings ? 'Exceptional, in court: waits for room' : 'Exceptional: waits for room'
  const first = offerClass === 'core-offer' ? 'Core offer' : 'Not classed'
  return inProceedings ? `${first}, in court` : first
}

/** What is done before a first session, in its order. PRE-02, RISK-01, REF-12, AGR-03 */
export const waitsForWords = {
  'follow-up': 'The follow-up call',
  risk: 'The risks to be assessed',
  worker: 'A worker',
  agreement: 'The agreement to be signed',
  booking: 'Sessions to be booked',
} as const
export type WaitsFor = keyof typeof waitsForWords
export type Steps = Readonly<Record<Exclude<WaitsFor, 'booking'>, boolean>>

export const waitsFor = (isDone: Steps): WaitsFor => {
  const open = (['follow-up', 'risk', 'worker', 'agreement'] as const).find((step) => !isDone[step])
  return open ?? 'booking'
}

export const waitEndWords = {
  'family-said-no': 'The family no longer wants it',
  elsewhere: 'They were given a place elsewhere',
  'court-ended': 'The court or the social worker ended it',
  'not-needed': 'They can meet without us now',
  other: 'Another reason',
} as const
export type WaitEnd = keyof typeof waitEndWords
export const waitEnds = Object.keys(waitEndWords) as [WaitEnd, ...WaitEnd[]]

export type InterimRefusal = 'referral-refused' | 'until-in-the-past'
type NewInterim = { readonly isRefused: boolean; readonly untilOn: Temporal.PlainDate | null; readonly on: Temporal.PlainDate }

/** What holds until our sessions start is kept only while sessions may still come of it. REF-15 */
export const refusalToRecordInterim = ({ isRefused, untilOn, on }: NewInterim): InterimRefusal | null => {
  if (isRefused) return 'referral-refused'
  return untilOn !== null && Temporal.PlainDate.compare(untilOn, on) < 0 ? 'until-in-the-past' : null
}
