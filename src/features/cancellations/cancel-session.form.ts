import { longText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const cancelSessionForm = form({
  reason: {
    label: 'Why will this session not take place?',
    hint: 'This stays on the family’s file. The letters do not say it.',
    schema: longText('Enter why the session will not take place', 2000),
  },
  toldBy: { label: 'Who told us?', schema: text('Enter who told us') },
})
