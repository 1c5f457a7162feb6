import type { Written } from '../../domain/agreement-language.ts'
import type { Block, PdfDocument, Picture } from '../../domain/document.ts'
import { carriedFiles } from './attach.ts'
import { refusePicture } from './picture.ts'

export type Prepared = { readonly paper: string; readonly files: readonly { readonly path: string; readonly content: Buffer }[] }

type Shelf = { readonly put: (content: Buffer, ending: string) => string }

/** Turns a document into what the template reads: printable text as JSON, pictures and sealed papers as files beside it. */
export const prepare = (document: PdfDocument, printable: (text: string) => string): Prepared => {
  const files: { path: string; content: Buffer }[] = []
  const shelf: Shelf = {
    put: (content, ending) => {
      const path = `/beside/${files.length}.${ending}`
      files.push({ path, content })
      return path
    },
  }
  const paper = {
    style: document.style ?? 'adult',
    title: printable(document.title).replaceAll('\u200b', ''),
    subtitle: printable(document.subtitle ?? ''),
    shortTitle: printable(shortened(document.title, 70)),
    service: printable(shortened(document.service, 60)),
    forWhom: printable(shortened(document.forWhom ?? '', 70)),
    reference: printable(shortened(document.reference ?? '', 30)),
    foot: printableIn(Object.fromEntries(Object.entries(document.foot).map(([part, text]) => [part, shortened(text, 30)])), printable),
    date: dateOf(document.date),
    blocks: entriesTogether(document.blocks).map((block) => blockFor(block, printable, shelf)),
    attachments: attachmentsOf(document, shelf),
  }
  return { paper: JSON.stringify(paper), files }
}

type Entries = { readonly kind: 'entries'; readonly entries: readonly Extract<Block, { kind: 'entry' }>[] }

/** Entries that follow each other are one list on paper, so that a screen reader says how many there are. */
const entriesTogether = (blocks: readonly Block[]): readonly (Exclude<Block, { kind: 'entry' }> | Entries)[] => {
  const together: (Exclude<Block, { kind: 'entry' }> | Entries)[] = []
  for (const block of blocks) {
    const last = together.at(-1)
    if (block.kind !== 'entry') together.push(block)
    else if (last?.kind === 'entries') together.splice(-1, 1, { kind: 'entries', entries: [...last.entries, block] })
    else together.push({ kind: 'entries', entries: [block] })
  }
  return together
}

const blockFor = (block: Exclude<Block, { kind: 'entry' }> | Entries, printable: (text: string) => string, shelf: Shelf): unknown => {
  if (block.kind === 'figure') {
    const { svg, ...words } = block
    return { ...(printableIn(words, printable) as object), path: putPicture({ format: 'svg', bytes: Buffer.from(svg) }, shelf) }
  }
  if (block.kind === 'signatures') {
    return {
      kind: block.kind,
      signatures: block.signatures.map(({ picture, ...words }) => ({
        ...(printableIn(words, printable) as object),
        ...drawn(picture, printable, shelf),
      })),
    }
  }
  if (block.kind === 'table') {
    return { ...(printableIn(block, printable) as object), long: block.rows.map((row) => row.some(isLong)) }
  }
  if (block.kind === 'child-words') {
    return {
      kind: block.kind,
      sayings: block.sayings.map((saying) => ({ ...(printableIn(saying, printable) as object), long: isLong(saying.words) })),
    }
  }
  if (block.kind === 'entries') {
    return {
      kind: block.kind,
      entries: block.entries.map((entry) => ({ ...(printableIn(entry, printable) as object), long: isLong(entry.text) })),
    }
  }
  return printableIn(block, printable)
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u

/** The setter wants to be told the way: where nobody knows the language, its first letter tells. */
const written = ({ lang, dir }: Written, text: string): Written => ({ lang, dir: dir === 'auto' && rightToLeft.test(text) ? 'rtl' : dir })
const isWritten = (value: object): value is { readonly text: string; readonly written: Written } => 'written' in value && 'text' in value

/** Head and foot have two lines on every page; what would not fit there is whole in the document itself. */
const shortened = (text: string, letters: number): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= letters
    ? line
    : `${Array.from(line)
        .slice(0, letters - 1)
        .join('')}…`
}

const drawn = (picture: Picture | undefined, printable: (text: string) => string, shelf: Shelf) =>
  picture === undefined
    ? {}
    : { path: putPicture({ format: picture.format, bytes: Buffer.from(picture.base64, 'base64') }, shelf), alt: printable(picture.alt) }

const putPicture = (picture: { readonly format: 'png' | 'svg'; readonly bytes: Buffer }, shelf: Shelf): string => {
  refusePicture(picture)
  return shelf.put(picture.bytes, picture.format)
}

const printableIn = (value: unknown, printable: (text: string) => string): unknown => {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map((part) => printableIn(part, printable))
  if (typeof value !== 'object' || value === null) return value
  const parts = isWritten(value) ? { ...value, written: written(value.written, value.text) } : value
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, printableIn(part, printable)]))
}

/** An entry stays on one page unless it could not fit on any: about 30 lines of 80 letters. */
const isLong = (words: unknown): boolean => {
  const text = typeof words === 'string' ? words : JSON.stringify(words)
  return text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / 60), 0) > 28
}

const dateOf = (date: string) => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(date) ?? []
  return [year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number)
}

const attachmentsOf = ({ sealed }: PdfDocument, shelf: Shelf) =>
  (sealed === undefined ? [] : carriedFiles(sealed)).map(({ text, ...file }) => ({ ...file, path: shelf.put(Buffer.from(text), 'bin') }))
