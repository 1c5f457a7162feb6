import type { Block, PdfDocument, Span, Words } from './document.ts'
import { folded, wordsOf } from './protected-text.ts'
import { holdsValue, leaksIn, type ProtectedValue } from './protected-words.ts'
import { placesIn, plain } from './release.ts'

/** What stands on the paper where words were taken out. */
export const takenOut = 'taken out'

/** Something to find: whether a text holds it, and the words it is made of. */
type Sought = { readonly holds: (text: string) => boolean; readonly parts: ReadonlySet<string> }
type Range = { readonly from: number; readonly to: number }

const soughtValue = (value: ProtectedValue): Sought => ({ holds: (text) => holdsValue(text, value), parts: new Set(wordsOf(value.text)) })
const soughtWords = (words: string): Sought => {
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

const mostRounds = 500

const rangesIn = (text: string, sought: readonly Sought[]): readonly Range[] => {
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

const outside = ({ text, ...marked }: Span, from: number, ranges: readonly Range[]): readonly Span[] => {
  const spans: Span[] = []
  let at = from
  const end = from + text.length
  const keep = (to: number) => {
    if (to > at) spans.push({ ...marked, text: text.slice(at - from, to - from) })
  }
  for (const range of ranges) {
    if (range.to <= from || range.from >= end) continue
    keep(Math.max(at, range.from))
    if (range.from >= from) spans.push({ text: takenOut, mark: 'taken-out' })
    at = Math.min(end, range.to)
  }
  keep(end)
  return spans
}

type Cutter = { readonly words: (words: Words) => Words; readonly text: (text: string) => string; readonly taken: () => number }

const cutterFor = (sought: readonly Sought[]): Cutter => {
  let taken = 0
  const cutWords = (words: Words): Words => {
    const ranges = rangesIn(plain(words), sought)
    if (ranges.length === 0) return words
    taken += ranges.length
    let from = 0
    return (typeof words === 'string' ? [{ text: words }] : words).flatMap((span) => {
      const spans = outside(span, from, ranges)
      from += span.text.length
      return spans
    })
  }
  const cutText = (text: string): string => {
    const words = cutWords(text)
    return typeof words === 'string' ? words : words.map((span) => (span.mark === 'taken-out' ? `(${span.text})` : span.text)).join('')
  }
  return { words: cutWords, text: cutText, taken: () => taken }
}

const cutBlock = (block: Block, { words, text }: Cutter): Block => {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: text(block.text) }
    case 'paragraph':
      return { ...block, text: words(block.text) }
    case 'facts':
      return { ...block, facts: block.facts.map(({ label, value }) => ({ label: text(label), value: words(value) })) }
    case 'table':
      return { ...block, columns: block.columns.map(text), rows: block.rows.map((row) => row.map(words)) }
    case 'list':
    case 'steps':
      return { ...block, items: block.items.map(words) }
    case 'child-words':
      return { ...block, sayings: block.sayings.map((said) => ({ time: said.time, child: text(said.child), words: text(said.words) })) }
    case 'entry':
      return { ...block, time: text(block.time), text: words(block.text), ...(block.who === undefined ? {} : { who: text(block.who) }) }
    case 'addition':
      return { ...block, when: text(block.when), who: text(block.who), text: words(block.text) }
    case 'notice':
      return { ...block, text: words(block.text), ...(block.title === undefined ? {} : { title: text(block.title) }) }
    case 'figure':
      return { ...block, alt: text(block.alt), ...(block.caption === undefined ? {} : { caption: text(block.caption) }) }
    case 'signatures':
    case 'page-break':
      return block
  }
}

const cutAround = (document: PdfDocument, { text }: Cutter): PdfDocument => ({
  ...document,
  title: text(document.title),
  service: text(document.service),
  ...(document.subtitle === undefined ? {} : { subtitle: text(document.subtitle) }),
  ...(document.forWhom === undefined ? {} : { forWhom: text(document.forWhom) }),
  ...(document.reference === undefined ? {} : { reference: text(document.reference) }),
  foot: Object.fromEntries(Object.entries(document.foot).map(([part, words]) => [part, text(words)])),
})

const emptied: Block = { kind: 'paragraph', text: [{ text: takenOut, mark: 'taken-out' }] }
const emptyOf = (block: Block): Block => (block.kind === 'heading' ? { ...block, text: `(${takenOut})` } : emptied)

export type Redacted = { readonly document: PdfDocument; readonly taken: number }

/**
 * Takes out for good what would tell somebody something confidential, and says where it stood; the rest of the paper stays as it was.
 * What cannot be cut word by word (a drawing, a value spread over a list) goes as a whole block. RISK-07
 */
export const takeOut = (document: PdfDocument, values: readonly ProtectedValue[], also = ''): Redacted => {
  const sought = [...values.map(soughtValue), ...(also.trim() === '' ? [] : [soughtWords(also)])]
  const cutter = cutterFor(sought)
  const around = cutAround(document, cutter)
  const cut: PdfDocument = { ...around, blocks: around.blocks.map((block) => cutBlock(block, cutter)) }
  const places = placesIn(cut)
  const still = new Set(places.filter((place) => leaksIn([place], values).length > 0 || holdsAny(place.text, sought)).map(({ id }) => id))
  const blocks = cut.blocks.map((block, at) => (still.has(`block-${at}`) ? emptyOf(block) : block))
  return { document: { ...cut, blocks }, taken: cutter.taken() + blocks.filter((block, at) => block !== cut.blocks[at]).length }
}

const holdsAny = (text: string, sought: readonly Sought[]): boolean => sought.some(({ holds }) => holds(text))

/** The same for a letter's plain text. */
export const takeOutOfText = (text: string, values: readonly ProtectedValue[]): string => cutterFor(values.map(soughtValue)).text(text)

export type ExactWords = { readonly before: string; readonly found: string; readonly after: string }

/** A few words before and after what was found, for whoever may see it. */
export const wordsAround = (
  text: string,
  value: ProtectedValue,
): { readonly before: string; readonly found: string; readonly after: string } | null => {
  if (!holdsValue(text, value)) return null
  const { from, to } = rangeOf(text, soughtValue(value))
  return { before: text.slice(Math.max(0, from - 60), from), found: text.slice(from, to), after: text.slice(to, to + 60) }
}
