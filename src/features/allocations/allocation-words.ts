import type { Vocabulary } from '../../domain/refusal-words.ts'
import { closedFileWords } from '../closures/door.ts'
import type { AllocateRefusal } from './allocate-worker.ts'
import type { DeputyRefusal } from './name-deputy.ts'

export const allocationRefusals = {
  ...closedFileWords,
  'not-the-one-who-allocates': { says: ({ who }) => `Here the worker is chosen by ${who}.`, rule: 'PRE-06', clear: 'Ask them to choose.' },
  'referral-not-accepted': { says: 'The referral has not been accepted yet.', rule: 'REF-05', clear: 'Accept the referral first.' },
  'no-follow-up-yet': {
    says: 'Nobody has followed up the referral with the person who knows the family best.',
    rule: 'REF-12',
    clear: 'Call them, and put the call on record with the referral.',
  },
  'risk-not-assessed': {
    says: 'The risks have not been assessed yet.',
    rule: 'RISK-01',
    clear: 'Assess the risks first. They say how many workers are needed.',
  },
  'no-such-worker': { says: 'This worker is not on record any more.', clear: 'Choose another worker.' },
  'already-their-worker': { says: 'This worker is the family’s worker already.' },
  'worker-not-cleared': {
    says: ({ name, says }) => `${name} cannot be chosen. ${says}.`,
    rule: 'PRE-04',
    clear: 'Record the new check, or choose another worker.',
  },
  'against-first-suggestion': {
    says: ({ name }) => `${name} stands first for this family.`,
    rule: 'PRE-02',
    clear: 'Say why it is somebody else. One sentence is enough.',
  },
  'no-worker-yet': { says: 'The family has no worker yet.', rule: 'PRE-03', clear: 'Choose the worker first, then who stands in.' },
  'is-their-worker': { says: 'This is the family’s worker. Somebody else stands in for them.', rule: 'PRE-03' },
} as const satisfies Vocabulary<AllocateRefusal | DeputyRefusal>
