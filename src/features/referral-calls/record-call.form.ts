import { date, longText, text, time } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const callForm = form({
  caller: {
    label: 'Who called?',
    hint: 'Their name and their part, such as “Joanne Firth, social worker”.',
    schema: text('Enter who called'),
  },
  day: { label: 'Day of the call', schema: date('Enter the day of the call') },
  time: { label: 'Time of the call', hint: 'For example 4:05pm or 16:05', schema: time('Enter the time of the call') },
  said: { label: 'What was said?', schema: longText('Write what was said', 5000) },
})
