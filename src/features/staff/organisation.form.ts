import { z } from 'zod'
import { oneOf, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'
import { organisationKinds } from './staff-words.ts'

const optionalEmail = z.preprocess(
  (raw) => (typeof raw === 'string' ? raw.trim().toLowerCase() : ''),
  z
    .string()
    .max(200)
    .regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Enter an e-mail address like name@example.org'),
)

export const organisationForm = form({
  name: { label: 'Name of the organisation', schema: text('Enter the name of the organisation') },
  kind: { label: 'What is it?', schema: oneOf(organisationKinds, 'Choose what it is') },
  legalEmail: { label: 'E-mail of its legal services', hint: 'Leave empty if there is none.', schema: optionalEmail },
})

export const keyForm = form({
  name: { label: 'What is the key for?', hint: 'For example: children’s case system.', schema: text('Enter what the key is for', 100) },
})
