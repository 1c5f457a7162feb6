import { mkdirSync } from 'node:fs'
import { setUpLink } from '../features/set-up/door.ts'
import type { Config } from '../platform/config.ts'
import { appOf } from './app.ts'
import { startByItself } from './by-itself.ts'
import { openParts, type Parts } from './parts.ts'

export type Serving = { readonly stop: () => Promise<void>; readonly parts: Parts }

/** The whole product in one process: database up to date, pages, jobs, and what happens by itself. */
export const serve = async (config: Config, log: (line: string) => void = console.log): Promise<Serving> => {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const parts = await openParts(config, { log })
  const byItself = await startByItself(parts, log)
  const app = await appOf(parts, log)
  await app.listen({ port: config.port, host: process.env['HOST'] || '0.0.0.0' })
  const link = await setUpLink(parts.database)
  if (link !== null)
    log(
      `\nThis installation has no service of its own yet. Set one up, or look at examples, with this one-time link:\n  ${parts.config.publicUrl}${link}`,
    )
  const stop = async (): Promise<void> => {
    await app.close()
    await byItself.stop()
    await parts.close()
  }
  return { stop, parts }
}
