import { mkdirSync } from 'node:fs'
import { identify, identifySystem, relationsTo } from '../features/sign-in/door.ts'
import type { Config } from '../platform/config.ts'
import { createApp } from '../web/app.ts'
import { createCsrf } from '../web/csrf.ts'
import { createFrame } from '../web/frame.tsx'
import type { House } from '../web/house.ts'
import { startByItself } from './by-itself.ts'
import { checkHealth } from './health.ts'
import { menu } from './menu.ts'
import { openParts, type Parts } from './parts.ts'
import { siteMap } from './site-map.ts'

/** What the edge is given, so that it knows no room. */
export const houseOf = (parts: Parts): House => ({
  database: parts.database,
  csrf: createCsrf(parts.keys.subkey('csrf', parts.keys.versions()[0])),
  publicUrl: parts.config.publicUrl,
  identify,
  identifySystem,
  relationsTo,
  ...createFrame(menu),
})

export const appOf = (parts: Parts, log: (line: string) => void) =>
  createApp(houseOf(parts), siteMap, {
    health: () => checkHealth(parts),
    onError: (error, path) => log(`A request to ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  })

/** The whole product in one process: database up to date, pages, jobs, and what happens by itself. */
export const serve = async (config: Config, log: (line: string) => void = console.log): Promise<{ readonly stop: () => Promise<void>; readonly parts: Parts }> => {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const parts = await openParts(config, { log })
  const byItself = await startByItself(parts, log)
  const app = await appOf(parts, log)
  await app.listen({ port: config.port, host: process.env['HOST'] || '0.0.0.0' })
  const stop = async (): Promise<void> => {
    await app.close()
    await byItself.stop()
    await parts.close()
  }
  return { stop, parts }
}
