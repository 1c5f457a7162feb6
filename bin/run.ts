import { setTimeout as pause } from 'node:timers/promises'
import { type Config, readConfig } from '../src/platform/config.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts'
import { type FolderLock, lockFolder } from '../src/platform/folder-lock.ts'
import { reachOutsideServer, refuseTakenPort } from '../src/platform/surroundings.ts'

const say = (message: string): void => console.log(message)

type Part = { readonly stop: () => Promise<void> }

/** The product from its first word to its last: the folder is ours, the database answers, then it serves. */
export const run = async (words: readonly string[]): Promise<void> => {
  if (words.includes('--dev')) process.env['KINTIME_MODE'] = 'development'
  const config = readConfig(process.env)
  let stage: 'running' | 'stopping' = 'running'
  const lock = await takeFolder(config, () => JSON.stringify({ pid: process.pid, address: config.publicUrl, stage }))
  await refuseTakenPort(config.port)
  const parts: Part[] = [{ stop: lock.release }]
  const leave = stopOnce(parts, () => {
    stage = 'stopping'
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0))
  process.on('disconnect', () => void leave(0))
  try {
    const database = await openDatabase(config)
    parts.unshift(database)
    const { serve } = await import('../src/main/web.ts')
    parts.unshift(await serve({ ...config, databaseUrl: database.url }))
    say(`\nKintime is ready: ${config.publicUrl}\n`)
  } catch (error) {
    console.error(`\nKintime did not start. ${(error as Error).message}`)
    if (config.logLevel === 'debug') console.error(error)
    await leave(1)
  }
}

const takeFolder = async (config: Config, words: () => string): Promise<FolderLock> => {
  for (let attempt = 0; ; attempt += 1) {
    const lock = await lockFolder(config.dataDir, 'kintime', words)
    if ('held' in lock) return lock.held
    const holder =
      lock.heldBy === ''
        ? { pid: 0, address: '', stage: 'stopping' }
        : (JSON.parse(lock.heldBy) as { pid: number; address: string; stage: string })
    if (attempt > 40 || (attempt > 3 && holder.stage === 'running')) {
      throw new Error(
        `Another copy already runs from the data folder ${config.dataDir}: ${holder.address} (process ${holder.pid}).\n` +
          'Use that one, or stop it first, or give this one a folder and a port of its own: DATA_DIR=other PORT=3001 npm start',
      )
    }
    if (attempt === 4) say('Waiting for the copy before this one to finish …')
    await pause(250)
  }
}

const openDatabase = async (config: Config): Promise<EmbeddedPostgres> => {
  if (config.databaseUrl === '') {
    say('Starting the database …')
    return startEmbeddedPostgres({ dataDir: config.dataDir, log: say })
  }
  say('Reaching the database server …')
  return { url: await reachOutsideServer(config.databaseUrl), stop: async () => undefined }
}

/** Last started, first stopped. One Ctrl-C arrives several times (terminal, npm); only a later one means: do not wait. */
const stopOnce = (parts: readonly Part[], onLeaving: () => void) => {
  let leavingSince: number | null = null
  return async (code: number): Promise<void> => {
    if (leavingSince !== null && performance.now() - leavingSince > 1000) process.exit(1)
    if (leavingSince !== null) return
    leavingSince = performance.now()
    onLeaving()
    setTimeout(() => process.exit(1), 20_000).unref()
    for (const part of parts) await part.stop().catch((error: Error) => console.error(error.message))
    process.exit(code)
  }
}
