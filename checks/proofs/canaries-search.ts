import { readPdf } from '../../src/platform/pdf/pdf-file.ts'
import { printedText } from '../pdf/printed-text.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const withoutEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replace(/&#(\d{1,7});/g, (_all, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_all, name: string) => entities[name] ?? ' ')

const withoutPercents = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const withoutEscapes = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const outOfBase64 = (text: string): string =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{12,}={0,2}/g)].map(([run]) => Buffer.from(run, 'base64').toString('latin1')).join(' ')
const withoutTags = (text: string): string => text.replace(/<[^>]{0,300}>/g, '')

/** What a document says, and what it says about itself. */
const pdfWords = (bytes: Buffer): string => {
  const file = readPdf(bytes)
  const streams = [...file.objects.values()].map(({ head, stream }) => `${head} ${stream?.toString('latin1') ?? ''}`)
  return [printedText(file), file.catalog, file.info, ...streams].join('\n')
}

/** One text in every dress in which a fact could leave: as it is, and undone from entities, percents, escapes, base64 and UTF-16. */
const everyDress = (bytes: Buffer): readonly string[] => {
  const raw = bytes.toString('latin1')
  const undone = withoutEntities(withoutEscapes(withoutPercents(raw)))
  return [raw, undone, withoutTags(undone), outOfBase64(raw), outOfBase64(undone), raw.replaceAll('\0', '')]
}

const words = /q[bcdfghjklmnpqrstvwxz]{9}/g
const postcodes = /zz\d{2}\d[a-z]{2}/g
const phones = /(?:7700900|2079460|1632960)\d{3}/g

/** Marks are told by their shape, so that one pass over a page finds any of them, in any spelling. */
const shapesIn = (text: string): readonly string[] => {
  const low = text.toLowerCase()
  const closed = low.replace(/[\s ]+/g, '')
  const digits = closed.replace(/(?<=\d)[().-]+(?=\d)|[()]/g, '')
  return [...(low.match(words) ?? []), ...(closed.match(postcodes) ?? []), ...(digits.match(phones) ?? [])]
}

/** The one spelling under which a mark is known. */
export const shapeOf = (mark: string): string =>
  mark
    .toLowerCase()
    .replace(/[\s ]+/g, '')
    .replace(/^0(?=\d{10}$)/, '')

/** All marks that this answer holds, by their shape. */
export const marksIn = (bytes: Buffer, mediaType = ''): ReadonlySet<string> => {
  const texts = everyDress(bytes)
  const all = mediaType.startsWith('application/pdf') ? [...texts, pdfWords(bytes)] : texts
  return new Set(all.flatMap(shapesIn))
}
