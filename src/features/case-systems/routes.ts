/** Councils and firms hold their cases elsewhere: their systems send referrals in and follow them, each with the key of its organisation. It refuses what the form would refuse, and knows nothing of another organisation. */
import { api } from '../../web/api-route.ts'
import { submitWords } from '../referrals/door.ts'
import { referralBody, sentAnswer, statusAnswer } from './referral-body.ts'
import { referralStatus, takeReferral } from './take-referral.ts'

/** There is no page below, so the sentence itself names what is missing. */
const takeWords = {
  ...submitWords,
  'not-whole': {
    says: ({ missing }: Readonly<Record<string, string | number>>) => `Not whole yet. ${missing ?? ''}`,
    rule: submitWords['not-whole'].rule,
  },
  'referrer-not-known': { says: 'No account of your organisation has this e-mail and name' },
  'area-not-known': { says: 'This service has no area of that name' },
} as const

export const referralApi = [
  api({
    method: 'POST',
    path: '/api/v1/referrals',
    summary: 'Send a referral in',
    body: referralBody,
    answers: sentAnswer,
    answerStatus: 201,
    refusals: takeWords,
    run: ({ work, system }, body) => takeReferral(work, { organisation: system.organisationId, body }),
  }),
  api({
    method: 'GET',
    path: '/api/v1/referrals/:reference',
    summary: 'Where your referral stands',
    answers: statusAnswer,
    answerStatus: 200,
    refusals: { 'not-found': { says: 'We cannot find this' } },
    run: ({ work, system, params }) => referralStatus(work, { organisation: system.organisationId, reference: params['reference'] ?? '' }),
  }),
] as const
