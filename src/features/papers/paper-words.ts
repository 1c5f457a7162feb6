import type { Vocabulary } from '../../domain/refusal-words.ts'

export const paperRefusals = {
  'not-held': { says: 'This paper is not held back any more. Somebody has settled it in the meantime.' },
  'nothing-to-take-out': {
    says: 'No words were found that can be taken out.',
    rule: 'RISK-07',
    clear: 'Make the paper again without them, or put it away.',
  },
  'nothing-left': { says: 'Nothing would be left of this paper.', clear: 'Put it away, and make it again without the words.' },
} as const satisfies Vocabulary

export const openPaperRefusals = {
  'link-over': {
    says: 'This did not open. The link may be old, or the digits are not the ones we have.',
    clear: 'Try again, or call the service.',
  },
} as const satisfies Vocabulary
