import { longText, oneOf, optionalLongText } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const approvalForm = form({
  outcome: { label: 'Do you approve this referral?', schema: oneOf(['approved', 'not-approved'], 'Choose whether you approve it') },
  reason: { label: 'Why do you not approve it?', hint: 'The referrer reads your words', schema: optionalLongText(5000) },
})

export const answerForm = form({
  answer: { label: 'Your answer', schema: longText('Write your answer') },
})
