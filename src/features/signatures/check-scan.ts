import { done, type Outcome, refused } from '../../domain/outcome.ts'

export type ScanRefusal = 'scan-not-readable' | 'scan-locked' | 'scan-too-large'
export type Scan = {
  readonly bytes: Uint8Array
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png'
  readonly ending: string
}

const largestScan = 20 * 1024 * 1024
const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

const isLocked = (pdf: Buffer): boolean => /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(pdf.toString('latin1'))
const isWholePdf = (bytes: Buffer): boolean => bytes.subarray(-1024).includes('%%EOF')

/** What a scan is, its content says, never its name; a PDF with a password could not be read by anybody later. AGR-03 */
export const checkScan = (given: Uint8Array): Outcome<Scan, ScanRefusal> => {
  const bytes = Buffer.from(given)
  if (bytes.length > largestScan) return refused('scan-too-large')
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    if (isLocked(bytes)) return refused('scan-locked')
    return isWholePdf(bytes) ? done({ bytes, mediaType: 'application/pdf', ending: 'pdf' }) : refused('scan-not-readable')
  }
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return done({ bytes, mediaType: 'image/jpeg', ending: 'jpg' })
  const isPng = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) && bytes.subarray(-12).includes('IEND')
  return isPng ? done({ bytes, mediaType: 'image/png', ending: 'png' }) : refused('scan-not-readable')
}
