import { policyNames } from '../../policies/policy.ts'
import { email, longText, oneOf, optionalLongText, optionalText, password, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const setUpForm = form({
  name: { label: 'Name of your service', schema: text('Enter the name of your service') },
  policy: {
    label: 'Which service is most like yours?',
    hint: 'You begin with its rules and can change each of them later.',
    schema: oneOf(policyNames, 'Choose the service that is most like yours'),
  },
  helpPhone: {
    label: 'Phone number for help',
    hint: 'Families and referrers see it at the foot of each page. Leave empty if there is none.',
    schema: optionalText(30),
  },
  areas: { label: 'Areas', hint: 'One on each line. Leave empty if you work as one.', schema: optionalLongText(2000) },
  venue: { label: 'Name of your first venue', schema: text('Enter the name of your first venue') },
  venueAddress: { label: 'Address of the venue', schema: optionalText(300) },
  rooms: { label: 'Rooms in this venue', hint: 'One on each line.', schema: longText('Enter at least one room', 2000) },
  managerName: { label: 'Your name', schema: text('Enter your name') },
  managerEmail: { label: 'Your e-mail address', hint: 'You sign in with it.', schema: email('Enter your e-mail address') },
  password: { label: 'Password', hint: '12 characters or more. Four words in a row work well.', schema: password('Enter a password') },
  again: { label: 'The same password again', schema: password('Enter the same password again') },
  code: { label: 'Code from your authenticator app', hint: '6 numbers', schema: text('Enter the code from your app', 20) },
})

export const nothingForm = form({})

export const personaForm = form({
  tenant: { label: 'Service', schema: text('Choose a person', 9) },
  account: { label: 'Person', schema: text('Choose a person', 36) },
})
