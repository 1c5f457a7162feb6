/** What lies in the middle, and what only one in a hundred exceeds. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The figure of several runs: their middle, and how far apart the runs lie as a share of it. */
export type Figure = { readonly value: number; readonly noise: number }

export const figureOf = (runs: readonly number[]): Figure => {
  const value = median(runs)
  return { value, noise: (Math.max(...runs) - Math.min(...runs)) / value }
}

const digitsFor = (value: number): number => {
  if (value >= 100) return 0
  return value >= 10 ? 1 : 2
}

export const rounded = (value: number): string => value.toFixed(digitsFor(value))
