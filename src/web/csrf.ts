import { createHmac, timingSafeEqual } from 'node:crypto'

/** Ties every form to the sign-in (or the browser) it was drawn for. */
export type Csrf = { readonly tokenFor: (secret: string) => string; readonly holds: (secret: string, token: unknown) => boolean }

export const createCsrf = (key: Uint8Array): Csrf => {
  const tokenFor = (secret: string): string => createHmac('sha256', key).update(secret).digest('base64url')
  return {
    tokenFor,
    holds: (secret, token) => {
      const expected = Buffer.from(tokenFor(secret))
      const given = Buffer.from(typeof token === 'string' ? token : '')
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
