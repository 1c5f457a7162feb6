import type { Block, PdfDocument, Words } from './document.ts'
import type { Place } from './release.ts'

export const plain = (words: Words): string => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''))

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex: string, number: string, name: string) => {
    if (name !== undefined) return named[name] ?? all
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
    return code > 0x10ffff ? all : String.fromCodePoint(code)
  })

/** What a drawing says: its words, and the words in its labels. */
export const wordsInDrawing = (svg: string): string => {
  const labels = [...svg.matchAll(/\b(?:aria-label|title|alt|id|class|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(
    (found) => found[1] ?? found[2] ?? '',
  )
  return unescaped([svg.replaceAll(/<!--|-->|<!\[CDATA\[|\]\]>/g, ' ').replaceAll(/<[^>]*>/g, ' '), ...labels].join('\n'))
}

const wordsOfBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${plain(value)}`)
    case 'table':
      return [block.columns.join(' | '), ...block.rows.map((row) => row.map(plain).join(' | '))]
    case 'list':
    case 'steps':
      return block.items.map(plain)
    case 'child-words':
      return block.sayings.map(({ time, child, words }) => `${time} ${child}: ${words}`)
    case 'entry':
      return [block.time, plain(block.text), block.who ?? '']
    case 'addition':
      return [block.when, block.who, plain(block.text)]
    case 'signatures':
      return block.signatures.map(({ name, role, when, way, picture }) =>
        [name, role, when, way, picture?.alt ?? '', wordsInPicture(picture)].join('\n'),
      )
    case 'figure':
      return [block.alt, block.caption ?? '', wordsInDrawing(block.svg)]
    case 'notice':
      return [block.title ?? '', plain(block.text)]
    case 'page-break':
      return []
  }
}

/** What the eye reads on from line to line: the values below each other, not what stands in front of them. */
const bareOf = (block: Block): string | null => {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ value }) => plain(value)).join('\n')
    case 'table':
      return block.columns.map((column, at) => [column, ...block.rows.map((row) => plain(row[at] ?? ''))].join('\n')).join('\n')
    case 'child-words':
      return block.sayings.map(({ words }) => words).join('\n')
    case 'entry':
    case 'addition':
      return plain(block.text)
    default:
      return null
  }
}

const decodedAscii = (base64: string): string => {
  try {
    return globalThis.atob(base64)
  } catch {
    return ''
  }
}
const wordsInPicture = (picture: { readonly format: string; readonly base64: string } | undefined): string =>
  picture?.format === 'svg' ? wordsInDrawing(decodedAscii(picture.base64)) : ''

const blockPlaces = (blocks: readonly Block[]): readonly Place[] => {
  let heading = 'Beginning'
  return blocks.map((block, at) => {
    if (block.kind === 'heading') heading = block.text
    const text = wordsOfBlock(block).join('\n')
    return { id: `block-${at}`, heading, text, bare: bareOf(block) ?? text }
  })
}

/** Every place of a paper where words can stand, what a file says about itself included. RISK-07 */
export const placesIn = (document: PdfDocument): readonly Place[] => {
  const { sealed, foot } = document
  const around: readonly Place[] = [
    { id: 'title', heading: 'Title', text: document.title, bare: document.title },
    { id: 'subtitle', heading: 'Below the title', text: document.subtitle ?? '', bare: document.subtitle ?? '' },
    { id: 'service', heading: 'Head of the page', text: document.service },
    { id: 'forWhom', heading: 'For whom', text: document.forWhom ?? '' },
    { id: 'reference', heading: 'Reference', text: document.reference ?? '' },
    { id: 'foot', heading: 'Foot of the page', text: [foot.seal, foot.file, foot.copy].filter((part) => part !== undefined).join('\n') },
  ]
  const carried = sealed === undefined ? [] : [sealed.main, ...sealed.additions]
  return [
    ...around.filter(({ text }) => text !== ''),
    ...blockPlaces(document.blocks),
    ...carried.map(({ canonical }, at) => ({ id: `sealed-${at}`, heading: 'Sealed text inside the file', text: canonical })),
  ]
}
