import type { FastifyRequest } from 'fastify'
import type { Raw, RawAnswers } from './form.ts'

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
  readonly statusCode: 400 | 403 | 413 | 415
  constructor(statusCode: Unreadable['statusCode']) {
    super('not a form of ours')
    this.statusCode = statusCode
  }
}

const mostBytes = 25 * 1024 * 1024

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

/** The same, and files with their bytes: only for somebody who is known to be signed in, and never more than fits. */
export const readBody = async (request: FastifyRequest): Promise<RawAnswers> => {
  if (!request.isMultipart()) return readPlainBody(request)
  const raw = new Map<string, Raw>()
  let size = 0
  const weigh = (bytes: number): void => {
    size += bytes
    if (size > mostBytes) throw new Unreadable(413)
  }
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        const bytes = await part.toBuffer()
        weigh(bytes.length)
        raw.set(part.fieldname, bytes.length === 0 ? '' : { name: part.filename.slice(0, 200), mediaType: part.mimetype, bytes })
      } else {
        const value = String(part.value)
        weigh(value.length)
        const before = raw.get(part.fieldname)
        raw.set(part.fieldname, before === undefined ? value : [before, value].flat().map(String))
      }
    }
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === undefined ? new Unreadable(400) : error
  }
  return gatherDates(Object.fromEntries(raw))
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
