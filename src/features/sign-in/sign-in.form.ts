import { z } from 'zod'
import { email, optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

/** A password is taken exactly as it was typed, blanks included. */
const password = (missing: string) =>
  z.preprocess((raw) => raw ?? '', z.string(missing).min(1, missing).max(500, 'Use 128 characters or fewer'))

export const signInForm = form({
  email: { label: 'E-mail address', schema: email('Enter your e-mail address') },
  password: { label: 'Password', schema: password('Enter your password') },
  next: { label: 'Next page', schema: optionalText(500) },
})

export const codeForm = form({
  code: { label: 'Code from your authenticator app', hint: '6 numbers, or one of your recovery codes', schema: text('Enter the code', 40) },
  at: { label: 'Service', schema: optionalText(9) },
  next: { label: 'Next page', schema: optionalText(500) },
})

export const nothingForm = form({})
