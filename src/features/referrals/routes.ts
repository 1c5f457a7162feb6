/** Referrals that were sent in: the team manager approves, the referrer answers what is asked, and staff read what was asked for. It refuses approval to anybody but the team manager of the same team, and counts nothing as received before that. */
import { get, post, routes } from '../../web/route.ts'
import { aboutReferral } from './about-referral.ts'
import { answerForm, approvalForm } from './answer-referral.form.ts'
import { showAnswer } from './answer.page.tsx'
import { answerQuestion } from './answer-question.ts'
import { showApproval } from './approval.page.tsx'
import { approveReferral } from './approve-referral.ts'
import { showReferral } from './referral.page.tsx'
import { answerWords, approvalWords } from './refusal-words.ts'

export const referralRoutes = routes([
  get({ path: '/referrals/:id', may: 'referrals.read', about: aboutReferral, reads: 'referral', show: showReferral }),
  get({ path: '/referrals/:id/approval', may: 'referrals.approve', about: aboutReferral, reads: 'referral', show: showApproval }),
  post({
    path: '/referrals/:id/approval',
    may: 'referrals.approve',
    about: aboutReferral,
    form: approvalForm,
    show: showApproval,
    refusals: approvalWords,
    act: (ask, { outcome, reason }) =>
      approveReferral(ask.work, { referralId: ask.params['id'] ?? '', isApproved: outcome === 'approved', reason }),
    next: ({ typed }) => `/my-referrals?done=${typed['outcome'] === 'approved' ? 'approved' : 'not-approved'}`,
  }),
  get({ path: '/referrals/:id/answer', may: 'referrals.answer', about: aboutReferral, reads: 'referral', show: showAnswer }),
  post({
    path: '/referrals/:id/answer',
    may: 'referrals.answer',
    about: aboutReferral,
    form: answerForm,
    show: showAnswer,
    refusals: answerWords,
    act: (ask, { answer }) => answerQuestion(ask.work, { referralId: ask.params['id'] ?? '', answer }),
    next: (_ask, id) => `/referrals/${id}`,
  }),
])
