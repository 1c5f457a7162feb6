import { longText, optionalDate, optionalIdentifier, optionalText } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const dayHint = 'Like 21 5 2026'

export const apartForm = form({
  one: { label: 'Who of this family?', schema: optionalIdentifier() },
  other: {
    label: 'Must not meet',
    hint: 'Somebody of this family, or leave it and give the other family below.',
    schema: optionalIdentifier(),
  },
  otherFile: { label: 'Number of the other family’s file', hint: 'Only when it is about another family.', schema: optionalText(40) },
  otherName: { label: 'Name of the person there', hint: 'As on their file. Empty means the whole family.', schema: optionalText(200) },
  because: { label: 'Why must they not meet?', schema: longText('Enter why they must not meet', 1000) },
  orderOn: { label: 'Date of a no-contact order', hint: `${dayHint}. Leave empty if there is none.`, schema: optionalDate() },
  until: { label: 'Last day', hint: `${dayHint}. Leave empty if it holds until further notice.`, schema: optionalDate() },
})

export const endForm = form({
  because: { label: 'Why does this no longer hold?', schema: longText('Enter why this no longer holds', 1000) },
})
