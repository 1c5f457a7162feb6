import { mkdirSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { lockFolder } from '../folder-lock.ts'
import { type Surroundings, surroundings } from './accounts.ts'
import { findBinaries } from './binaries.ts'
import { databaseName, makeCluster, urlFor } from './cluster.ts'
import { brokenPromises } from './durability.ts'
import { type Footing, findFooting, homeOf } from './footing.ts'
import { ask, findRunning, launch, type Postmaster, stopByNote } from './postmaster.ts'

export type EmbeddedPostgres = { readonly url: string; readonly stop: () => Promise<void> }

export type EmbeddedOptions = {
  readonly dataDir: string
  readonly log: (message: string) => void
  readonly around?: Surroundings
}

/** Starts the database of this data folder and keeps it running until stopped; `url` is the owner's. Throws sentences for a person. */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const server = await startSupervised(options, [])
  const broken = await brokenPromises(server.url)
  if (broken.length === 0) return server
  await server.stop()
  const where = path.join(homeOf(options.dataDir), 'cluster', 'postgresql.auto.conf')
  throw new Error(`The database was set to forget what it has confirmed: ${broken.join(', ')}. Undo this (see ${where}) and start again.`)
}

/** For commands beside the product: joins the database that already runs in this data folder, or starts it for as long as the command takes. */
export const openEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const home = homeOf(options.dataDir)
  const running = await findRunning(home)
  if (running === null) return startEmbeddedPostgres(options)
  return { url: urlFor(home, running.port, databaseName), stop: async () => undefined }
}

/** For tests alone: a database that may lose everything in a power cut, is faster for it, and lets the app role in with any password. */
export const startThrowawayPostgres = (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const access = path.resolve(options.dataDir, 'access.conf')
  mkdirSync(options.dataDir, { recursive: true, mode: 0o711 })
  writeFileSync(access, 'host all kintime_app 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n')
  return startSupervised(options, [...hasty, `hba_file=${access}`])
}

const hasty = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=300',
  'wal_level=minimal',
  'max_wal_senders=0',
]

const startSupervised = async ({ dataDir, log, around }: EmbeddedOptions, settings: readonly string[]): Promise<EmbeddedPostgres> => {
  const lock = await lockFolder(path.resolve(dataDir), 'postgres', () => `process ${process.pid}`)
  if ('heldBy' in lock) throw new Error(`The database in ${path.resolve(dataDir)} is already in use by ${lock.heldBy}.`)
  try {
    const footing = findFooting(findBinaries(), dataDir, around ?? surroundings())
    await makeCluster(footing, log)
    const orphan = await findRunning(footing.home)
    if (orphan !== null) await stopByNote(orphan)
    const supervised = await supervise(footing, settings, log)
    return { url: supervised.url, stop: async () => supervised.stop().finally(lock.held.release) }
  } catch (error) {
    await lock.held.release()
    throw error
  }
}

const supervise = async (footing: Footing, settings: readonly string[], log: (message: string) => void): Promise<EmbeddedPostgres> => {
  const port = await freePort()
  const start = () => startPatiently(footing, port, settings)
  let current = await start()
  let isStopping = false
  const keepUp = async (): Promise<void> => {
    while (!isStopping) {
      await current.gone
      if (isStopping) return
      log('The database stopped by itself; starting it again …')
      current = await start().catch(async (error: Error) => {
        log(error.message)
        await pause(1000)
        return current
      })
    }
  }
  const kept = keepUp()
  const stop = async (): Promise<void> => {
    isStopping = true
    current.child.stdin?.end()
    if (process.platform === 'win32') current.child.kill('SIGINT')
    await Promise.all([current.gone, kept])
  }
  return { url: urlFor(footing.home, port, databaseName), stop }
}

const patienceMs = 30_000

/** After a kill the last processes of the old server take a moment to leave, and PostgreSQL refuses to start beside them. */
const startPatiently = async (footing: Footing, port: number, settings: readonly string[]): Promise<Postmaster> => {
  const since = performance.now()
  for (;;) {
    const postmaster = launch(footing, port, settings)
    if (await comesUp(postmaster, urlFor(footing.home, port, 'postgres'))) return postmaster
    const words = postmaster.lastWords()
    const isPassing = /postmaster\.pid|another postmaster|shared memory block|being used by another process/.test(words)
    if (!isPassing || performance.now() - since > patienceMs) throw new Error(`The database does not start. It said: ${words}`)
    await pause(150)
  }
}

const comesUp = async (postmaster: Postmaster, adminUrl: string): Promise<boolean> => {
  let isGone = false
  void postmaster.gone.then(() => {
    isGone = true
  })
  while (!isGone) {
    try {
      const found = await ask(adminUrl, `select 1 from pg_database where datname = '${databaseName}'`)
      if (found.length === 0) await ask(adminUrl, `create database ${databaseName}`)
      return true
    } catch (error) {
      if (!isStillStarting(error)) throw error
      await pause(20)
    }
  }
  return false
}

const isStillStarting = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(String((error as { code?: string }).code))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port'))))
    })
  })
