import { observationKinds } from '../../domain/observation.ts'
import { longText, oneOf, optionalIdentifier, optionalText, optionalTime } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

/** There is no field here that asks what the worker thinks of it. OBS-03 */
export const observationForm = form({
  kind: { label: 'What kind of entry', schema: oneOf(observationKinds, 'Choose what kind of entry it is') },
  heading: { label: 'What is it about?', schema: optionalText(40) },
  reason: { label: 'What did you step in for?', schema: optionalText(40) },
  part: { label: 'Which part of the ending?', schema: optionalText(40) },
  child: { label: 'Which child?', schema: optionalIdentifier() },
  text: { label: 'What did you see or hear?', schema: longText('Write what you saw or heard', 5000) },
  why: { label: 'Why did you step in?', hint: 'One sentence.', schema: optionalText(500) },
  seenAt: {
    label: 'When was it?',
    hint: 'Leave it empty for now, or enter an earlier time, like 16:20.',
    schema: optionalTime(),
  },
})

export const strikeForm = form({})
