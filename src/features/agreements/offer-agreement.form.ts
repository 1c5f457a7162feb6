import { z } from 'zod'
import { text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const parties = z.preprocess((raw) => (raw === undefined || raw === '' ? [] : Array.isArray(raw) ? raw : [raw]), z.array(z.uuid('Choose from the list')).min(1, 'Choose who signs'))

export const offerForm = form({
  signatories: { label: 'Who signs', hint: 'Those whom your policy or the referral names are ticked.', schema: parties },
  seen: { label: 'The draft you saw', schema: text('Read the draft again') },
})
