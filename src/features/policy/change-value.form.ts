import { z } from 'zod'
import { longText } from '../../web/answers.ts'
import { form } from '../../web/form.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

/** One box, or several of one name; which of them makes sense is for the catalogue to say. */
const listed = (raw: unknown): unknown => (Array.isArray(raw) ? raw : [raw])
const boxes = z.preprocess(
  (raw) => (raw === undefined ? [] : listed(raw)),
  z.array(z.string().max(2000, 'Use 2000 characters or fewer')).max(50),
)

export const changeValueForm = form({
  value: { label: 'Value', schema: boxes },
  reason: {
    label: 'Why is this changed?',
    hint: 'Everybody who reads the policy sees this reason, beside your name.',
    schema: longText('Enter why this is changed', 500),
  },
})

export const changeRefusals = {
  'no-such-policy-value': { says: 'There is no such value.' },
  'policy-value-not-allowed': {
    says: ({ message }) => String(message ?? 'This is not a possible value'),
    clear: 'Change the answer below and save again.',
  },
  'same-value': { says: 'This is the value already.', clear: 'Enter another value, or leave it as it is.' },
} as const satisfies Vocabulary
