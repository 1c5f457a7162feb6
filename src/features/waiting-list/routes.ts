/**
 * The families who were accepted and wait for a first session, in the service's own order, and what holds until then.
 * It refuses to take off the list who is not on it, and an interim arrangement for a referral that was refused.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { aboutReferral } from '../referrals/door.ts'
import { endWaitForm } from './end-wait.form.ts'
import { showEndWait } from './end-wait.page.tsx'
import { endWait } from './end-wait.ts'
import { interimForm } from './interim.form.ts'
import { showInterim } from './interim.page.tsx'
import { recordInterim } from './record-interim.ts'
import { showWaitingList } from './waiting-list.page.tsx'
import { interimRefusals, waitRefusals } from './waiting-list-words.ts'

export const waitingListRoutes = routes([
  get({ path: '/waiting-list', may: 'waiting-list.see', show: showWaitingList }),
  get({ path: '/families/:id/wait-end', may: 'referrals.prepare', about: aboutFamily, reads: 'family', show: showEndWait }),
  post({
    path: '/families/:id/wait-end',
    may: 'referrals.prepare',
    about: aboutFamily,
    form: endWaitForm,
    act: ({ work, params }, { why, reason }) => endWait(work, { family: params['id'] as FamilyId, why, reason }),
    next: () => '/waiting-list',
    show: showEndWait,
    refusals: waitRefusals,
  }),
  get({ path: '/referrals/:id/interim', may: 'referrals.prepare', about: aboutReferral, reads: 'referral', show: showInterim }),
  post({
    path: '/referrals/:id/interim',
    may: 'referrals.prepare',
    about: aboutReferral,
    form: interimForm,
    act: ({ work, params }, typed) => recordInterim(work, { id: params['id'] ?? '', ...typed }),
    next: (_ask, id) => `/referrals/${id}/decision`,
    show: showInterim,
    refusals: interimRefusals,
  }),
])
