/** Referrals that were sent in: the referrer follows their own, the team manager approves, and staff read what was asked for. It refuses approval to anybody but the team manager of the same team, and counts nothing as received before that. */
import { api } from '../../web/api-route.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutReferral } from './about-referral.ts'
import { answerForm, approvalForm } from './answer-referral.form.ts'
import { showAnswer } from './answer.page.tsx'
import { answerQuestion } from './answer-question.ts'
import { showApproval } from './approval.page.tsx'
import { approveReferral } from './approve-referral.ts'
import { showOwnReferrals } from './my-referrals.page.tsx'
import { showReferral } from './referral.page.tsx'
import { referralBody, sentAnswer, statusAnswer } from './referral-body.ts'
import { answerWords, approvalWords, takeWords } from './refusal-words.ts'
import { referralStatus, takeReferral } from './take-referral.ts'

export const referralRoutes = routes([
  get({ path: '/my-referrals', may: 'referrals.list-own', show: showOwnReferrals }),
  get({ path: '/referrals/:id', may: 'referrals.read', about: aboutReferral, reads: 'referral', show: showReferral }),
  get({ path: '/referrals/:id/approval', may: 'referrals.approve', about: aboutReferral, reads: 'referral', show: showApproval }),
  post({
    path: '/referrals/:id/approval', may: 'referrals.approve', about: aboutReferral, form: approvalForm, show: showApproval, refusals: approvalWords,
    act: (ask, { outcome, reason }) => approveReferral(ask.work, { referralId: ask.params['id'] ?? '', isApproved: outcome === 'approved', reason }),
    next: () => '/my-referrals',
  }),
  get({ path: '/referrals/:id/answer', may: 'referrals.answer', about: aboutReferral, reads: 'referral', show: showAnswer }),
  post({
    path: '/referrals/:id/answer', may: 'referrals.answer', about: aboutReferral, form: answerForm, show: showAnswer, refusals: answerWords,
    act: (ask, { answer }) => answerQuestion(ask.work, { referralId: ask.params['id'] ?? '', answer }),
    next: (_ask, id) => `/referrals/${id}`,
  }),
])

export const referralApi = [
  api({
    method: 'POST', path: '/api/v1/referrals', summary: 'Send a referral in', body: referralBody, answers: sentAnswer, answerStatus: 201, refusals: takeWords,
    run: ({ work, system }, body) => takeReferral(work, { organisation: system.organisationId, body }),
  }),
  api({
    method: 'GET', path: '/api/v1/referrals/:reference', summary: 'Where your referral stands', answers: statusAnswer, answerStatus: 200, refusals: { 'not-found': { says: 'We cannot find this' } },
    run: ({ work, system, params }) => referralStatus(work, { organisation: system.organisationId, reference: params['reference'] ?? '' }),
  }),
] as const
