import { z } from 'zod'
import { anyIdentifiers, oneOf, optionalIdentifier, optionalTime } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

/** Where the button stood, so that one tap brings you back there. */
const from = {
  label: 'From',
  schema: z.preprocess((raw) => (raw === undefined ? 'session' : raw), oneOf(['session', 'reception'], 'Go back and try again')),
}

export const arrivalForm = form({
  people: { label: 'Who has come?', schema: anyIdentifiers('Choose who has come') },
  careOf: { label: 'Who answers for the children now?', schema: optionalIdentifier() },
  at: { label: 'When did they come?', hint: 'Now, unless you enter an earlier time, like 15:46', schema: optionalTime() },
  from,
})

export const departureForm = form({
  people: { label: 'Who is leaving?', schema: anyIdentifiers('Choose who is leaving') },
  careOf: { label: 'Who takes the children home?', schema: optionalIdentifier() },
  at: { label: 'When did they leave?', hint: 'Now, unless you enter an earlier time, like 17:32', schema: optionalTime() },
  from,
})
