import { emergencyCategories } from '../../domain/emergency-access.ts'
import { longText, oneOf, optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const emergencyForm = form({
  reference: { label: 'Number of the family file', hint: 'For example: NM-0042', schema: optionalText(40) },
  category: { label: 'What is the emergency?', schema: oneOf(emergencyCategories, 'Choose what the emergency is') },
  reason: {
    label: 'Why do you need this file now?',
    hint: 'A manager reads this. At least 15 characters.',
    schema: longText('Enter why you need this file now', 1000),
  },
})

export const reviewForm = form({
  words: { label: 'Was it right, and what follows?', schema: text('Enter what you found', 1000) },
})
