import { Temporal } from 'temporal-polyfill'
import { doOverlap, listed } from './booking-clash.ts'
import { toLondon, type Span } from './civil-time.ts'
import { dayWithYear, timeInWords, timesInWords } from './words-for-time.ts'

/** A held session at the venue with somebody whom an adult of the booking must not meet, and until when they are kept apart. */
export type HeldApart = Span & { readonly one: string; readonly other: string; readonly until: Temporal.PlainDate | null }

/** Also a service that does not stagger arrivals keeps two such people a quarter of an hour apart. */
const leastMinutesApart = 15

export const minutesApart = (staggerMinutes: number | null): number => Math.max(leastMinutesApart, staggerMinutes ?? 0)

const dayOf = ({ startsAt }: Span): Temporal.PlainDate => toLondon(startsAt).toPlainDate()

const widened = ({ startsAt, endsAt }: Span, minutes: number): Span => ({
  startsAt: startsAt.subtract({ minutes }),
  endsAt: endsAt.add({ minutes }),
})

/** People who must not meet do not share a building, and do not pass each other at its door. RISK-06 */
export const meetingsThere = (wanted: readonly Span[], held: readonly HeldApart[], minutes: number): readonly HeldApart[] =>
  held.filter(
    (each) =>
      (each.until === null || Temporal.PlainDate.compare(each.until, dayOf(each)) >= 0) &&
      wanted.some((span) => doOverlap(each, widened(span, minutes))),
  )

const freeHours = (held: Span, minutes: number): string => {
  const { startsAt, endsAt } = widened(held, minutes)
  const [before, after] = [toLondon(startsAt).toPlainTime(), toLondon(endsAt).toPlainTime()]
  return `end by ${timeInWords(before)}, or start at ${timeInWords(after)} or later`
}

/** Who must not meet whom, when the other one is there, each day once, and which hours are free of it. RISK-06 */
export const meetingsInWords = (meetings: readonly HeldApart[], { venue, minutes }: { venue: string; minutes: number }): string => {
  const alike = Map.groupBy(meetings, (each) => `${each.one}|${each.other}|${timesInWords(each)}`)
  return [...alike.values()]
    .flatMap((each) => {
      const [first] = each
      if (first === undefined) return []
      const days = listed([...new Set(each.map((held) => dayWithYear(dayOf(held))))])
      const { one, other } = first
      const there = `${one} must not meet ${other}, who is at ${venue} ${timesInWords(first)} on ${days}.`
      return [`${there} There, ${freeHours(first, minutes)}.`]
    })
    .join(' ')
}
