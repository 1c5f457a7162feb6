import { z } from 'zod'
import { email, optionalText } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const password = (missing: string) =>
  z.preprocess((raw) => raw ?? '', z.string(missing).min(1, missing).max(500, 'Use 128 characters or fewer'))

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
