import { z } from 'zod'
import { documentKinds } from '../documents/door.ts'

const mebibyte = 1024 * 1024

/** Twenty megabytes and the one byte that is too many, as base64. */
const longest = Math.ceil((20 * mebibyte + 1) / 3) * 4

/** One file of 20 MB as base64, and a referral's answers beside it. */
export const mostSent = longest + 2 * mebibyte

export const documentBody = z.strictObject({
  kind: z.enum(documentKinds),
  name: z.string().min(1).max(200),
  content: z.base64('Send the file as base64').max(longest).describe('The file as base64, up to 20 MB before it is written so'),
})
