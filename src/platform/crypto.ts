import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { KeyPurpose, Keys } from './keys.ts'

/** The cell a sealed text belongs to. Moved to another service, row or column, it can no longer be opened. */
export type Cell = { readonly tenant: number; readonly table: string; readonly row: string; readonly column: string }

/** What is bound to a seal: how the key is derived, and where the sealed thing stands. */
export type Binding = { readonly purpose: KeyPurpose; readonly place: readonly (string | number)[] }

/** Sealed bytes were changed, moved, cut or sealed by another installation. */
export class SealBroken extends Error {
  override name = 'SealBroken'
}

// layout byte 1 · key version (2 bytes) · nonce (12) · tag (16) · ciphertext
const LAYOUT = 1
const NONCE_AT = 3
const TAG_AT = 15
const BODY_AT = 31

const versionIn = (sealed: Uint8Array): number => {
  if (sealed.length < BODY_AT || sealed[0] !== LAYOUT) throw new SealBroken('These bytes are not something Kintime has sealed.')
  return (sealed[1] ?? 0) * 256 + (sealed[2] ?? 0)
}

const boundTo = (header: Uint8Array, { purpose, place }: Binding): Buffer =>
  Buffer.concat([header, Buffer.from(JSON.stringify([purpose, ...place]), 'utf8')])

/** AES-256-GCM under the current key of that purpose; the place is bound to it, not stored with it. */
export const sealBytes = (keys: Keys, plain: Uint8Array, binding: Binding): Uint8Array => {
  const version = keys.current()
  const header = Buffer.from([LAYOUT, version >> 8, version & 255])
  const nonce = randomBytes(TAG_AT - NONCE_AT)
  const cipher = createCipheriv('aes-256-gcm', keys.subkey(binding.purpose, version), nonce)
  cipher.setAAD(boundTo(header, binding))
  const body = cipher.update(plain)
  cipher.final()
  return Buffer.concat([header, nonce, cipher.getAuthTag(), body])
}

/** Throws SealBroken when a single bit or the place differs, KeyMissing when its key is no longer held. */
export const openBytes = (keys: Keys, sealed: Uint8Array, binding: Binding): Uint8Array => {
  const key = keys.subkey(binding.purpose, versionIn(sealed))
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(NONCE_AT, TAG_AT), { authTagLength: 16 })
  decipher.setAAD(boundTo(sealed.subarray(0, NONCE_AT), binding))
  decipher.setAuthTag(sealed.subarray(TAG_AT, BODY_AT))
  const plain = decipher.update(sealed.subarray(BODY_AT))
  try {
    decipher.final()
  } catch {
    throw new SealBroken(`The seal of ${binding.place.join(' ')} is broken: it was changed, moved or sealed elsewhere.`)
  }
  return plain
}

const cell = ({ tenant, table, row, column }: Cell): Binding => ({ purpose: 'column', place: [tenant, table, row, column] })

/** Seals one cell's text for the column it stands in. */
export const seal = (keys: Keys, plaintext: string, place: Cell): Uint8Array => sealBytes(keys, Buffer.from(plaintext, 'utf8'), cell(place))

export const open = (keys: Keys, sealed: Uint8Array, place: Cell): string =>
  Buffer.from(openBytes(keys, sealed, cell(place))).toString('utf8')

/** The version of the master key that a cell or file was sealed with. */
export const sealedWith = (sealed: Uint8Array): number => versionIn(sealed)

/** The same text under the current key: after a rotation every cell passes through here, and those already there come back unchanged. */
export const rewrap = (keys: Keys, sealed: Uint8Array, place: Cell): Uint8Array =>
  versionIn(sealed) === keys.current() ? sealed : seal(keys, open(keys, sealed, place), place)

/** Finds an equal text without storing it. `purpose` names service and column, so that equal texts elsewhere look different. */
export const blindIndex = (keys: Keys, text: string, purpose: string, version = keys.current()): Uint8Array =>
  hmac(keys.subkey('blind-index', version), JSON.stringify([purpose, text.normalize('NFKC').trim().toLowerCase()]))

/** The same under every key version held, newest first: what to look for until a rotation has reached every row. */
export const blindIndexes = (keys: Keys, text: string, purpose: string): readonly Uint8Array[] =>
  keys
    .versions()
    .map((version) => blindIndex(keys, text, purpose, version))
    .toReversed()

/** SHA-256 in hex: what stands on a sealed record and is checked by anyone. */
export const sha256 = (input: string | Uint8Array): string => createHash('sha256').update(input).digest('hex')

export const hmac = (key: Uint8Array, input: string | Uint8Array): Uint8Array => createHmac('sha256', key).update(input).digest()

/** 256 bits that nobody can guess, for links, sessions and API keys. Store only its sha256. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** Takes the same time whether the first or the last letter differs. */
export const constantTimeEqual = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
