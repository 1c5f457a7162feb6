import { email, optionalText, password } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const forgottenForm = form({
  email: { label: 'E-mail address', schema: email('Enter your e-mail address') },
})

export const nothingForm = form({})

export const newPasswordForm = form({
  password: {
    label: 'New password',
    hint: '12 characters or more. Four words in a row work well.',
    schema: password('Enter a new password'),
  },
  again: { label: 'The same password again', schema: password('Enter the same password again') },
  code: { label: 'Code from your authenticator app', hint: '6 numbers', schema: optionalText(20) },
})
