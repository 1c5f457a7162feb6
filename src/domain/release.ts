import type { Block, PdfDocument, Words } from './document.ts'
import type { Leak, ProtectedValue } from './protected-words.ts'
import { folded } from './protected-text.ts'

export type Place = {
  readonly id: string
  readonly heading: string
  readonly text: string
  /** Only where one place is read on into the next: the same without the labels and times that stand in between, or by its columns. */
  readonly bare?: string
}
/** Where something was held back, and why: what it would tell of whom, that nobody could read it, or that no mail is safe. Never the words. */
export type HeldPlace = Leak | (Omit<Leak, 'kind'> & { readonly kind: 'unread' | 'not-by-mail' })
export type OwnedValue = ProtectedValue & { readonly partyId: string | null }

/**
 * Nobody is protected from their own address; everybody else's is kept from them, also what is on file for the child or the carer. RISK-07
 * The same address on file for two people who live together is the recipient's own too.
 */
export const keptFrom = (values: readonly OwnedValue[], recipient: string | null): readonly ProtectedValue[] => {
  const own = new Set(
    values.filter(({ partyId }) => recipient !== null && partyId === recipient).map(({ kind, text }) => `${kind} ${folded(text)}`),
  )
  return values.filter(({ kind, text }) => !own.has(`${kind} ${folded(text)}`))
}

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

/** What happened to a paper, as its rows tell it. */
export type PaperRows = {
  readonly isGiven: boolean
  readonly isDropped: boolean
  readonly isReleased: boolean
}
export type PaperState = 'given' | 'held' | 'released' | 'put-away'

export const paperState = ({ isGiven, isDropped, isReleased }: PaperRows): PaperState => {
  if (isDropped) return 'put-away'
  if (!isGiven) return 'held'
  return isReleased ? 'released' : 'given'
}

export const paperStateWords = {
  given: 'Given',
  held: 'Held back',
  released: 'Given after a manager’s decision',
  'put-away': 'Put away',
} as const satisfies Record<PaperState, string>

export const paperKindWords = {
  acknowledgement: 'Acknowledgement',
  decision: 'Decision',
  confirmation: 'Confirmation of the sessions',
  leaflet: 'Leaflet',
  agreement: 'Agreement',
  'child-agreement': 'Agreement for a child',
  risk: 'Risk assessment',
  plan: 'Family time plan',
  letter: 'Letter',
} as const satisfies Record<string, string>
export type PaperKind = keyof typeof paperKindWords

export const heldKindWords = { address: 'address', phone: 'phone', email: 'e-mail', school: 'school' } as const satisfies Record<
  Leak['kind'],
  string
>

/** "Rosa Ashdown’s address, in: Where to meet". */
export const heldPlaceInWords = ({ kind, whose, heading }: HeldPlace): string => {
  if (kind === 'not-by-mail') return `An e-mail is not safe for ${whose}`
  return kind === 'unread' ? `Nobody here could read: ${heading}` : `${whose}’s ${heldKindWords[kind]}, in: ${heading}`
}
