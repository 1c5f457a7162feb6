import { date, longText, optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const meetingForm = form({
  heldOn: { label: 'When was it held?', schema: date('Enter the day of the meeting') },
  place: { label: 'Where?', hint: 'For example: Larch House, or by video.', schema: optionalText(200) },
  present: { label: 'Who was there?', hint: 'One name in each line, with what they are.', schema: text('Enter who was there', 2000) },
  settled: {
    label: 'What was settled?',
    hint: 'What changes in the agreement, and who does what by when.',
    schema: longText('Enter what was settled', 10_000),
  },
})
