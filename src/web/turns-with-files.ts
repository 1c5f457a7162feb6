import { Unreadable } from './body.ts'

const atOnce = 6
const most = 60
const windowMs = 10 * 60_000

type Count = { readonly until: number; count: number }
const counts = new Map<string, Count>()
let reading = 0

const forgetOld = (now: number): void => {
  for (const [key, { until }] of counts) if (until <= now) counts.delete(key)
}

const isOver = (key: string, now: number): boolean => {
  const before = counts.get(key)
  const known = before === undefined || before.until <= now ? { until: now + windowMs, count: 0 } : before
  known.count += 1
  counts.set(key, known)
  return known.count > most
}

/**
 * A turn to send files through a link: a bound for each link and each address, and for all of them at once, so that nobody can fill
 * the memory from outside. The count is this process's own and may be lost: it guards memory, and the link guards itself.
 */
export const takeTurn = (path: string, address: string): (() => void) => {
  const now = performance.now()
  if (counts.size > 5000) forgetOld(now)
  const isTooOften = [`link ${path}`, `address ${address}`].map((key) => isOver(key, now)).includes(true)
  if (isTooOften || reading >= atOnce) throw new Unreadable(429)
  reading += 1
  return () => {
    reading -= 1
  }
}
