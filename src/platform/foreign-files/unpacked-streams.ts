import { inflateSync } from 'node:zlib'
import type { UploadRefusal } from './upload-refusal.ts'

const mostOfOne = 128 * 1024 * 1024
const mostOfAll = 512 * 1024 * 1024

/** Programs, calls to other programs, and files inside a file: nothing that an order or a letter needs. */
const alive = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?=[\s/<>[(]|$)/

const isZipped = (bytes: Buffer, at: number): boolean => ((bytes[at] ?? 0) & 15) === 8 && bytes.readUInt16BE(at) % 31 === 0

/** Names may be written with signs as numbers (`#4aavaScript`) to hide them. */
const readNames = (words: string): string =>
  words.replaceAll(/#([0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

type Found = { readonly start: number; readonly hasObjects: boolean }

function* streamsIn(bytes: Buffer): Generator<Found> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (at >= 3 && bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7
    if (start + 2 < bytes.length) yield { start, hasObjects: bytes.subarray(Math.max(0, at - 400), at).includes('ObjStm') }
  }
}

/** Unpacks every stream with a bound, before anything else reads the file: a bomb is told by its weight, hidden objects by their names. */
export const unpackedStreams = (given: Uint8Array): UploadRefusal | null => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (alive.test(readNames(bytes.toString('latin1')))) return 'file-alive'
  let left = mostOfAll
  for (const { start, hasObjects } of streamsIn(bytes)) {
    if (!isZipped(bytes, start)) continue
    try {
      const unpacked = inflateSync(bytes.subarray(start), { maxOutputLength: Math.min(mostOfOne, left) })
      left -= unpacked.length
      if (hasObjects && alive.test(readNames(unpacked.toString('latin1')))) return 'file-alive'
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return 'file-packed'
    }
    if (left <= 0) return 'file-packed'
  }
  return null
}
