import type { FastifyRequest } from 'fastify'
import type { Raw, RawAnswers, Upload } from './form.ts'

/** Names that every form carries besides its questions. */
export const hiddenNames = { csrf: '_csrf', once: '_once' } as const

/** A date asked for in three boxes becomes one word, year first, so that it can be read and drawn again. */
const gatherDates = (raw: Record<string, Raw>): RawAnswers => {
  for (const name of Object.keys(raw).filter((key) => key.endsWith('-day'))) {
    const asked = name.slice(0, -'-day'.length)
    const parts = [raw[`${asked}-year`], raw[`${asked}-month`], raw[`${asked}-day`]].map((part) =>
      typeof part === 'string' ? part.trim() : '',
    )
    raw[asked] = parts.every((part) => part === '') ? '' : parts.join('-')
  }
  return raw
}

/** A body that no form of ours sends; told in a plain sentence, never as a fault of ours. */
export class Unreadable extends Error {
  readonly statusCode: 400 | 403 | 413 | 415 | 429
  constructor(statusCode: Unreadable['statusCode']) {
    super('not a form of ours')
    this.statusCode = statusCode
  }
}

const mebibyte = 1024 * 1024
/** What one form may weigh, what one file in it may, and what is read to its end so that the form can be drawn again. */
const mostBytes = 25 * mebibyte
const mostOfOneFile = 20 * mebibyte
const mostSent = 120 * mebibyte

const isWords = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'))

/** Forms come from our own pages: another site's page is turned away before anything is drawn with its words in it. */
export const refuseForeign = (request: FastifyRequest): void => {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Unreadable(403)
  const { origin, host } = request.headers
  if (site === undefined && origin !== undefined && origin !== 'null' && !origin.endsWith(`//${host}`)) throw new Unreadable(403)
}

/** Fields by name, several ticks as a list. Anything but a plain form is refused. */
export const readPlainBody = (request: FastifyRequest): RawAnswers => {
  const type = request.headers['content-type']
  if (type !== undefined && !type.startsWith('application/x-www-form-urlencoded')) throw new Unreadable(415)
  return gatherDates(
    Object.fromEntries(
      Object.entries((request.body ?? {}) as Record<string, unknown>).filter((entry): entry is [string, string | string[]] =>
        isWords(entry[1]),
      ),
    ),
  )
}

const partLimits = {
  throwFileSizeLimit: false,
  limits: { fileSize: mostOfOneFile, files: 5, fields: 200, parts: 205, fieldSize: mebibyte },
}

/** Stands for a file that is over the limit: too long for whoever weighs it, and nothing of what was sent. */
const tooLong = new Uint8Array(mostOfOneFile + 1)

/** One form's parts, weighed as they come in. */
const weighed = () => {
  const raw = new Map<string, Raw>()
  let size = 0
  return {
    raw,
    addWords: (name: string, value: string): void => {
      size += value.length
      if (size > mostBytes) throw new Unreadable(413)
      const before = raw.get(name)
      raw.set(name, before === undefined ? value : [before, value].flat().map(String))
    },
    addFile: (field: string, file: Upload, isCut: boolean): void => {
      const isOver = isCut || size + file.bytes.length > mostBytes
      if (!isOver) size += file.bytes.length
      if (isOver) raw.set(field, { ...file, bytes: tooLong })
      else raw.set(field, file.bytes.length === 0 && file.name === '' ? '' : file)
    },
  }
}

/**
 * The same, and files with their bytes: only for somebody who is known to be signed in or holds a link, and never more than fits.
 * A file over the limit is read to its end and left out, so that the rest of the form can be drawn again.
 */
export const readBody = async (request: FastifyRequest): Promise<RawAnswers> => {
  if (!request.isMultipart()) return readPlainBody(request)
  if (!(Number(request.headers['content-length'] ?? Infinity) <= mostSent)) throw new Unreadable(413)
  const read = weighed()
  try {
    for await (const part of request.parts(partLimits)) {
      if (part.type === 'file') {
        const bytes = await part.toBuffer()
        read.addFile(part.fieldname, { name: (part.filename ?? '').slice(0, 200), mediaType: part.mimetype, bytes }, part.file.truncated)
      } else read.addWords(part.fieldname, String(part.value))
    }
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === undefined ? new Unreadable(400) : error
  }
  return gatherDates(Object.fromEntries(read.raw))
}

/** What the idempotency key is held against: all that was typed, files by their size and name, without the hidden names. */
export const wordsOf = (raw: RawAnswers): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      if (value === undefined || name === hiddenNames.csrf || name === hiddenNames.once) return []
      if (typeof value === 'string' || Array.isArray(value)) return [[name, value as string | readonly string[]]]
      const file = value as { name: string; bytes: Uint8Array }
      return [[name, `file ${file.name} ${file.bytes.length}`]]
    }),
  )
