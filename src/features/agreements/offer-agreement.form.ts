import { z } from 'zod'
import { text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

/** One tick comes alone, several come as a list. */
const ticks = (raw: unknown): unknown => {
  if (raw === undefined || raw === '') return []
  return Array.isArray(raw) ? raw : [raw]
}

const parties = z.preprocess(ticks, z.array(z.uuid('Choose from the list')).min(1, 'Choose who signs'))

export const offerForm = form({
  signatories: { label: 'Who signs', hint: 'Those whom your policy or the referral names are ticked.', schema: parties },
  seen: { label: 'The draft you saw', schema: text('Read the draft again') },
})
