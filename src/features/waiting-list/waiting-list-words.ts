import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { NotEnded } from './end-wait.ts'
import type { NotKept } from './record-interim.ts'

export const interimRefusals = {
  'no-such-referral': { says: 'There is no such referral.' },
  'referral-refused': { says: 'This referral was not accepted, so nothing is arranged for it', rule: 'REF-15' },
  'until-in-the-past': {
    says: 'The day is in the past',
    rule: 'REF-15, what holds until our sessions start',
    clear: { label: 'Change the day', href: '#untilOn' },
  },
} as const satisfies Vocabulary<NotKept>

export const waitRefusals = {
  'does-not-wait': { says: 'This family is not on the waiting list any more', clear: 'Open the file to see how it goes on.' },
} as const satisfies Vocabulary<NotEnded>
