import { observationKinds } from '../../domain/observation.ts'
import { longText, oneOf, optionalIdentifier, optionalText, time } from '../../web/answers.ts'
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
    hint: 'Like 16:20. It says when you opened this page; change it if it was earlier.',
    schema: time('Enter the time it happened'),
  },
})

export const strikeForm = form({})
