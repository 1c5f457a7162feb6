import type { Temporal } from 'temporal-polyfill'
import { toLondon, today, type Span } from './civil-time.ts'
import { dayInWords, dayWithYear, timesInWords } from './words-for-time.ts'

/** What is already taken, without whose it is: nobody learns of another family through a full room. RISK-07 */
export type Taken = Span & { readonly what: 'room' | 'worker' | 'visitor' | 'child' | 'adult'; readonly name: string }

const sentences = {
  room: (name: string) => `${name} is taken by another session`,
  worker: (name: string) => `${name} has another session`,
  visitor: (name: string) => `${name} has a visit before a first session`,
  child: () => 'A child in this booking is in another session',
  adult: () => 'An adult in this booking is in another session',
} as const satisfies Record<Taken['what'], (name: string) => string>

/** "Thu 28 May", and with its year when that is not this one. */
export const dayAsBooked = (day: Temporal.PlainDate, now: Temporal.Instant): string =>
  day.year === today(now).year ? dayInWords(day) : dayWithYear(day)

export const listed = (days: readonly string[]): string =>
  days.length <= 1 ? (days[0] ?? '') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`

/** "Bluebell room is taken by another session 3:30pm to 5pm on Thu 28 May and Thu 4 Jun.": every clash, each thing said once. TIME-01 */
export const clashesInWords = (taken: readonly Taken[], now: Temporal.Instant): string => {
  const dayOf = (span: Span): string => dayAsBooked(toLondon(span.startsAt).toPlainDate(), now)
  const byPlace = Map.groupBy(taken, (each) => `${sentences[each.what](each.name)} ${timesInWords(each)}`)
  return [...byPlace].map(([says, each]) => `${says} on ${listed([...new Set(each.map(dayOf))])}.`).join(' ')
}

export const doOverlap = (one: Span, other: Span): boolean => before(one.startsAt, other.endsAt) && before(other.startsAt, one.endsAt)

const before = (one: Temporal.Instant, other: Temporal.Instant): boolean => one.epochMilliseconds < other.epochMilliseconds

/** The first place in the room that no overlapping session holds; null when it is full. A supported room has several. TIME-01 */
export const freePlace = (places: number, held: readonly (Span & { readonly place: number })[], span: Span): number | null => {
  const taken = new Set(held.filter((other) => doOverlap(other, span)).map((other) => other.place))
  return Array.from({ length: places }, (_, index) => index + 1).find((place) => !taken.has(place)) ?? null
}
