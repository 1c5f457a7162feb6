import type { ApproveRefusal, SubmitRefusal } from '../../domain/referral-rules.ts'

type Words = {
  readonly says: string | ((facts: Readonly<Record<string, string | number>>) => string)
  readonly rule?: string
  readonly clear?: string
}

export const submitWords = {
  'kind-of-referrer-not-taken': {
    says: 'This service does not take referrals from you',
    rule: 'REF-01, who may refer',
    clear: 'The manual of procedures says who may refer. Ask the service if your part has changed.',
  },
  'both-parents-needed': {
    says: 'Each parent has to fill in their own form, and one form cannot be sent alone',
    rule: 'REF-02, both parents complete their own copy',
    clear: 'Ask the service for the two forms.',
  },
  'no-court-order': {
    says: 'A referral from a court needs the order with it, and none is attached yet',
    rule: 'REF-01, a court refers with its order attached',
    clear: 'Add the order on the page “The court”.',
  },
  'not-in-proceedings': {
    says: 'This service is only for children who are in care proceedings',
    rule: 'REF-10, only children in care proceedings',
    clear: 'If there are care proceedings, change the answer on the page about the court.',
  },
  'no-reason-for-supervision': {
    says: 'You ask for supervised sessions, and the reason for it is missing',
    rule: 'REF-05, a clear reason is required when supervision is asked for',
    clear: 'Write it on the page “What you ask for”.',
  },
  'not-whole': {
    says: ({ gaps }) => (gaps === 1 ? 'One answer is still missing' : `${gaps ?? 'Some'} answers are still missing`),
    rule: 'REF-03, half a form can be saved, and is sent in only whole',
    clear: 'Each one is named below, with the page it belongs to. Everything you wrote is kept.',
  },
  'no-team-manager': {
    says: 'Nobody is on record here as the manager of your team, so nobody could approve this',
    rule: 'REF-06, the team manager approves first',
    clear: 'Ask the service to invite your team manager. Your draft waits for you.',
  },
  'already-sent': { says: 'This referral was already sent in', clear: 'You find it under Referrals.' },
} as const satisfies Record<SubmitRefusal | 'no-team-manager' | 'already-sent', Words>

export const approvalWords = {
  'already-approved': { says: 'This referral was already answered by a team manager', rule: 'REF-06, the team manager approves first' },
  'own-referral': {
    says: 'You wrote this referral yourself, so another team manager has to approve it',
    rule: 'REF-06, the team manager approves first',
  },
  'no-reason': { says: 'Write why you do not approve it. The referrer reads your words', rule: 'REF-06, the team manager approves first' },
  'no-such-referral': { says: 'We cannot find this referral' },
} as const satisfies Record<ApproveRefusal | 'no-such-referral', Words>

export const answerWords = {
  'nothing-asked': { says: 'Nothing is asked of you at the moment' },
} as const satisfies Record<'nothing-asked', Words>
