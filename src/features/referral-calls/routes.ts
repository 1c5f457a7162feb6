/**
 * Calls about a referral: the phone call from which an urgent one's time runs, and the follow-up with the key person.
 * It refuses a call that has not happened yet, and one about a referral that does not count or is closed.
 */
import { post, get, routes } from '../../web/route.ts'
import { aboutReferral } from '../referrals/door.ts'
import { showCall } from './call.page.tsx'
import { showFollowUp } from './follow-up.page.tsx'
import { callForm } from './record-call.form.ts'
import { recordCall } from './record-call.ts'
import { followUpForm } from './record-follow-up.form.ts'
import { recordFollowUp } from './record-follow-up.ts'
import { callRefusals } from './referral-calls-words.ts'

export const referralCallRoutes = routes([
  get({ path: '/referrals/:id/call', may: 'referrals.prepare', about: aboutReferral, reads: 'referral', show: showCall }),
  post({
    path: '/referrals/:id/call',
    may: 'referrals.prepare',
    about: aboutReferral,
    form: callForm,
    act: ({ work, params }, answers) => recordCall(work, { id: params['id'] ?? '', ...answers }),
    next: (_ask, id) => `/referrals/${id}/decision`,
    show: showCall,
    refusals: callRefusals,
  }),
  get({ path: '/referrals/:id/follow-up', may: 'referrals.prepare', about: aboutReferral, reads: 'referral', show: showFollowUp }),
  post({
    path: '/referrals/:id/follow-up',
    may: 'referrals.prepare',
    about: aboutReferral,
    form: followUpForm,
    act: ({ work, params }, { talkedTo, day, time, ...learnt }) =>
      recordFollowUp(work, { id: params['id'] ?? '', talkedTo, day, time, learnt }),
    next: (_ask, id) => `/referrals/${id}/decision`,
    show: showFollowUp,
    refusals: callRefusals,
  }),
])
