import type { SealedText } from '../../domain/document.ts'
import { additionsFollow, sameSeal } from '../../domain/record-seal.ts'
import { checkList, holdsFileSeal, sha256 } from './attach.ts'
import { filesInside, readPdf } from './pdf-file.ts'

export type Distrust =
  | 'not-our-file'
  | 'no-seal-inside'
  | 'sealed-text-changed'
  | 'additions-incomplete'
  | 'seal-is-another'
  | 'pages-changed'

export type Verdict =
  | { readonly ok: true; readonly seal: string; readonly main: SealedText; readonly additions: readonly SealedText[] }
  | { readonly ok: false; readonly seal: string | null; readonly reason: Distrust }

/** What to tell a person who checked a file and may not rely on it. */
export const distrustWords = {
  'not-our-file': 'This file cannot be read, or it was saved again by another program. Ask for the file as we sent it.',
  'no-seal-inside': 'This file holds no sealed record.',
  'sealed-text-changed': 'The record in this file is not the one that was sealed.',
  'additions-incomplete': 'An addition in this file is missing, out of order, or belongs to another record.',
  'seal-is-another': 'This file is whole, but its seal is not the one you gave.',
  'pages-changed':
    'The sealed record inside is whole, but something else in this file was changed after we made it. Do not rely on its pages.',
} as const satisfies Record<Distrust, string>

/**
 * Checks a paper from the file alone, with no database and no account: the sealed text, its additions, and every other byte.
 * Someone who makes a whole new file can seal that too: pass the seal (or seal number) known from elsewhere to rule it out. OBS-04
 */
export const verifyRecordPdf = (pdf: Uint8Array, expectedSeal?: string): Verdict => {
  const files = filesOf(pdf)
  if (files === null) return { ok: false, seal: null, reason: 'not-our-file' }
  const listed = listedIn(files)
  const [main, ...additions] = listed ?? []
  if (listed === null || main === undefined) return { ok: false, seal: null, reason: 'no-seal-inside' }

  const distrust = (reason: Distrust): Verdict => ({ ok: false, seal: main.seal, reason })
  const unlisted = files.size !== listed.length + 1
  if (unlisted || listed.some(({ content, seal }) => content === undefined || sha256(content) !== seal))
    return distrust('sealed-text-changed')
  const [sealed, ...later] = [main, ...additions].map(({ content, seal }) => ({ canonical: content?.toString('utf8') ?? '', seal }))
  if (sealed === undefined || !additionsFollow(sealed, later)) return distrust('additions-incomplete')
  if (expectedSeal !== undefined && !sameSeal(main.seal, expectedSeal)) return distrust('seal-is-another')
  if (!holdsFileSeal(pdf)) return distrust('pages-changed')
  return { ok: true, seal: main.seal, main: sealed, additions: later }
}

const filesOf = (pdf: Uint8Array): ReadonlyMap<string, Buffer> | null => {
  try {
    return filesInside(readPdf(pdf))
  } catch {
    return null
  }
}

type Listed = { readonly seal: string; readonly content: Buffer | undefined }

/** The check list's own lines, the record first; a line that is not one makes the list worthless. */
const listedIn = (files: ReadonlyMap<string, Buffer>): readonly Listed[] | null => {
  const list = files.get(checkList)?.toString('latin1')
  if (list === undefined || !/^(?:[0-9a-f]{64} {2}[\w.-]+\n)+$/.test(list)) return null
  return list
    .trimEnd()
    .split('\n')
    .map((line) => ({ seal: line.slice(0, 64), content: files.get(line.slice(66)) }))
}
