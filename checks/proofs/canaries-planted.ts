import { createPdfRenderer } from '../../src/platform/pdf/render.ts'
import type { PdfDocument } from '../../src/domain/document.ts'
import { type Facts, hitsIn } from './canaries.ts'
import { marksIn } from './canaries-search.ts'

type Leak = { readonly bytes: Buffer; readonly mediaType?: string }
type Marked = { readonly word: string; readonly phone: string; readonly postcode: string }

const each = (text: string, dress: (code: number) => string): string =>
  [...text].map((letter) => dress(letter.codePointAt(0) ?? 0)).join('')
const page = (inside: string): Leak => ({ bytes: Buffer.from(`<!doctype html><title>A page</title><p>Nothing here. ${inside}</p>`) })
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

/** Ten ways in which a fact has left other systems. */
const plantedLeaks = async ({ word, phone, postcode }: Marked): Promise<Readonly<Record<string, Leak>>> => ({
  'as it is': page(word),
  'as HTML entities': page(each(word, (code) => `&#x${hex(code, 2)};`)),
  'percent-encoded in a link': page(`<a href="/map?q=${each(word, (code) => `%${hex(code, 2)}`)}">map</a>`),
  'in base64': page(`<input value="${Buffer.from(`7 ${word} Street`).toString('base64')}">`),
  'in UTF-16': { bytes: Buffer.from(`a file for a spreadsheet: ${word}`, 'utf16le') },
  'escaped in JSON': { bytes: Buffer.from(`{"note":"${each(word, (code) => `\\u${hex(code, 4)}`)}"}`) },
  'cut by tags': page(`${word.slice(0, 4)}<b>${word.slice(4)}</b>`),
  'a postcode without its space': page(postcode.replace(' ', '')),
  'a phone as dialled from abroad': page(phone.replace(/^0/, '+44 (0)').replaceAll(' ', '-')),
  'printed in a PDF': { bytes: await printed(word), mediaType: 'application/pdf' },
})

const printed = async (word: string): Promise<Buffer> => {
  const printer = createPdfRenderer()
  const blocks = [{ kind: 'paragraph', text: `They live at 7 ${word} Street.` }] as const
  const document: PdfDocument = { kind: 'document', title: 'A paper', service: 'Example', date: '2026-05-21', blocks, foot: {} }
  return Buffer.from(await printer.render(document).finally(() => printer.close()))
}

/** Which of the planted leaks the search finds, for a reader who may not see them. */
export const findPlanted = async (facts: Facts): Promise<{ readonly planted: readonly string[]; readonly missed: readonly string[] }> => {
  const markOf = (kind: string): string => [...facts.values()].find((fact) => fact.kind === kind)?.mark ?? ''
  const leaks = Object.entries(await plantedLeaks({ word: markOf('text'), phone: markOf('phone'), postcode: markOf('postcode') }))
  const isFound = ({ bytes, mediaType }: Leak): boolean =>
    hitsIn(facts, marksIn(bytes, mediaType), { where: 'planted', who: 'nobody' }).length > 0
  return { planted: leaks.map(([dress]) => dress), missed: leaks.filter(([, leak]) => !isFound(leak)).map(([dress]) => dress) }
}
