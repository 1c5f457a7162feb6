import { longText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const writeAnewForm = form({
  subject: { label: 'Subject', schema: text('Enter the subject') },
  text: { label: 'The letter', schema: longText('Enter the words of the letter') },
})

export const releaseLetterForm = form({
  reason: {
    label: 'Why may this person read it?',
    hint: 'Your name and your reason stay on record.',
    schema: text('Enter why this person may read it', 1000),
  },
})
