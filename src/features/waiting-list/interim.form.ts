import { longText, optionalDate, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const interimForm = form({
  arranged: {
    label: 'What is arranged until our sessions start?',
    hint: 'Where they meet, how often, and who is there. No address that is confidential.',
    schema: longText('Write what is arranged until our sessions start', 5000),
  },
  arrangedBy: { label: 'Who arranged it?', schema: text('Enter who arranged it') },
  untilOn: { label: 'Until when?', hint: 'Leave empty when it holds until our first session.', schema: optionalDate() },
})
