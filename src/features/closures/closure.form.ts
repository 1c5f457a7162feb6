import { optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const closeForm = form({
  why: {
    label: 'Why is the file closed?',
    hint: 'Whoever opens the file later reads this.',
    schema: text('Say why the file is closed', 500),
  },
  owed: { label: 'What is still owed?', hint: 'In pounds, such as 12.50. Leave it empty when nothing is owed.', schema: optionalText(12) },
})
export const paymentForm = form({ paidBy: { label: 'Who paid it?', schema: text('Say who paid', 120) } })
export const reopenForm = form({ why: { label: 'Why is the file opened again?', schema: text('Say why it is opened again', 500) } })
