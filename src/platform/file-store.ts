import { hmac, openBytes, SealBroken, sealBytes, type Binding } from './crypto.ts'
import type { Keys } from './keys.ts'

/** What was stored: `hash` finds the file again (an address of ours, not the sha256 printed on a record), `size` is in bytes. */
export type StoredFile = { readonly hash: string; readonly size: number }

/** One service's files, encrypted. `put` resolves only when the bytes survive a power cut, so the row that names them may commit. */
export type FileStore = {
  readonly put: (bytes: Uint8Array) => Promise<StoredFile>
  /** Null when there is no such file; throws SealBroken when its bytes are damaged, moved or swapped. */
  readonly get: (hash: string) => Promise<Uint8Array | null>
  readonly has: (hash: string) => Promise<boolean>
  readonly remove: (hash: string) => Promise<void>
}

/** A store for each service: equal bytes in two services are two files, so that one service's deletion never takes another's. */
export type FileStores = { readonly of: (tenant: number) => FileStore }

/** Where sealed bytes lie: a folder or a bucket. It knows names like `7/3f/3f2a…` and nothing of what they hold. */
export type Shelf = {
  readonly write: (name: string, sealed: Uint8Array) => Promise<void>
  readonly read: (name: string) => Promise<Uint8Array | null>
  readonly holds: (name: string) => Promise<boolean>
  readonly remove: (name: string) => Promise<void>
}

const isHash = (hash: string): boolean => /^[0-9a-f]{64}$/.test(hash)

const nameOf = (tenant: number, hash: string): string => `${tenant}/${hash.slice(0, 2)}/${hash}`

const boundTo = (tenant: number, hash: string): Binding => ({ purpose: 'file', place: [tenant, hash] })

const storeOf = (shelf: Shelf, keys: Keys, tenant: number): FileStore => ({
  put: async (bytes) => {
    // HMAC and not a plain SHA-256: whoever steals the disk cannot test whether a paper they know is among the files.
    const hash = Buffer.from(hmac(keys.subkey('file-name'), Buffer.concat([Buffer.from(`${tenant}:`), bytes]))).toString('hex')
    await shelf.write(nameOf(tenant, hash), sealBytes(keys, bytes, boundTo(tenant, hash)))
    return { hash, size: bytes.length }
  },
  get: async (hash) => {
    if (!isHash(hash)) return null
    const sealed = await shelf.read(nameOf(tenant, hash))
    return sealed === null ? null : openBytes(keys, sealed, boundTo(tenant, hash))
  },
  has: async (hash) => isHash(hash) && (await shelf.holds(nameOf(tenant, hash))),
  remove: async (hash) => {
    if (isHash(hash)) await shelf.remove(nameOf(tenant, hash))
  },
})

export const fileStores = (shelf: Shelf, keys: Keys): FileStores => ({ of: (tenant) => storeOf(shelf, keys, tenant) })

/** Seals one file anew under the current key; its hash stays, so no row changes. False when there is no such file. */
export const rewrapFile = async (shelf: Shelf, keys: Keys, at: { readonly tenant: number; readonly hash: string }): Promise<boolean> => {
  if (!isHash(at.hash)) throw new SealBroken('This is not the hash of a stored file.')
  const sealed = await shelf.read(nameOf(at.tenant, at.hash))
  if (sealed === null) return false
  const binding = boundTo(at.tenant, at.hash)
  await shelf.write(nameOf(at.tenant, at.hash), sealBytes(keys, openBytes(keys, sealed, binding), binding))
  return true
}
