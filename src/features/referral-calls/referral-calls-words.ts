import type { CallRefusal } from '../../domain/follow-up.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

export type NotRecorded = CallRefusal | 'no-such-referral' | 'already-called' | 'time-does-not-exist' | 'time-happens-twice'

export const callRefusals = {
  'no-such-referral': { says: 'There is no such referral.' },
  'already-called': {
    says: ({ by }) => `${by} has already put the call on record`,
    rule: 'REF-08, the time runs from one call',
    clear: 'Nothing more is needed.',
  },
  'already-ended': { says: 'This referral is closed, so no call can be added to it', clear: 'Write it on the family’s file.' },
  'not-received-yet': {
    says: 'The referrer’s team manager has not approved it yet',
    rule: 'REF-06, it counts as received only then',
    clear: 'Ask the team manager to approve it, then record the call.',
  },
  'in-the-future': {
    says: 'The time of the call is still to come',
    rule: 'REF-08, the time runs from a call that was made',
    clear: { label: 'Change the time', href: '#time' },
  },
  'time-does-not-exist': { says: 'The clocks go forward that night, so this time does not exist', clear: 'Check the time.' },
  'time-happens-twice': { says: 'The clocks go back that night, so this time comes twice', clear: 'Use a time outside that hour.' },
} as const satisfies Vocabulary<NotRecorded>
