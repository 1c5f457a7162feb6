import { text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const webhookForm = form({
  address: {
    label: 'Web address of its case system',
    hint: 'For example https://cases.council.example/kintime',
    schema: text('Enter the web address', 500),
  },
})
export const nothingForm = form({})
