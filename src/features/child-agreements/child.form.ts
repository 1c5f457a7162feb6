import { z } from 'zod'
import { date, optionalText, text } from '../../web/answers.ts'
import { form, type Upload } from '../../web/form.ts'
import { drawing, isUpload } from '../signatures/door.ts'

export const childSignForm = form({
  typedName: { label: 'Write your first name', schema: optionalText() },
  drawing: { label: 'Or draw something that is you', schema: drawing },
  seen: { label: 'The words you saw', schema: text('Open the page again') },
})

export const childPaperForm = form({
  scan: {
    label: 'The signed paper',
    hint: 'PDF, JPEG or PNG, at most 20 MB.',
    schema: z.custom<Upload>(isUpload, 'Choose the scan of the signed paper'),
  },
  signedOn: { label: 'When was it signed?', schema: date('Enter the day it was signed') },
  number: {
    label: 'The number at the foot of the paper',
    hint: 'For example K7QP-3MXD-82FW.',
    schema: text('Enter the number at the foot of the paper', 100),
  },
})
