import type { Temporal } from 'temporal-polyfill'

/** How many tries are let through in a while; what comes on top is refused unread. */
export type Limit = { readonly tries: number; readonly withinMinutes: number }

/** Ten guesses at one account in five minutes, from however many addresses; a whole office may share one address. */
export const guessLimits = {
  account: { tries: 10, withinMinutes: 5 },
  address: { tries: 100, withinMinutes: 5 },
  /** Letters with a link to one person, so that nobody can fill somebody's letter box. */
  letters: { tries: 3, withinMinutes: 30 },
} as const satisfies Record<string, Limit>

const sliceSeconds = 30

/** Tries are counted in slices of half a minute, so that the five minutes slide and never start afresh. */
export const sliceOf = (instant: Temporal.Instant): Temporal.Instant =>
  instant
    .subtract({ seconds: Math.floor(instant.epochMilliseconds / 1000) % sliceSeconds })
    .round({ smallestUnit: 'second', roundingMode: 'floor' })

/** The first slice that may hold a try from within the limit's minutes. */
export const countedFrom = (now: Temporal.Instant, limit: Limit): Temporal.Instant =>
  sliceOf(now.subtract({ minutes: limit.withinMinutes }))

export const mayTry = (triesBefore: number, limit: Limit): boolean => triesBefore < limit.tries

/** One home has a whole IPv6 network at hand, so its first four groups count as one address. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [head = '', tail] = address.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
