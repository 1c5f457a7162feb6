import { holdsValue, type Leak, leaksIn, type ProtectedValue } from './protected-words.ts'
import type { Place } from './release.ts'

/** A heading, a line and the line below it: nobody spreads half an address further and still has it read as one. */
const widest = 3

/** Places that tell something only when they are read one after another. */
export type Spread = { readonly places: readonly Place[]; readonly text: string }

const readings = (places: readonly Place[]): readonly string[] => [
  ...(places.length > 1 ? [places.map(({ text }) => text).join('\n')] : []),
  places.map(({ bare }) => bare ?? '').join('\n'),
]

const asSpread = (places: readonly Place[], value: ProtectedValue): Spread | null => {
  const text = readings(places).find((reading) => holdsValue(reading, value))
  return text === undefined ? null : { places, text }
}

/**
 * Where a value is spread over neighbours, the fewest that tell it: half an address in a heading and the rest below it, or in two cells
 * of a table, tells as much as the whole in one line. RISK-07
 */
export const spreadOver = (places: readonly Place[], value: ProtectedValue): readonly Spread[] => {
  const flow = places.filter(({ text, bare }) => bare !== undefined && text !== '')
  if (asSpread(flow, value) === null) return []
  const told = new Set(flow.filter(({ text }) => holdsValue(text, value)))
  const found: Spread[] = []
  for (let wide = 1; wide <= widest; wide += 1) {
    const spreads = flow.slice(0, flow.length - wide + 1).flatMap((_first, at) => {
      const beside = flow.slice(at, at + wide)
      const isKnown = beside.some((place) => told.has(place)) || found.some((less) => less.places.every((place) => beside.includes(place)))
      return isKnown ? [] : (asSpread(beside, value) ?? [])
    })
    found.push(...spreads)
  }
  return found
}

/** "Where to meet and Late"; one heading is said once. */
export const headingOf = ({ places }: Spread): string => [...new Set(places.map(({ heading }) => heading))].join(' and ')

const leakOf = (spread: Spread, { kind, whose }: ProtectedValue): Leak => ({
  place: spread.places.map(({ id }) => id).join(' '),
  heading: headingOf(spread),
  kind,
  whose,
})

/** Every place that would give a confidential fact away, and every few neighbours that would do so together. RISK-07 */
export const leaksAcross = (places: readonly Place[], values: readonly ProtectedValue[]): readonly Leak[] => {
  const together = values.flatMap((value) => spreadOver(places, value).map((spread) => leakOf(spread, value)))
  const isSaid = (leak: Leak): boolean =>
    together.some(({ place, kind, whose }) => kind === leak.kind && whose === leak.whose && place.split(' ').includes(leak.place))
  return [...leaksIn(places, values).filter((leak) => !isSaid(leak)), ...together]
}
