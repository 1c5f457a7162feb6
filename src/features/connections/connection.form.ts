import { oneOf, optionalLongText, optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const declareForm = form({
  knows: { label: 'Do you know anybody on this file outside work?', schema: oneOf(['no', 'yes'], 'Say whether you know somebody') },
  words: { label: 'How do you know them?', hint: 'Such as: my cousin, a neighbour, the same church.', schema: optionalText(300) },
})
export const liftForm = form({ words: { label: 'Why may they read this file after all?', schema: text('Say why', 300) } })
export const addressForm = form({
  address: {
    label: 'Your own address',
    hint: 'House, street and postcode. Leave it empty to take it back.',
    schema: optionalLongText(300),
  },
})
