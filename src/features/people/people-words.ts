import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { PersonRefusal } from './change-person.ts'

export const personRefusals = {
  'no-such-person': { says: 'This person is not on the file.', clear: 'Go back to the list of people.' },
  'part-ended': { says: 'Their part in this file has ended.', clear: 'Add them again when they come back.' },
  'no-reason': { says: 'Say why it is safe that others know it.', rule: 'RISK-07' },
  'no-such-fact': { says: 'This no longer holds already.', clear: 'Look at the list once more.' },
} as const satisfies Vocabulary<PersonRefusal>
