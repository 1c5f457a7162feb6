import { openPageRoutes } from '../features/open-pages/routes.ts'
import type { SiteMap } from '../web/app.ts'

/** Every address of the product, room by room. No route exists outside this table. */
export const siteMap: SiteMap = {
  rows: [],
  open: [...openPageRoutes],
  api: [],
}
