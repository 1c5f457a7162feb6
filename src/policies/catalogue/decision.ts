import { deciderWords } from '../../domain/decider.ts'
import type { Group } from '../entry.ts'

export const decision = {
  decidedBy: {
    label: 'Who decides',
    meaning: 'The only people whose decision on a referral counts.',
    kind: 'choice',
    choices: deciderWords,
    says: 'A referral is decided by: {value}. Nobody else’s decision counts.',
    rules: ['REF-17'],
  },
  within: {
    label: 'Time to decide',
    meaning: 'How long the service has to decide, counted from when the referral is received.',
    kind: 'period',
    units: ['workingDays', 'calendarDays', 'hours'],
    says: 'A decision is made within {value} of receiving the referral.',
    none: 'No time is set for deciding.',
    rules: ['REF-07'],
  },
  reasonInWriting: {
    label: 'Reason for refusing, in writing',
    meaning: 'Whether the referrer gets the reason for a refusal in writing, within the same time.',
    kind: 'flag',
    yes: 'When a referral is refused, the referrer is told the reason in writing within the same time.',
    no: 'When a referral is refused, the referrer is told, but not always in writing.',
    rules: ['REF-07'],
  },
  urgentWithin: {
    label: 'Time for an urgent referral',
    meaning: 'How soon an urgent referral is considered.',
    kind: 'period',
    units: ['hours', 'workingDays'],
    says: 'An urgent referral is considered within {value}.',
    none: 'Urgent referrals have no shorter time of their own.',
    rules: ['REF-08'],
  },
  urgentNeedsPhoneCall: {
    label: 'Urgent needs a phone call',
    meaning: 'Whether a referral counts as urgent only with a phone call on record; the time runs from that call.',
    kind: 'flag',
    yes: 'An urgent referral needs a phone call as well. The call is on record and the time runs from it.',
    no: 'An urgent referral does not need a phone call.',
    rules: ['REF-08'],
  },
} as const satisfies Group
