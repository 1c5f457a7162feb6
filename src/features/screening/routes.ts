/**
 * The desk where a referral is decided: the whole of it, its clock and what is still missing, and accept, refuse or ask for more.
 * It refuses a decision by anybody but the one the service names, before the team manager has approved, or twice.
 */
import { get, post, routes } from '../../web/route.ts'
import { aboutReferral } from '../referrals/door.ts'
import { decideForm, decideRefusals } from './decide.form.ts'
import { decideReferral } from './decide-referral.ts'
import { showDesk } from './desk.page.tsx'
import { lookFirst } from './look-first.ts'
import { showLookFirst } from './look-first.page.tsx'

export const screeningRoutes = routes([
  get({ path: '/referrals/:id/decision', may: 'referrals.decide', about: aboutReferral, reads: 'referral', show: showDesk }),
  post({
    path: '/referrals/:id/decision',
    may: 'referrals.decide',
    about: aboutReferral,
    form: decideForm,
    act: ({ work, person, params }, { choice, note, question, reason, why, significant, seen }) =>
      decideReferral(work, person, {
        id: params['id'] ?? '',
        choice,
        why,
        words: { accept: note, ask: question, refuse: reason }[choice],
        isRiskSignificant: significant === null ? null : significant === 'yes',
        sawDuplicates: seen,
      }),
    next: (_ask, id) => `/referrals/${id}/decision`,
    show: showDesk,
    refusals: decideRefusals,
  }),
  get({ path: '/referrals/:id/decision/letter', may: 'referrals.decide', about: aboutReferral, reads: 'referral', show: showLookFirst }),
  post({
    path: '/referrals/:id/decision/letter',
    may: 'referrals.decide',
    about: aboutReferral,
    form: decideForm,
    act: ({ work, params }, { significant, why, seen, ...draft }) =>
      lookFirst(work, params['id'] ?? '', { ...draft, significant: significant ?? '', why: why ?? '', seen: seen ? 'yes' : '' }),
    next: (_ask, id) => `/referrals/${id}/decision/letter`,
    show: showDesk,
    refusals: decideRefusals,
  }),
])
