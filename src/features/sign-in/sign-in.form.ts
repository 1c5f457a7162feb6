import { email, optionalText, password, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

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
