import { checkKinds } from '../../domain/worker-check.ts'
import { date, oneOf, optionalDate, optionalIdentifier, optionalOneOf, optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const employments = ['permanent', 'relief', 'bank', 'casual', 'volunteer'] as const

export const workerForm = form({
  name: { label: 'Full name', schema: text('Enter the name') },
  account: { label: 'Signs in as', hint: 'So that they see their own sessions.', schema: optionalIdentifier() },
  employment: { label: 'How do they work here?', schema: oneOf(employments, 'Choose how they work here') },
  startedOn: { label: 'First day here', hint: 'For example, 8 1 2024', schema: date('Enter the first day here') },
  area: { label: 'Area', schema: optionalIdentifier() },
  venue: { label: 'Usual venue', schema: optionalIdentifier() },
  gender: { label: 'Gender', hint: 'Some families ask for a woman or a man.', schema: optionalOneOf(['woman', 'man', 'other']) },
  languages: { label: 'Languages', hint: 'With commas between them', schema: text('Enter at least one language') },
  skills: { label: 'Skills', hint: 'With commas between them, such as Makaton, autism', schema: optionalText() },
})

export const checkForm = form({
  kind: { label: 'What did you see?', schema: oneOf(checkKinds, 'Choose what you saw') },
  reference: { label: 'Number on the certificate', schema: optionalText(60) },
  issuedOn: { label: 'Date on it', hint: 'For example, 8 1 2026', schema: date('Enter the date on it') },
  expiresOn: { label: 'Date it ends (leave empty if it does not end)', hint: 'For example, 8 1 2029', schema: optionalDate() },
})

/** "Makaton, autism" as a list. */
export const listFrom = (words: string): readonly string[] => [
  ...new Set(
    words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]
