/**
 * The first page of each role: what to do now, what is due and what is late.
 * It refuses to show one person another's duties; each query asks only for what is theirs.
 */
import { get, routes, type Answer, type Ask } from '../../web/route.ts'
import { showPartyHome } from './party-home.page.tsx'
import { showReferrerHome } from './referrer-home.page.tsx'
import { showStaffHome } from './staff-home.page.tsx'
import { showTrusteeHome } from './trustee-home.page.tsx'

/** One person may hold several roles: a trustee who also works here sees the staff's page. STAFF-04 */
const showHome = (ask: Ask): Promise<Answer> => {
  if (ask.person.side === 'party') return showPartyHome(ask)
  if (ask.person.side === 'referrer') return showReferrerHome(ask)
  return ask.person.roles.every((role) => role === 'trustee') ? showTrusteeHome(ask) : showStaffHome(ask)
}

export const homeRoutes = routes([get({ path: '/', may: 'home.see', show: showHome })])
