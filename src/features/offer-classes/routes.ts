/**
 * Each referral is classed at the desk as core offer or exceptional, where the service sorts them so.
 * It refuses an exceptional one without its evidence, other options, end and review, and another class than was asked without a reason.
 */
import type { Answers } from '../../web/form.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutReferral } from '../referrals/door.ts'
import { classReferral } from './class-referral.ts'
import { classForm } from './class.form.ts'
import { showClass } from './class.page.tsx'
import { classRefusals } from './offer-classes-words.ts'

const answersFrom = ({ lookedAfter, permanency, evidence, noAlternative, otherOptions, endsOn, reviewOn }: Answers<typeof classForm>) => ({
  isLookedAfter: lookedAfter === 'yes',
  isPermanencyAgreed: permanency === 'yes',
  evidence,
  noAlternative,
  otherOptions,
  endsOn,
  reviewOn,
})

export const offerClassRoutes = routes([
  get({ path: '/referrals/:id/class', may: 'referrals.prepare', about: aboutReferral, reads: 'referral', show: showClass }),
  post({
    path: '/referrals/:id/class',
    may: 'referrals.prepare',
    about: aboutReferral,
    form: classForm,
    act: ({ work, params }, typed) => classReferral(work, { id: params['id'] ?? '', answers: answersFrom(typed), reason: typed.reason }),
    next: (_ask, id) => `/referrals/${id}/decision`,
    show: showClass,
    refusals: classRefusals,
  }),
])
