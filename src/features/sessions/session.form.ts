import { howEnded } from '../../domain/session.ts'
import { anyIdentifiers, identifier, oneOf, optionalText, optionalTime } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const startForm = form({})

export const endForm = form({
  how: { label: 'How did it end?', schema: oneOf(howEnded, 'Choose how the session ended') },
  why: { label: 'Why, if it was not as planned', hint: 'One sentence. It stands in the record.', schema: optionalText(500) },
  at: { label: 'When did it end?', hint: 'Now, unless you enter an earlier time, like 17:10', schema: optionalTime() },
})

export const careForm = form({
  children: { label: 'Which children?', schema: anyIdentifiers('Choose which children are handed over') },
  adult: { label: 'Who takes over?', schema: identifier('Choose who takes over') },
  at: { label: 'When?', hint: 'Now, unless you enter an earlier time, like 16:20', schema: optionalTime() },
})

export const aloneForm = form({
  party: { label: 'Who may be alone with the child?', schema: identifier('Choose who may be alone with the child') },
})
