import { Temporal } from 'temporal-polyfill'
import type { OwnChild, OwnDetails } from '../../domain/own-form.ts'
import { date, email, optionalDate, optionalText, text } from '../../web/answers.ts'
import { form, type Answers } from '../../web/form.ts'

/** Nothing beyond this is asked before the mail is known to be theirs. */
export const askForm = form({
  givenName: { label: 'Your first name', schema: text('Enter your first name', 100) },
  familyName: { label: 'Your last name', schema: text('Enter your last name', 100) },
  email: {
    label: 'Your e-mail',
    hint: 'Use one that only you can read. We send a link there.',
    schema: email('Enter your e-mail address'),
  },
  phone: { label: 'Your phone number', schema: text('Enter your phone number', 40) },
  childName: { label: 'Child’s first name', schema: text('Enter the child’s first name', 100) },
  childBorn: { label: 'Child’s birth date', hint: 'For example, 27 3 2019', schema: date('Enter the child’s birth date') },
  secondName: { label: 'Second child’s first name', schema: optionalText(100) },
  secondBorn: { label: 'Second child’s birth date', schema: optionalDate() },
})

const child = (givenName: string, bornOn: Temporal.PlainDate | null): readonly OwnChild[] =>
  givenName === '' ? [] : [{ givenName, ...(bornOn === null ? {} : { bornOn: bornOn.toString() }) }]

export const askedFrom = (answers: Answers<typeof askForm>): { readonly details: OwnDetails; readonly children: readonly OwnChild[] } => ({
  details: { givenName: answers.givenName, familyName: answers.familyName, email: answers.email, phone: answers.phone },
  children: [...child(answers.childName, answers.childBorn), ...child(answers.secondName, answers.secondBorn)],
})
