import { anyOf, longText, oneOf, optionalLongText, optionalText, text, ticked } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const sides = ['visiting', 'resident', 'carer', 'connected-other', 'social-worker', 'team-manager', 'legal', 'professional'] as const

export const personForm = form({
  name: { label: 'Name', schema: text('Enter the name', 120) },
  side: { label: 'What is their part?', schema: oneOf(sides, 'Say what their part is') },
  relation: { label: 'How are they related to the children, or what is their role?', schema: text('Say how they are related', 120) },
  language: { label: 'Language', schema: text('Enter the language', 60) },
  needsInterpreter: { label: 'They need an interpreter', schema: ticked() },
  mayAttend: { label: 'They may come to sessions', schema: ticked() },
  mustSign: { label: 'They sign the agreement', schema: ticked() },
})
export const endForm = form({ why: { label: 'Why does their part end?', schema: text('Say why', 300) } })
export const factForm = form({
  kind: { label: 'What is it?', schema: oneOf(['address', 'phone', 'email', 'school'], 'Say what it is') },
  text: { label: 'The address, number or name', schema: longText('Enter it', 500) },
  label: { label: 'A note on it', hint: 'Such as: work, or only until June.', schema: optionalText(80) },
  isConfidential: { label: 'May others on the file know it?', schema: oneOf(['no', 'yes'], 'Say whether others may know it') },
})
export const openFactForm = form({
  to: { label: 'May others on the file know it?', schema: oneOf(['confidential', 'open'], 'Say whether others may know it') },
  why: { label: 'Why is it safe that others know it?', schema: optionalText(300) },
})
export const safeWays = ['call', 'text', 'mail', 'write'] as const
export const safeForm = form({
  ways: { label: 'What is safe?', schema: anyOf(safeWays) },
  words: {
    label: 'When, and what to mind',
    hint: 'Such as: only before 3pm. Say you ring from the library. Never leave a message.',
    schema: optionalLongText(500),
  },
})
