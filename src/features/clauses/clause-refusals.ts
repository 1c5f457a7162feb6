import type { Vocabulary } from '../../domain/refusal-words.ts'

export type RewordRefusal = 'no-such-clause' | 'clause-changed' | 'unknown-brace' | 'same-words'

export const rewordRefusals = {
  'no-such-clause': { says: 'There is no such clause', clear: 'Choose one from the list of clauses.' },
  'clause-changed': {
    says: 'Somebody else changed this clause while you had it open',
    clear: 'Copy your words, open the clause again, and put them in.',
  },
  'unknown-brace': {
    says: ({ brace }) => `We cannot fill ${brace ?? 'these braces'}`,
    rule: 'AGR-01, a family reads plain words, never a gap',
    clear: 'Use the words in braces from the list beside the box, spelled the same, and none in the heading.',
  },
  'same-words': { says: 'Nothing was changed', clear: 'Change something first, or leave the clause as it is.' },
} as const satisfies Vocabulary<RewordRefusal>

export type TranslateRefusal = 'no-such-subject' | 'unknown-brace' | 'english-needs-none' | 'brace-left-out' | 'english-changed'

export const translateRefusals = {
  'no-such-subject': { says: 'There is nothing to translate here', clear: 'Choose a clause from the list.' },
  'unknown-brace': {
    says: ({ brace }) => `We cannot fill ${brace ?? 'these braces'}`,
    rule: 'AGR-03, everybody reads what they sign',
    clear: 'Leave the words in braces as they are in the English text.',
  },
  'brace-left-out': {
    says: ({ brace }) => `The translation leaves out ${brace ?? 'a word in braces'}`,
    rule: 'AGR-03, everybody reads what they sign',
    clear: 'Put it where it belongs in the sentence, in the same spelling.',
  },
  'english-needs-none': { says: 'The agreement is written in English already', clear: 'Choose another language.' },
  'english-changed': {
    says: 'The English words were changed while you had this page open',
    clear: 'Copy your words, open the page again, and translate the new English.',
  },
} as const satisfies Vocabulary<TranslateRefusal>
