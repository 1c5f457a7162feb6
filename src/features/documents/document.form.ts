import { z } from 'zod'
import { oneOf, text, ticked } from '../../web/answers.ts'
import { form, type Upload } from '../../web/form.ts'
import { documentKinds } from './document-kinds.ts'

const isUpload = (raw: unknown): raw is Upload => typeof raw === 'object' && raw !== null && 'bytes' in raw

const kind = { label: 'What is it?', schema: oneOf(documentKinds, 'Choose what it is') }
const file = {
  label: 'The file',
  hint: 'A PDF, or a photograph of the paper (JPEG, PNG or WebP). At most 20 MB.',
  schema: z.custom<Upload>(isUpload, 'Choose the file'),
}

/** For a draft or a parent's own form. */
export const documentForm = form({ kind, file })

export const familyDocumentForm = form({
  kind,
  file,
  isConfidential: {
    label: 'Confidential: never given to a parent or anybody else on the file',
    hint: 'Leave this ticked unless you are sure.',
    schema: ticked(),
  },
})

export const removalForm = form({ reason: { label: 'Why is it taken off?', schema: text('Enter why it is taken off', 500) } })
