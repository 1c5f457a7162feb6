import { inflateSync } from 'node:zlib'

export type PdfObject = { readonly head: string; readonly stream: Buffer | null }
export type PdfFile = {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly catalog: string
  readonly info: string
  readonly pages: number
}

const mostBytes = 64 * 1024 * 1024

/** Reads a PDF as our own renderer writes it (one plain cross-reference table); throws on anything else. */
export const readPdf = (pdf: Uint8Array): PdfFile => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF/.exec(bytes.subarray(-200).toString('latin1'))?.[1] ?? Number.NaN)
  const table = /^xref\s+0 (\d+)\s+/.exec(bytes.toString('latin1', tableAt, tableAt + 40))
  if (table?.[1] === undefined) throw new Error('no cross-reference table')

  const rows = tableAt + table[0].length
  const objects = new Map<number, PdfObject>()
  for (let number = 1; number < Number(table[1]); number++) {
    objects.set(number, objectAt(bytes, Number(bytes.toString('latin1', rows + number * 20, rows + number * 20 + 10)), number))
  }
  const trailer = bytes.toString('latin1', rows)
  const named = (name: string) => objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1]))?.head ?? ''
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head)).length
  return { objects, catalog: named('Root'), info: named('Info'), pages }
}

const objectAt = (bytes: Buffer, start: number, number: number): PdfObject => {
  const opening = `${number} 0 obj`
  if (bytes.toString('latin1', start, start + opening.length) !== opening) throw new Error(`object ${number} is not where it should be`)
  const end = bytes.indexOf('endobj', start)
  const streamAt = bytes.indexOf('\nstream\n', start)
  if (streamAt < 0 || streamAt > end) return { head: bytes.toString('latin1', start + opening.length, end), stream: null }

  const head = bytes.toString('latin1', start + opening.length, streamAt)
  const length = Number(/\/Length (\d+)/.exec(head)?.[1])
  const content = bytes.subarray(streamAt + 8, streamAt + 8 + length)
  return { head, stream: head.includes('/FlateDecode') ? inflateSync(content, { maxOutputLength: mostBytes }) : content }
}

/** The files a paper carries inside, by name; two of one name are refused, since a reader could be shown either. */
export const filesInside = ({ objects }: PdfFile): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>()
  for (const { head } of objects.values()) {
    if (!head.includes('/Type /Filespec')) continue
    const name = /\/UF \(([\w.-]+)\)/.exec(head)?.[1]
    const content = objects.get(Number(/\/EF <<\s*\/F (\d+) 0 R/.exec(head)?.[1]))?.stream
    if (name === undefined || content === undefined || content === null || files.has(name)) throw new Error('a file inside cannot be read')
    files.set(name, content)
  }
  return files
}
