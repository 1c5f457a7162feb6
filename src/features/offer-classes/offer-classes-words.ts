import type { ClassRefusal } from '../../domain/offer-class.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

export type NotClassed = ClassRefusal | 'no-such-referral' | 'already-closed' | 'not-classed-here'

export const classRefusals = {
  'no-such-referral': { says: 'There is no such referral.' },
  'already-closed': { says: 'This referral is decided, so its class stays as it is', rule: 'REF-09' },
  'not-classed-here': { says: 'This service does not sort referrals into core offer and exceptional' },
  'not-answered': { says: 'Two questions have no answer yet', rule: 'REF-09, core offer or exceptional', clear: 'Answer them below.' },
  'exceptional-not-whole': {
    says: ({ missing }) => `This is exceptional, and something is missing: ${missing}`,
    rule: 'REF-09, an exceptional referral needs evidence, other options, an end and a review',
    clear: 'Write what you know, or ask the referrer for it.',
  },
  'dates-do-not-fit': {
    says: 'The review has to be from today on, and not after the end',
    rule: 'REF-09, an end date and a review date',
    clear: { label: 'Change the days', href: '#reviewOn' },
  },
  'no-reason-for-other-class': {
    says: ({ asked, follows }) => `The referrer asked for ${asked}, and your answers make it ${follows}`,
    rule: 'REF-09, each class has its conditions',
    clear: { label: 'Say why, so that they understand', href: '#reason' },
  },
} as const satisfies Vocabulary<NotClassed>
