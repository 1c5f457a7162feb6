import { identify, identifySystem, relationsTo } from '../features/sign-in/door.ts'
import { createApp } from '../web/app.ts'
import { createCsrf } from '../web/csrf.ts'
import { createFrame } from '../web/frame.tsx'
import type { House } from '../web/house.ts'
import { checkHealth } from './health.ts'
import { menu } from './menu.ts'
import type { Parts } from './parts.ts'
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

/** The web server of one installation, not yet listening. */
export const appOf = async (parts: Parts, log: (line: string) => void) => {
  const app = await createApp(houseOf(parts), siteMap, {
    health: () => checkHealth(parts),
    onError: (error, path) =>
      log(`A request to ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  })
  if (parts.config.isDevelopment) (await import('./dev.ts')).addDevPages(app, parts)
  return app
}
