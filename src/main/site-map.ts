import type { SiteMap } from '../web/app.ts'
import { openRoutes as signInOpenRoutes, signInRoutes } from '../features/sign-in/routes.ts'

/** Every address of the product, room by room. No route exists outside this table. */
export const siteMap: SiteMap = {
  rows: [...signInRoutes],
  open: [...signInOpenRoutes],
  api: [],
}
