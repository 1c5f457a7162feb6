import type { Vocabulary } from '../../domain/refusal-words.ts'
import { freshReasons } from '../../domain/risk-fresh.ts'
import { longText, oneOf } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const freshForm = form({
  reason: { label: 'Why look at the risks again?', schema: oneOf(freshReasons, 'Choose why the risks are looked at again') },
  words: {
    label: 'What happened?',
    hint: 'One or two sentences. No addresses or phone numbers.',
    schema: longText('Enter what happened', 1000),
  },
})

export const freshRefusals = {
  'not-assessed-yet': {
    says: 'The risks have not been assessed yet',
    rule: 'RISK-04, a fresh assessment follows an earlier one',
    clear: 'Make the first assessment.',
  },
  'reason-not-in-policy': {
    says: 'Your service does not ask for a fresh assessment for this reason',
    rule: 'RISK-04, the policy names what asks for a fresh assessment',
    clear: 'Choose another reason.',
  },
} as const satisfies Vocabulary
