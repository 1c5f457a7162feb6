import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { CloseRefusal, PaymentRefusal, ReopenRefusal } from './close-file.ts'

export const closeRefusals = {
  'closed-already': { says: 'This file is closed already.', rule: 'REF-14' },
  'sessions-to-come': {
    says: ({ toCome }) => `There ${toCome === 1 ? 'is 1 session' : `are ${toCome} sessions`} still to come.`,
    clear: 'Cancel what is booked first, so that everyone is told.',
  },
  'no-amount': { says: 'This is not an amount of money.', clear: 'Write it in pounds, such as 12.50.' },
} as const satisfies Vocabulary<CloseRefusal>

export const paymentRefusals = {
  'nothing-owed': { says: 'Nothing is owed on this file.', rule: 'REF-14' },
} as const satisfies Vocabulary<PaymentRefusal>

export const reopenRefusals = {
  'new-referral-needed': {
    says: 'Family time after closing needs a new referral.',
    rule: 'REF-14',
    clear: 'Ask the referrer for a new referral. Join it with this file when it comes.',
  },
  'not-closed': { says: 'This file is not closed.' },
  'old-debt-unpaid': { says: 'The old debt is not paid yet.', rule: 'REF-14', clear: 'Record the payment first.' },
} as const satisfies Vocabulary<ReopenRefusal>

/** For rooms that ask whether a closed file stands in their way. REF-14 */
export const closedFileWords = {
  'file-closed': {
    says: 'This file is closed.',
    rule: 'REF-14',
    clear: 'Family time after closing needs a new referral that is accepted.',
  },
  'old-debt-unpaid': {
    says: 'An old debt is not paid yet.',
    rule: 'REF-14',
    clear: 'Record the payment on the page “Close the file” of the earlier file first.',
  },
} as const satisfies Vocabulary
export type ClosedFileRefusal = keyof typeof closedFileWords
