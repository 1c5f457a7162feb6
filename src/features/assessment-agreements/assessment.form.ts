import { assentWays, assessmentPartWords } from '../../domain/assessment-agreement.ts'
import { identifier, longText, oneOf, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const announceForm = form({
  assessor: { label: 'Who assesses the sessions?', schema: text('Say who assesses', 120) },
  role: {
    label: 'What is their role?',
    hint: 'Such as: social worker, or independent assessor.',
    schema: text('Say what their role is', 120),
  },
})
export const attachForm = form({
  what: { label: assessmentPartWords.what, schema: longText('Say what is assessed', 2_000) },
  recorded: { label: assessmentPartWords.recorded, schema: longText('Say what is written down', 2_000) },
  reported: { label: assessmentPartWords.reported, schema: longText('Say to whom it is reported', 1_000) },
  when: { label: assessmentPartWords.when, schema: longText('Say when it is reported', 1_000) },
  reads: { label: assessmentPartWords.reads, schema: longText('Say who may read it', 1_000) },
  family: { label: assessmentPartWords.family, schema: longText('Say what the family hears', 1_000) },
})
export const assentForm = form({
  signatory: { label: 'Who says yes?', schema: identifier('Choose who says yes') },
  way: { label: 'How did they say yes?', schema: oneOf(assentWays, 'Say how they said yes') },
})
