import type { Work } from '../../platform/work.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The second factor that a one-time link offers: the same each time its page is drawn, so that looking at it stores nothing. */
export const secondFactorOfLink = (work: Work, secret: string): string =>
  base32(work.fingerprint(secret, 'second factor of a link').subarray(0, 20))

const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('')
}
