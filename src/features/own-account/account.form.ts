import { optionalText, password, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const confirmForm = form({
  code: {
    label: 'Code from your authenticator app',
    hint: '6 numbers. Each code counts once, so wait for a new one if you have just used it.',
    schema: text('Enter the code', 40),
  },
  next: { label: 'Next page', schema: optionalText(500) },
})

export const passwordForm = form({
  password: {
    label: 'New password',
    hint: '12 characters or more. Four words in a row work well.',
    schema: password('Enter a new password'),
  },
  again: { label: 'The same password again', schema: password('Enter the same password again') },
})

export const nothingForm = form({})
