import { houseOf } from '../main/app.ts'
import { createApp, type SiteMap } from '../web/app.ts'
import { get, page } from '../web/route.ts'
import type { TestService } from './service.ts'

/** The web server of the product, as its own maker hands it out. */
export type WebServer = Awaited<ReturnType<typeof createApp>>

/** A web server with one room's routes and a first page, on a service that is already running. */
export const onlyRoutes = (service: TestService, rooms: Partial<SiteMap>): Promise<WebServer> => {
  const home = get({ path: '/', may: 'home.see', show: async ({ person }) => page('Home', `Here is ${person.name}`) })
  const siteMap: SiteMap = { rows: [home, ...(rooms.rows ?? [])], open: rooms.open ?? [], api: rooms.api ?? [] }
  return createApp(houseOf(service.parts), siteMap, {
    health: async () => ({ ready: true, faults: [] }),
    onError: (error) => process.stderr.write(`${error}\n`),
  })
}
