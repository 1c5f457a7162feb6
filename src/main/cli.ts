import { readConfig } from '../platform/config.ts'
import { openEmbeddedPostgres } from '../platform/embedded-postgres/start.ts'
import type { Clock } from '../platform/clock.ts'
import { openParts, type Parts } from './parts.ts'

export type Code = 0 | 1 | 2
type Given = { readonly clock?: Clock; readonly log?: (line: string) => void }

/** For a command: the same parts as the server's, on the server's own database when it runs and on one started for the moment when it does not. */
export const withParts = async <T>(run: (parts: Parts) => Promise<T>, given: Given = {}): Promise<T> => {
  const log = given.log ?? ((line: string) => void process.stderr.write(`${line}\n`))
  const settings = readConfig(process.env)
  const embedded = settings.databaseUrl === '' ? await openEmbeddedPostgres({ dataDir: settings.dataDir, log }) : null
  try {
    const parts = await openParts(
      { ...settings, databaseUrl: embedded?.url ?? settings.databaseUrl },
      { log, ...(given.clock === undefined ? {} : { clock: given.clock }) },
    )
    try {
      return await run(parts)
    } finally {
      await parts.close()
    }
  } finally {
    await embedded?.stop()
  }
}

/** Runs a command to its exit code; whatever goes wrong is a sentence and a 2, never a stack. */
export const command = async (run: () => Promise<Code>): Promise<void> => {
  process.exitCode = await run().catch((error: unknown): Code => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  })
}
