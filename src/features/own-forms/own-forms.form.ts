import { email, longText, optionalIdentifier, optionalText, text, ticked } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const parent = {
  givenName: { label: 'First name', schema: text('Enter their first name', 100) },
  familyName: { label: 'Last name', schema: text('Enter their last name', 100) },
  email: { label: 'E-mail', hint: 'Ask whether anybody else can read it.', schema: email('Enter an e-mail address') },
  phone: { label: 'Phone', schema: optionalText(40) },
}

export const openForm = form(parent)

export const askForm = form({
  ...parent,
  because: {
    label: 'Why is it safe to write to this person?',
    hint: 'Who said so, and what you looked at. No parent sees this.',
    schema: longText('Write why it is safe to write to them', 2000),
  },
  isSameMailRight: { label: 'The same address as the other copy is right, and I have asked both', schema: ticked() },
})

export const sendingForm = form({
  area: { label: 'Which area takes this family?', schema: optionalIdentifier() },
  otherPhone: {
    label: 'Phone number of the parent who has no form',
    hint: 'Only when there is one form, and it does not have the number.',
    schema: optionalText(40),
  },
})
export const noForm = form({})
