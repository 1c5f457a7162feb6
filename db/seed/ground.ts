import { AsyncLocalStorage } from 'node:async_hooks'
import { openParts, type Parts } from '../../src/main/parts.ts'
import type { Clock } from '../../src/platform/clock.ts'
import type { SeedGround } from './stage.ts'

/** Nobody waits for the disk here: what a power cut takes is made anew, and the next ordinary commit brings all of it to the disk. */
const hasty = (url: string): string => Object.assign(new URL(url), { search: '?options=-c%20synchronous_commit%3Doff' }).toString()

/**
 * A ground on the database and the keys of a process that already runs. Each story brings its own clock; which one holds
 * follows the story through whatever it awaits, so that several are played side by side on one pool and one printer.
 */
export const groundOf = async (
  parts: Parts,
  say: (line: string) => void,
): Promise<SeedGround & { readonly close: () => Promise<void> }> => {
  const inHand = new AsyncLocalStorage<Clock>()
  const clock: Clock = { now: () => (inHand.getStore() ?? parts.clock).now() }
  const own = await openParts(parts.config, { clock, appUrl: hasty(parts.appUrl), poolSize: 8, log: say })
  const databaseAt: SeedGround['databaseAt'] = (moved) => ({
    ...own.database,
    clock: moved,
    inTransaction: (tenant, actor, run) => inHand.run(moved, () => own.database.inTransaction(tenant, actor, run)),
  })
  return { databaseAt, now: parts.clock.now(), say, close: own.close }
}
