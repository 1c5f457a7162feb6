import { email } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const mendLetterForm = form({
  address: {
    label: 'What is the right e-mail address for this letter?',
    hint: 'Only this letter goes there. To change the address for all letters, change it on the person’s account or on the file.',
    schema: email('Enter the e-mail address'),
  },
})

export const tryAgainForm = form({})
