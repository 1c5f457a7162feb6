/**
 * A referrer's own page: what they began, what they sent in and where it is, and what waits for them as team manager.
 * It shows nobody what another person sent, and no team manager what another team sent.
 */
import { get, routes } from '../../web/route.ts'
import { showOwnReferrals } from './my-referrals.page.tsx'

export const myReferralRoutes = routes([get({ path: '/my-referrals', may: 'referrals.list-own', show: showOwnReferrals })])
