import { crc32, inflateSync } from 'node:zlib'
import { done, type Outcome, refused } from '../../domain/outcome.ts'

export type DrawingRefusal = 'drawing-not-readable' | 'drawing-empty'

export const longestDrawing = 300_000
const prefix = 'data:image/png;base64,'
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }
const largestSide = 3_000
/** A stroke has soft edges, so its picture holds many shades; an empty sheet holds one or two. */
const fewestShades = 8

type Unfolded = { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
type Chunk = { readonly kind: string; readonly body: Buffer; readonly whole: Buffer }

/** The parts of a PNG, each with its checksum right; null when anything is cut, changed or left over. */
const chunksOf = (bytes: Buffer): readonly Chunk[] | null => {
  if (!bytes.subarray(0, 8).equals(pngStart)) return null
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
    chunks.push({ kind: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    if (chunks.at(-1)?.kind === 'IEND') return end === bytes.length ? chunks : null
    at = end
  }
  return null
}

/** One head, then the picture itself and its end, between them at most what browsers add: a part that no printer knows could stop the printing. */
const order = /^IHDR (?:(?:sRGB|gAMA|cHRM|pHYs|sBIT|eXIf|iDOT) )*(?:IDAT )+IEND$/
const isInOrder = (chunks: readonly Chunk[]): boolean => order.test(chunks.map(({ kind }) => kind).join(' '))

/** Each line names the way it is written, and there are five. */
const hasKnownLines = (lines: Buffer, length: number): boolean => {
  for (let at = 0; at < lines.length; at += length) if (lines.readUInt8(at) > 4) return false
  return true
}

/** Exactly so many bytes, with nothing behind their end. */
const unfolded = (packed: Buffer, expected: number): Buffer | null => {
  try {
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: expected, info: true }) as unknown as Unfolded
    return buffer.length === expected && engine.bytesWritten === packed.length ? buffer : null
  } catch {
    return null
  }
}

/** The bare lines of the picture, when they are exactly as many as its head promises; never more is unfolded. */
const linesOf = (chunks: readonly Chunk[]): Buffer | null => {
  const head = chunks[0]
  if (head === undefined || head.body.length !== 13 || !isInOrder(chunks)) return null
  const [width, height] = [head.body.readUInt32BE(0), head.body.readUInt32BE(4)]
  const perPixel = channels[head.body.readUInt8(9)]
  const isPlain = head.body.readUInt8(8) === 8 && head.body.readUIntBE(10, 3) === 0
  if (perPixel === undefined || !isPlain || width < 1 || height < 1 || width > largestSide || height > largestSide) return null
  const expected = (width * perPixel + 1) * height
  const lines = unfolded(Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ body }) => body)), expected)
  return lines !== null && hasKnownLines(lines, width * perPixel + 1) ? lines : null
}

/** What the browser added, the place it was drawn at among it, stays behind. */
const bareDrawing = (chunks: readonly Chunk[]): Buffer =>
  Buffer.concat([pngStart, ...chunks.filter(({ kind }) => ['IHDR', 'IDAT', 'IEND'].includes(kind)).map(({ whole }) => whole)])

/** A drawn signature as a browser sends it: a whole, small PNG with something drawn on it, judged by its content. AGR-03 */
export const checkDrawing = (dataUrl: string): Outcome<Uint8Array, DrawingRefusal> => {
  const coded = dataUrl.startsWith(prefix) ? dataUrl.slice(prefix.length) : ''
  if (coded === '' || dataUrl.length > longestDrawing || !/^[A-Za-z0-9+/]+={0,2}$/.test(coded)) return refused('drawing-not-readable')
  const bytes = Buffer.from(coded, 'base64')
  const chunks = chunksOf(bytes)
  const lines = chunks === null ? null : linesOf(chunks)
  if (chunks === null || lines === null) return refused('drawing-not-readable')
  return new Set(lines).size < fewestShades ? refused('drawing-empty') : done(bareDrawing(chunks))
}
