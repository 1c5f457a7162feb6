import { Temporal } from 'temporal-polyfill'
import type { OwnChild, OwnDetails } from '../../domain/own-form.ts'
import { isPlainMail } from '../../domain/mail-normal.ts'
import { isPlainName, longestName } from '../../domain/plain-name.ts'
import { date, email, optionalDate, optionalText, text } from '../../web/answers.ts'
import { form, type Answers } from '../../web/form.ts'

const onlyLetters = 'Use only letters, spaces, hyphens, apostrophes and full stops'
const name = (missing: string) => text(missing, longestName).refine(isPlainName, onlyLetters)

/** Nothing beyond this is asked before the mail is known to be theirs. */
export const askForm = form({
  givenName: { label: 'Your first name', schema: name('Enter your first name') },
  familyName: { label: 'Your last name', schema: name('Enter your last name') },
  email: {
    label: 'Your e-mail',
    hint: 'Use one that only you can read. We send a link there.',
    schema: email('Enter your e-mail address').refine(isPlainMail, 'Enter an e-mail address like name@example.org, with no + or quotes'),
  },
  phone: { label: 'Your phone number', schema: text('Enter your phone number', 40) },
  childName: { label: 'Child’s first name', schema: name('Enter the child’s first name') },
  childBorn: { label: 'Child’s birth date', hint: 'For example, 27 3 2019', schema: date('Enter the child’s birth date') },
  secondName: {
    label: 'Second child’s first name',
    schema: optionalText(longestName).refine((typed) => typed === '' || isPlainName(typed), onlyLetters),
  },
  secondBorn: { label: 'Second child’s birth date', schema: optionalDate() },
})

const child = (givenName: string, bornOn: Temporal.PlainDate | null): readonly OwnChild[] =>
  givenName === '' ? [] : [{ givenName, ...(bornOn === null ? {} : { bornOn: bornOn.toString() }) }]

export const askedFrom = (answers: Answers<typeof askForm>): { readonly details: OwnDetails; readonly children: readonly OwnChild[] } => ({
  details: { givenName: answers.givenName, familyName: answers.familyName, email: answers.email.replace(/\.$/, ''), phone: answers.phone },
  children: [...child(answers.childName, answers.childBorn), ...child(answers.secondName, answers.secondBorn)],
})
