import type { Written } from './agreement-language.ts'
import { done, type Outcome, refused } from './outcome.ts'

/**
 * A run of text on paper; what was taken out for this reader is shown as taken out, never just missing. RISK-07
 * Words in another language say which, so that they are read aloud rightly and run the way they are written.
 */
export type Span = { readonly text: string; readonly mark?: 'strong' | 'taken-out' | 'code'; readonly written?: Written }
export type Words = string | readonly Span[]

/** A paragraph, item or cell runs as its first words in another language do. */
export const writtenIn = (words: Words): Written | null =>
  typeof words === 'string' ? null : (words.find(({ written }) => written !== undefined)?.written ?? null)

/** A picture as base64, with words for those who cannot see it. */
export type Picture = { readonly format: 'png' | 'svg'; readonly base64: string; readonly alt: string }
export type Saying = { readonly time: string; readonly child: string; readonly words: string }
export type SignatureOnPaper = {
  readonly name: string
  readonly role: string
  readonly when: string
  readonly way: string
  readonly picture?: Picture
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly written?: Written }
  | { readonly kind: 'paragraph'; readonly text: Words }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: Words }[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | { readonly kind: 'steps'; readonly items: readonly Words[] }
  | { readonly kind: 'child-words'; readonly sayings: readonly Saying[] }
  | { readonly kind: 'entry'; readonly time: string; readonly text: Words; readonly who?: string }
  | { readonly kind: 'addition'; readonly when: string; readonly who: string; readonly text: Words }
  | { readonly kind: 'signatures'; readonly signatures: readonly SignatureOnPaper[] }
  | { readonly kind: 'figure'; readonly svg: string; readonly alt: string; readonly caption?: string }
  | { readonly kind: 'notice'; readonly title?: string; readonly text: Words }
  | { readonly kind: 'page-break' }

/** A text and its SHA-256 in hex: what travels inside the file so that anyone can check it. */
export type SealedText = { readonly canonical: string; readonly seal: string }
export type SealedPapers = { readonly name: 'record' | 'agreement'; readonly main: SealedText; readonly additions: readonly SealedText[] }

/** Everything that is printed; `date` (ISO date or instant) becomes the file's creation date, so the same document gives the same bytes. */
export type PdfDocument = {
  readonly kind: 'document'
  /** `child`: larger type and more air, for papers that children hold in their own hands. */
  readonly style?: 'adult' | 'child'
  readonly title: string
  readonly subtitle?: string
  readonly service: string
  readonly forWhom?: string
  readonly reference?: string
  readonly date: string
  readonly blocks: readonly Block[]
  readonly foot: { readonly seal?: string; readonly file?: string; readonly copy?: string }
  readonly sealed?: SealedPapers
}

export type PrintRefusal =
  | 'document-without-title'
  | 'document-without-date'
  | 'heading-without-words'
  | 'heading-level-skipped'
  | 'picture-without-words'
  | 'table-row-does-not-fit'
  | 'document-too-long'

const longestDocument = 4_000_000

/** A paper that a screen reader cannot walk through is not handed out: title, heading order and words for pictures come first. */
export const readyToPrint = (document: PdfDocument): Outcome<PdfDocument, PrintRefusal> => {
  if (document.title.trim() === '') return refused('document-without-title')
  if (!/^\d{4}-\d\d-\d\d/.test(document.date)) return refused('document-without-date')
  if (document.blocks.some((block) => block.kind === 'heading' && block.text.trim() === '')) return refused('heading-without-words')
  if (skipsHeadingLevel(document.blocks)) return refused('heading-level-skipped')
  if (document.blocks.some(hasPictureWithoutWords)) return refused('picture-without-words')
  if (document.blocks.some(hasUnevenRow)) return refused('table-row-does-not-fit')
  if (document.blocks.reduce((length, block) => length + sizeOf(block), 0) > longestDocument) return refused('document-too-long')
  return done(document)
}

const skipsHeadingLevel = (blocks: readonly Block[]): boolean => {
  let level = 0
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    if (block.level > level + 1) return true
    level = block.level
  }
  return false
}

const hasPictureWithoutWords = (block: Block): boolean => {
  if (block.kind === 'figure') return block.alt.trim() === ''
  return block.kind === 'signatures' && block.signatures.some(({ picture }) => picture !== undefined && picture.alt.trim() === '')
}

const hasUnevenRow = (block: Block): boolean =>
  block.kind === 'table' && (block.columns.length === 0 || block.rows.some((row) => row.length !== block.columns.length))

const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((size: number, part) => size + sizeOf(part), 0)
}
