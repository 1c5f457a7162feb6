import { randomBytes } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'

/** A UUID version 7: 48 bits of milliseconds, then 74 random bits, so that keys sort by time. RFC 9562 */
export const newId = <T extends string = string>(now: Temporal.Instant): T => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.epochMilliseconds, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as T
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a word from an address could be an id at all; anything else is simply not found. */
export const isId = (text: unknown): text is string => typeof text === 'string' && shape.test(text)
