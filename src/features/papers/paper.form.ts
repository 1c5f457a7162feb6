import { optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const takeOutForm = form({
  also: {
    label: 'Other words to take out too',
    hint: 'Leave this empty to take out only what is shown above.',
    schema: optionalText(200),
  },
})

export const releaseForm = form({
  reason: {
    label: 'Why may this person read it?',
    hint: 'Your name and your reason stay on record.',
    schema: text('Enter why this person may read it', 1000),
  },
})

export const openPaperForm = form({
  digits: {
    label: 'The last four digits of your phone number',
    hint: 'The number that you gave us.',
    schema: text('Enter the last four digits of your phone number', 4),
  },
})
