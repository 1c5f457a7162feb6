import { longText } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const submitForm = form({})

export const additionForm = form({
  text: {
    label: 'What should be added?',
    hint: 'The record stays as it was sealed. Your addition stands beside it, with today’s date, your name and its own seal.',
    schema: longText('Write what should be added', 5000),
  },
})
