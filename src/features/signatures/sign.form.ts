import { z } from 'zod'
import { date, mustBeTicked, optionalText, text } from '../../web/answers.ts'
import { form, type Upload } from '../../web/form.ts'
import { longestDrawing } from './check-drawing.ts'

export const drawing = z.preprocess(
  (raw) => (Array.isArray(raw) ? raw[0] : (raw ?? '')),
  z.string().max(longestDrawing, 'The drawing is too large. Clear it and draw again.'),
)

/** A signature by the person's own hand, on any screen. Either the name or the drawing is enough. */
export const signForm = form({
  agrees: { label: 'I have read this, and I agree', schema: mustBeTicked('Tick the box if you have read it and agree') },
  typedName: { label: 'Type your full name', hint: 'This is enough. It counts as your signature.', schema: optionalText() },
  drawing: { label: 'Or sign with your finger', schema: drawing },
  seen: { label: 'The text you saw', schema: text('Open the page again') },
  /** The hash of the translation that stood beside it; empty when it was read in English. */
  shown: { label: 'The translation you saw', schema: optionalText(64) },
})

export const isUpload = (raw: unknown): raw is Upload => typeof raw === 'object' && raw !== null && 'bytes' in raw

export const paperForm = form({
  scan: {
    label: 'The signed paper',
    hint: 'PDF, JPEG or PNG, at most 20 MB.',
    schema: z.custom<Upload>(isUpload, 'Choose the scan of the signed paper'),
  },
  signedOn: { label: 'When was it signed?', hint: 'The day beside the signature.', schema: date('Enter the day it was signed') },
  number: {
    label: 'The number at the foot of the paper',
    hint: 'The paper calls it “Seal number”. It shows that the paper holds this very text, for example K7QP-3MXD-82FW.',
    schema: text('Enter the seal number at the foot of the paper', 100),
  },
})
