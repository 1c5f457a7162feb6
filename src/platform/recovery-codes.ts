import { randomBytes } from 'node:crypto'
import { sha256 } from './crypto.ts'

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const CODES = 10

/** 80 bits in letters and digits; none of i, l, o, u is among them: "k7fd-2mwx-pq4h-9rtn". */
const newCode = (): string => {
  const letters = [...randomBytes(16)].map((byte) => LETTERS[byte % 32]).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

/** Capitals, dashes and letters misread from paper make no difference. */
const asRead = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')

/** Compare this with what is stored: 80 bits of chance need no slow hash. The account is part of it, codes do not travel. */
export const hashOfRecoveryCode = (code: string, account: string): string => sha256(`${account}:${asRead(code)}`)

/** Ten codes to be shown once and their hashes to be stored; each lets its owner in once when the phone is lost. */
export const newRecoveryCodes = (account: string): { readonly codes: readonly string[]; readonly hashes: readonly string[] } => {
  const codes = Array.from({ length: CODES }, newCode)
  return { codes, hashes: codes.map((code) => hashOfRecoveryCode(code, account)) }
}
