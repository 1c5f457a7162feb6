import { folded, wordsOf } from './protected-text.ts'
import { holdsValue, type ProtectedValue } from './protected-words.ts'

/** Something to find: whether a text holds it, and the words it is made of. */
export type Sought = { readonly holds: (text: string) => boolean; readonly parts: ReadonlySet<string> }
export type Range = { readonly from: number; readonly to: number }

export const soughtValue = (value: ProtectedValue): Sought => ({
  holds: (text) => holdsValue(text, value),
  parts: new Set(wordsOf(value.text)),
})
export const soughtWords = (words: string): Sought => {
  const needle = folded(words).trim()
  return { holds: (text) => needle !== '' && folded(text).includes(needle), parts: new Set() }
}

const tokensOf = (text: string): readonly Range[] =>
  [...text.matchAll(/\S+/g)].map((found) => ({ from: found.index, to: found.index + found[0].length }))

/** The smallest number from 0 to `most` that passes, where all above it pass too. */
const firstThat = (most: number, passes: (at: number) => boolean): number => {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const isPartOf = ({ parts }: Sought, word: string): boolean => {
  const words = wordsOf(word)
  return words.length > 0 && words.every((each) => parts.has(each))
}

/** The fewest whole words that tell it, and the words beside them that belong to it: "14" before "Heron Court". */
const rangeOf = (text: string, sought: Sought): Range => {
  const tokens = tokensOf(text)
  const at = (from: number, to: number): string => text.slice(tokens[from]?.from ?? 0, tokens[to]?.to ?? text.length)
  const most = tokens.length - 1
  let last = firstThat(most, (to) => sought.holds(at(0, to)))
  let first = last - firstThat(last, (back) => sought.holds(at(last - back, last)))
  if (!sought.holds(at(first, last))) return { from: 0, to: text.length }
  while (first > 0 && isPartOf(sought, at(first - 1, first - 1))) first -= 1
  while (last < most && isPartOf(sought, at(last + 1, last + 1))) last += 1
  return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? text.length }
}

/** Whoever names a word that stands everywhere gets whole blocks taken out, not a server that thinks for minutes. */
const mostRounds = 60

export const rangesIn = (text: string, sought: readonly Sought[]): readonly Range[] => {
  const ranges: Range[] = []
  let left = text
  for (const one of sought) {
    while (one.holds(left) && ranges.length < mostRounds) {
      const range = rangeOf(left, one)
      ranges.push(range)
      left = left.slice(0, range.from) + ' '.repeat(range.to - range.from) + left.slice(range.to)
    }
  }
  return joined(text, ranges)
}

const joined = (text: string, ranges: readonly Range[]): readonly Range[] => {
  const whole: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last !== undefined && (range.from <= last.to || text.slice(last.to, range.from).trim() === '')) {
      whole.splice(-1, 1, { from: last.from, to: Math.max(last.to, range.to) })
    } else whole.push(range)
  }
  return whole
}

export type ExactWords = { readonly before: string; readonly found: string; readonly after: string }

/** The stop after a number and the bracket before a name are none of what is confidential. */
const withoutMarks = (text: string, { from, to }: Range): Range => {
  const found = text.slice(from, to)
  const before = /^[^\p{L}\p{N}+]*/u.exec(found)?.[0].length ?? 0
  const after = /[^\p{L}\p{N}]*$/u.exec(found.slice(before))?.[0].length ?? 0
  return { from: from + before, to: to - after }
}

/** A few words before and after what was found, for whoever may see it. */
export const wordsAround = (
  text: string,
  value: ProtectedValue,
): { readonly before: string; readonly found: string; readonly after: string } | null => {
  if (!holdsValue(text, value)) return null
  const { from, to } = withoutMarks(text, rangeOf(text, soughtValue(value)))
  return {
    before: from <= 60 ? text.slice(0, from) : `… ${text.slice(from - 60, from).replace(/^\S*\s/, '')}`,
    found: text.slice(from, to),
    after: to + 60 >= text.length ? text.slice(to) : `${text.slice(to, to + 60).replace(/\s\S*$/, '')} …`,
  }
}
