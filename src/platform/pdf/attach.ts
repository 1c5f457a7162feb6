import { createHash } from 'node:crypto'
import type { SealedPapers } from '../../domain/document.ts'

/** What a sealed paper carries inside: the very text that was sealed, and its check values in the form that `sha256sum -c` reads. */
export const checkList = 'SHA256SUMS'

export type CarriedFile = { readonly name: string; readonly mime: string; readonly about: string; readonly text: string }

export const carriedFiles = ({ name, main, additions }: SealedPapers): readonly CarriedFile[] => {
  const sealed = [main, ...additions].map((text, at) => ({ ...text, file: at === 0 ? `${name}.json` : `${name}-addition-${at}.json` }))
  return [
    ...sealed.map(({ file, canonical }) => ({ name: file, mime: 'application/json', about: 'The text that was sealed', text: canonical })),
    {
      name: checkList,
      mime: 'text/plain',
      about: 'The seal of each text: its SHA-256',
      text: sealed.map(({ file, seal }) => `${seal}  ${file}\n`).join(''),
    },
  ]
}

const mark = '%kintime-file-sha256:'
const lineLength = mark.length + 64 + 1

/** Writes the whole file's own SHA-256 into it as a PDF comment, so that a change on any page shows, not only one in the sealed text. */
export const withFileSeal = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf)
  const at = bytes.lastIndexOf('startxref')
  const line = Buffer.from(`${mark}${sha256(bytes)}\n`)
  return Buffer.concat([bytes.subarray(0, at), line, bytes.subarray(at)])
}

/** True when the file is, byte for byte, the one that was made. */
export const holdsFileSeal = (pdf: Uint8Array): boolean => {
  const bytes = Buffer.from(pdf)
  const at = bytes.lastIndexOf(mark)
  if (at < 0) return false
  const rest = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + lineLength)])
  return bytes.subarray(at, at + lineLength).toString('latin1') === `${mark}${sha256(rest)}\n`
}

export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')
