/**
 * Every referral that waits, with its clock, what comes next and whose hands it is in; filters, and one act for several at once.
 * It refuses to put a referral into the hands of somebody who does not see its area, and it decides nothing.
 */
import { get, post, routes } from '../../web/route.ts'
import { showQueue } from './queue.page.tsx'
import { takeForm } from './take.form.ts'
import { takeReferrals } from './take-referrals.ts'
import { takeRefusals } from './referral-queue-words.ts'

export const referralQueueRoutes = routes([
  get({ path: '/referrals', may: 'referrals.list', show: showQueue }),
  post({
    path: '/referrals/taking',
    may: 'referrals.list',
    form: takeForm,
    act: ({ work, person }, answers) => takeReferrals(work, person, answers),
    next: () => '/referrals',
    show: showQueue,
    refusals: takeRefusals,
  }),
])
