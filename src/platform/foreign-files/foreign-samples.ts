import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Files as strangers send them, made anew each time: no sample lies in the house as bytes. Only for tests and proofs. */
type Body = string | Buffer

const asBytes = (body: Body): Buffer => (typeof body === 'string' ? Buffer.from(body, 'latin1') : body)

/** A PDF of these objects, the first of them its catalogue; with more in its trailer when asked. */
export const pdfOf = (objects: readonly Body[], trailer = ''): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let at = parts[0]?.length ?? 0
  const places = objects.map((object, place) => {
    const start = at
    const bytes = Buffer.concat([Buffer.from(`${place + 1} 0 obj\n`), asBytes(object), Buffer.from('\nendobj\n')])
    parts.push(bytes)
    at += bytes.length
    return start
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

export const streamOf = (bytes: Buffer): Buffer => packedStream(deflateSync(bytes), '/FlateDecode')

/** One page (or many of the same) with these words on it; `catalogue` adds to the first object, `more` are further objects from 6. */
export const aPdf = (
  given: {
    readonly words?: string
    readonly pages?: number
    readonly catalogue?: string
    readonly more?: readonly Body[]
    readonly trailer?: string
    readonly sheetMore?: string
  } = {},
): Buffer => {
  const { words = 'Order of the court', pages = 1, catalogue = '', more = [], trailer = '', sheetMore = '' } = given
  const first = 6 + more.length
  const kids = Array.from({ length: pages }, (_none, place) => (place === 0 ? '3 0 R' : `${first + place - 1} 0 R`))
  const sheet = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${sheetMore}>>`
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`,
      `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`,
      sheet,
      streamOf(Buffer.from(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`)),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...more,
      ...Array.from({ length: pages - 1 }, () => sheet),
    ],
    trailer,
  )
}

/** Packed blanks that unfold to this many megabytes, made block by block, so that whoever makes them needs no memory for it. */
export const packedBlanks = (megabytes: number, begin = ''): Buffer => {
  const block = deflateRawSync(Buffer.alloc(4 * 1024 * 1024, 0x20), { finishFlush: constants.Z_FULL_FLUSH })
  const first = deflateRawSync(Buffer.from(begin), { finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: Math.ceil(megabytes / 4) }, () => block)
  return Buffer.concat([Buffer.from([0x78, 0x9c]), first, ...blocks, Buffer.from([0x03, 0x00, 0, 0, 0, 0])])
}

export const packedStream = (packed: Buffer, filters: string, more = ''): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter ${filters} ${more}>>\nstream\n`), packed, Buffer.from('\nendstream')])

/** A page whose content unpacks to this many megabytes. */
export const aPdfBomb = (megabytes: number): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
    packedStream(packedBlanks(megabytes), '/FlateDecode'),
  ])

/** Encrypted with a password; the dictionary alone makes a reader ask for it. */
export const aLockedPdf = (): Buffer => {
  const noise = 'a1'.repeat(32)
  return aPdf({
    more: [`<< /Filter /Standard /V 1 /R 2 /O <${noise}> /U <${noise}> /P -44 >>`],
    trailer: '/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ',
  })
}

/** A photograph as a phone takes it: lying on its side, with the place where it was taken. */
export const aPhoto = async (kind: 'jpeg' | 'png' | 'webp' | 'gif' = 'jpeg'): Promise<Buffer> =>
  await sharp({ create: { width: 640, height: 480, channels: 3, background: '#aa7733' } })
    .withExif({ IFD0: { Make: 'Example phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 48/1 0/1' } })
    .toFormat(kind)
    .toBuffer()

const crcTable = Array.from({ length: 256 }, (_none, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Buffer): number => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name), body])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(named))
  return Buffer.concat([size, named, sum])
}

/** A PNG of a few hundred bytes that claims to be this wide and this high. */
export const aFloodPng = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(5000))), chunk('IEND', Buffer.alloc(0))])
}
