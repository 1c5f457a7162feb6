import { familyRoutes } from '../features/families/routes.ts'
import { homeRoutes } from '../features/home/routes.ts'
import { letterRoutes } from '../features/letters/routes.ts'
import { manualRoutes } from '../features/manual/routes.ts'
import { openPageRoutes } from '../features/open-pages/routes.ts'
import { policyRoutes } from '../features/policy/routes.ts'
import { referralDraftRoutes } from '../features/referral-drafts/routes.ts'
import { referralRoutes } from '../features/referrals/routes.ts'
import type { SiteMap } from '../web/app.ts'

/** Every address of the product, room by room. No route exists outside this table. */
export const siteMap: SiteMap = {
  rows: [
    ...familyRoutes,
    ...homeRoutes,
    ...letterRoutes,
    ...manualRoutes,
    ...policyRoutes,
    ...referralDraftRoutes,
    ...referralRoutes,
  ],
  open: [...openPageRoutes],
  api: [],
}
