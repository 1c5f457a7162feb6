import type { Vocabulary } from '../../domain/refusal-words.ts'
import { documentRefusals } from '../documents/door.ts'
import type { AskRefusal } from './ask-for-time.ts'
import type { EndRefusal } from './end-form.ts'
import type { KeepRefusal } from './keep-step.ts'

const toCome = { says: 'This birth date is in the future. Look at the year again.' } as const
const closed = { says: 'Your form was closed. Enter your code again.' } as const

export const askRefusals = {
  'no-such-service': { says: 'We cannot find this service.' },
  'families-not-taken': { says: 'This service does not take forms from parents.' },
  'birth-to-come': toCome,
  'too-many-tries': { says: 'Many people have asked from where you are. Wait five minutes, or call us.' },
  'cannot-count': { says: 'We could not send it. Try again in a few minutes.' },
} as const satisfies Vocabulary<AskRefusal>

/** The same words whether the link, the code or the hour is wrong: nobody learns which. */
export const codeRefusals = {
  'not-opened': {
    says: 'This link and this code do not open a form. Look at both again. After five wrong codes, wait an hour, or call the service.',
  },
  'too-many-tries': { says: 'Too many tries. Wait five minutes.' },
  'cannot-count': { says: 'We could not look. Try again in a few minutes.' },
} as const satisfies Vocabulary

export const keepRefusals = {
  'form-closed': closed,
  'form-is-in': { says: 'Your form is already in. Call us if something has changed.' },
  'no-such-child': { says: 'We cannot find this child on your form.' },
  'birth-to-come': toCome,
  'parent-too-young': { says: 'A child’s birth date and yours do not fit. Look at both, or tick that they are right.' },
  'child-grown-up': { says: 'This child is 18 or older. Look at the date, or tick that it is right.' },
  'hearing-past': { says: 'This hearing is in the past. Look at the date, or tick that it is right.' },
} as const satisfies Vocabulary<KeepRefusal>

const told = (refusal: { readonly says: string; readonly clear?: string }) => ({
  says: [refusal.says, refusal.clear].flatMap((sentence) => (sentence === undefined ? [] : [sentence.replace(/\.?$/, '.')])).join(' '),
})
const paperWords = Object.fromEntries(Object.entries(documentRefusals).map(([name, refusal]) => [name, told(refusal)])) as Record<
  keyof typeof documentRefusals,
  { readonly says: string }
>

/** The words of the documents room with what to do in the same breath, for a page of an open form draws only one; and what only that form knows. */
export const paperRefusals = {
  ...paperWords,
  'form-closed': closed,
  'form-is-in': keepRefusals['form-is-in'],
} as const satisfies Vocabulary

export const endRefusals = {
  'form-closed': closed,
  'answers-missing': {
    says: ({ missing }) =>
      missing === 1
        ? 'One answer is still missing. It is named below.'
        : `${missing ?? 'Some'} answers are still missing. They are named below.`,
  },
  'already-in': { says: 'Your form is already in.' },
  'no-such-copy': closed,
  'copy-taken-back': closed,
  'already-sent': { says: 'We are working on it already. Call us if you have changed your mind.' },
} as const satisfies Vocabulary<EndRefusal>
