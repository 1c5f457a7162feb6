import { join } from 'node:path'
import { theHouse } from '../domain/actor.ts'
import type { TenantId } from '../domain/ids.ts'
import { clockFrom, type Clock } from '../platform/clock.ts'
import type { Ciphers } from '../platform/ciphers.ts'
import type { Config } from '../platform/config.ts'
import { blindIndex, open, seal } from '../platform/crypto.ts'
import { openPool } from '../platform/database.ts'
import { fileStores, type Shelf } from '../platform/file-store.ts'
import { localShelf } from '../platform/file-store-local.ts'
import { bucketFrom, s3Shelf } from '../platform/file-store-s3.ts'
import { openKeys, type Keys } from '../platform/keys.ts'
import { appUrlFrom, migrate } from '../platform/migrate.ts'
import { createPdfRenderer } from '../platform/pdf/render.ts'
import { createDatabase, type Database } from '../platform/transaction.ts'
import { reactions } from './reactions.ts'

/** What every process of the product stands on: keys, files, printer, clock and the door to the database. */
export type Parts = {
  readonly config: Config
  readonly keys: Keys
  readonly shelf: Shelf
  readonly clock: Clock
  readonly database: Database
  readonly appUrl: string
  readonly close: () => Promise<void>
}

const ciphersFrom = (keys: Keys): Ciphers => ({
  seal: (text, place) => seal(keys, text, place),
  open: (sealed, place) => open(keys, sealed, place),
  fingerprint: (text, purpose) => blindIndex(keys, text, purpose, keys.versions()[0]),
})

type Given = { readonly clock?: Clock; readonly appUrl?: string; readonly poolSize?: number; readonly log: (line: string) => void }

/** Opens them all; the database is brought up to date first, unless the caller already did (tests clone a finished one). */
export const openParts = async (config: Config, given: Given): Promise<Parts> => {
  const keys = openKeys(join(config.dataDir, 'keys'))
  const password = keys.subkey('app-role-password').toString('base64url')
  if (given.appUrl === undefined) await migrate(config.databaseUrl, password, given.log)
  const appUrl = given.appUrl ?? appUrlFrom(config.databaseUrl, password)

  const bucket = bucketFrom(process.env)
  const shelf = bucket === null ? localShelf(join(config.dataDir, 'files')) : s3Shelf(bucket)
  const clock = given.clock ?? clockFrom(config.clockStart)
  const printer = createPdfRenderer()
  const pool = openPool(appUrl, {
    size: given.poolSize ?? 16,
    onError: (error) => given.log(`A database connection was lost: ${error.message}`),
  })
  const database = createDatabase({
    pool,
    clock,
    ciphers: ciphersFrom(keys),
    files: fileStores(shelf, keys),
    print: printer.render,
    reactions,
  })
  const close = async (): Promise<void> => void (await Promise.all([pool.end(), printer.close()]))
  await refuseForeignKeys(database, keys).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { config, keys, shelf, clock, database, appUrl, close }
}

/** A lost key folder beside a full database would only be noticed when something is opened, long after new things were sealed otherwise. */
const refuseForeignKeys = (database: Database, keys: Keys): Promise<void> =>
  database.inTransaction(0 as TenantId, theHouse, async (work) => {
    const marks = keys.versions().map((version) => keys.mark(version))
    const known = await work.rows<{ mark: string }>`select mark from key_mark where tenant_id = 0`
    if (known.length > 0 && !known.some(({ mark }) => marks.includes(mark))) {
      throw new Error(
        'These are not the keys that this database was sealed with. Put back the folder "keys" that belongs to it, then start again.',
      )
    }
    for (const mark of marks) await work.rows`insert into key_mark (mark, seen_at) values (${mark}, ${work.now}) on conflict do nothing`
  })
