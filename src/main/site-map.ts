import { agreementRoutes } from '../features/agreements/routes.ts'
import { allocationRoutes } from '../features/allocations/routes.ts'
import { arrivalRoutes } from '../features/arrivals/routes.ts'
import { bookingRoutes } from '../features/bookings/routes.ts'
import { referralApi } from '../features/case-systems/routes.ts'
import { familyRoutes } from '../features/families/routes.ts'
import { homeRoutes } from '../features/home/routes.ts'
import { letterRoutes } from '../features/letters/routes.ts'
import { manualRoutes } from '../features/manual/routes.ts'
import { observationRoutes } from '../features/observations/routes.ts'
import { openPageRoutes } from '../features/open-pages/routes.ts'
import { policyRoutes } from '../features/policy/routes.ts'
import { referralDraftRoutes } from '../features/referral-drafts/routes.ts'
import { referralRoutes } from '../features/referrals/routes.ts'
import { sessionRoutes } from '../features/sessions/routes.ts'
import { screeningRoutes } from '../features/screening/routes.ts'
import { timetableRoutes } from '../features/timetable/routes.ts'
import { venueRoutes } from '../features/venues/routes.ts'
import { workerRoutes } from '../features/workers/routes.ts'
import type { SiteMap } from '../web/app.ts'
import { openApiRow } from '../web/open-api.ts'

const api = [...referralApi]

/** Every address of the product, room by room. No route exists outside this table. */
export const siteMap: SiteMap = {
  rows: [
    ...agreementRoutes,
    ...allocationRoutes,
    ...arrivalRoutes,
    ...bookingRoutes,
    ...familyRoutes,
    ...homeRoutes,
    ...letterRoutes,
    ...manualRoutes,
    ...observationRoutes,
    ...policyRoutes,
    ...referralDraftRoutes,
    ...referralRoutes,
    ...screeningRoutes,
    ...sessionRoutes,
    ...timetableRoutes,
    ...venueRoutes,
    ...workerRoutes,
  ],
  open: [...openPageRoutes, openApiRow(api)],
  api,
}
