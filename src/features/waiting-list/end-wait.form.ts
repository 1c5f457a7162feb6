import { waitEnds } from '../../domain/waiting.ts'
import { longText, oneOf } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const endWaitForm = form({
  why: { label: 'Why do they leave the list?', schema: oneOf(waitEnds, 'Choose why they leave the list') },
  reason: { label: 'What happened?', hint: 'This stays on the file.', schema: longText('Write what happened', 2000) },
})
