/** A seeded row of draws (mulberry32), so that each run of a proof meets the same cases. */
export type Draw = { readonly below: (limit: number) => number; readonly from: <T>(choices: readonly [T, ...T[]]) => T }

export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, from: (choices) => choices[below(choices.length)] ?? choices[0] }
}
