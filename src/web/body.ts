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

/** What the browser sent: fields by name (several ticks become a list), files with their bytes. */
export const readBody = async (request: FastifyRequest): Promise<RawAnswers> => {
  if (!request.isMultipart()) return gatherDates({ ...(request.body as Record<string, Raw> | null) })
  const raw: Record<string, Raw> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      raw[part.fieldname] = bytes.length === 0 ? '' : { name: part.filename.slice(0, 200), mediaType: part.mimetype, bytes }
    } else {
      const before = raw[part.fieldname]
      const value = String(part.value)
      raw[part.fieldname] = before === undefined ? value : [...(Array.isArray(before) ? before : [String(before)]), value]
    }
  }
  return gatherDates(raw)
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
