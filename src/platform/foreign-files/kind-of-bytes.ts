/** What the first bytes say a file is. Names and media types say what the sender wished. */
export type KindOfBytes = 'pdf' | 'jpeg' | 'png' | 'webp' | 'other-picture' | 'office' | 'archive' | 'unknown'

const begins = (bytes: Buffer, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)
const wordAt = (bytes: Buffer, at: number, length: number): string => bytes.subarray(at, at + length).toString('latin1')

const isOffice = (bytes: Buffer): boolean => {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0) || wordAt(bytes, 0, 5) === '{\\rtf') return true
  const words = begins(bytes, 0x50, 0x4b, 0x03, 0x04) ? bytes.toString('latin1') : ''
  return words.includes('[Content_Types].xml') || words.includes('mimetypeapplication/vnd.oasis')
}

const isOtherPicture = (bytes: Buffer): boolean =>
  wordAt(bytes, 0, 4) === 'GIF8' ||
  wordAt(bytes, 4, 4) === 'ftyp' ||
  begins(bytes, 0x49, 0x49, 0x2a, 0x00) ||
  begins(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
  (wordAt(bytes, 0, 2) === 'BM' && bytes.readUInt32LE(2) === bytes.length)

const isArchive = (bytes: Buffer): boolean =>
  begins(bytes, 0x50, 0x4b) || begins(bytes, 0x1f, 0x8b) || wordAt(bytes, 0, 4) === 'Rar!' || begins(bytes, 0x37, 0x7a, 0xbc, 0xaf)

export const kindOfBytes = (given: Uint8Array): KindOfBytes => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length < 12) return 'unknown'
  if (/^(\xef\xbb\xbf)?\s{0,8}%PDF-\d/.test(wordAt(bytes, 0, 24))) return 'pdf'
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (wordAt(bytes, 0, 4) === 'RIFF' && wordAt(bytes, 8, 4) === 'WEBP') return 'webp'
  if (isOffice(bytes)) return 'office'
  if (isArchive(bytes)) return 'archive'
  return isOtherPicture(bytes) ? 'other-picture' : 'unknown'
}
