import type { Block, PdfDocument, Span, Words } from './document.ts'
import { leaksIn, type ProtectedValue } from './protected-words.ts'
import { spreadOver } from './release-neighbours.ts'
import { type Range, rangesIn, type Sought, soughtValue, soughtWords } from './release-ranges.ts'
import { placesIn, plain } from './release-places.ts'

/** What stands on the paper where words were taken out. */
export const takenOut = 'taken out'

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

const emptyBlock: Block = { kind: 'paragraph', text: [{ text: takenOut, mark: 'taken-out' }] }
const emptyOf = (block: Block): Block => (block.kind === 'heading' ? { ...block, text: `(${takenOut})` } : emptyBlock)

export type Redacted = { readonly document: PdfDocument; readonly taken: number }

/** What still tells when every line has been cut: a drawing, a value spread over a list, or over neighbours. */
const stillTelling = (document: PdfDocument, values: readonly ProtectedValue[], sought: readonly Sought[]): ReadonlySet<string> => {
  const places = placesIn(document)
  const alone = places.filter((place) => leaksIn([place], values).length > 0 || holdsAny(place.text, sought))
  const together = values.flatMap((value) => spreadOver(places, value).flatMap((spread) => spread.places))
  return new Set([...alone, ...together].map(({ id }) => id))
}

/**
 * Takes out for good what would tell somebody something confidential, and says where it stood; the rest of the paper stays as it was.
 * What cannot be cut word by word (a drawing, a value spread over a list or over two blocks) goes as a whole block. RISK-07
 */
export const takeOut = (document: PdfDocument, values: readonly ProtectedValue[], also = ''): Redacted => {
  const sought = [...values.map(soughtValue), ...(also.trim() === '' ? [] : [soughtWords(also)])]
  const cutter = cutterFor(sought)
  const around = cutAround(document, cutter)
  const cut: PdfDocument = { ...around, blocks: around.blocks.map((block) => cutBlock(block, cutter)) }
  const still = stillTelling(cut, values, sought)
  const blocks = cut.blocks.map((block, at) => (still.has(`block-${at}`) ? emptyOf(block) : block))
  const head = {
    ...(still.has('title') ? { title: `(${takenOut})` } : {}),
    ...(still.has('subtitle') ? { subtitle: `(${takenOut})` } : {}),
  }
  const emptied = blocks.filter((block, at) => block !== cut.blocks[at]).length + Object.keys(head).length
  return { document: { ...cut, ...head, blocks }, taken: cutter.taken() + emptied }
}

const holdsAny = (text: string, sought: readonly Sought[]): boolean => sought.some(({ holds }) => holds(text))

/** The same for a letter's plain text. */
export const takeOutOfText = (text: string, values: readonly ProtectedValue[]): string => cutterFor(values.map(soughtValue)).text(text)
