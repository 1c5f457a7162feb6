import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { DeclareRefusal, LiftRefusal } from './declare-connection.ts'

export const declareRefusals = {
  'say-how': { says: 'Say how you know them.', clear: 'A few words are enough.' },
  'no-other-manager': {
    says: 'You are the only manager, so nobody could decide about this file any more.',
    rule: 'DATA-03',
    clear: 'Ask somebody else to be a manager first. Then say it here, and they decide who works with this family.',
  },
} as const satisfies Vocabulary<DeclareRefusal>

export const liftRefusals = {
  'no-such-connection': { says: 'We did not find this.' },
  'own-connection': { says: 'Nobody decides this about themselves.', rule: 'DATA-03', clear: 'Ask another manager.' },
  'lifted-already': { says: 'This was decided already.' },
} as const satisfies Vocabulary<LiftRefusal>
