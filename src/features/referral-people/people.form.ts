import { isConfidentialAtFirst } from '../../domain/referral-draft.ts'
import {
  legalStatusWords,
  needNames,
  needWords,
  partySideWords,
  type DraftAdult,
  type DraftChild,
  childSexWords,
  type ChildSex,
  type LegalStatus,
  type NeedName,
  type PartySide,
} from '../../domain/referral.ts'
import { optionalDate, optionalOneOf, optionalText, ticked } from '../../web/answers.ts'
import { form, type Answers, type Field, type RawAnswers } from '../../web/form.ts'
import { datesAreRight, isYes, keysOf, mostChildren, onward, yesNo, yesOf } from '../referral-drafts/door.ts'

const given = (words: string): string | undefined => (words === '' ? undefined : words)
const chosen = <T>(word: T | null): T | undefined => word ?? undefined

export const childForm = form({
  givenName: { label: 'First name', schema: optionalText(100) },
  familyName: { label: 'Last name', schema: optionalText(100) },
  bornOn: { label: 'Birth date', hint: 'For example 3 9 2019', schema: optionalDate() },
  language: {
    label: 'Language this child speaks best',
    hint: 'For example English, Polish, or British Sign Language',
    schema: optionalText(200),
  },
  sex: { label: 'Girl or boy?', schema: optionalOneOf(keysOf<ChildSex>(childSexWords)) },
  systemId: { label: 'Number in your case system', schema: optionalText(50) },
  lookedAfterSince: { label: 'Looked after since', hint: 'Leave empty when the child is not looked after', schema: optionalDate() },
  datesAreRight,
  legalStatus: { label: 'Legal status', schema: optionalOneOf(keysOf<LegalStatus>(legalStatusWords)) },
  livesWithNamed: { label: 'Who does this child live with?', schema: optionalText(200) },
  livesWith: { label: 'Who does this child live with?', hint: 'For example: foster carer, or grandmother', schema: optionalText(200) },
  school: { label: 'School or nursery', schema: optionalText(200) },
  isSchoolConfidential: { label: 'Who may know the school?', schema: ticked() },
  mayLeaveVenue: { label: 'May this child be taken out of the venue during a session?', schema: optionalOneOf(yesNo) },
  onward,
})

export const childFrom = (answers: Answers<typeof childForm>, before: DraftChild): DraftChild => ({
  givenName: given(answers.givenName),
  familyName: given(answers.familyName),
  bornOn: answers.bornOn?.toString(),
  legalStatus: chosen(answers.legalStatus),
  livesWith: given(answers.livesWith) ?? given(answers.livesWithNamed),
  school: given(answers.school),
  isSchoolConfidential: answers.isSchoolConfidential,
  mayLeaveVenue: isYes(answers.mayLeaveVenue),
  needs: { ...before.needs, language: answers.language },
  more: {
    ...before.more,
    sex: answers.sex,
    systemId: answers.systemId,
    lookedAfterSince: answers.lookedAfterSince?.toString() ?? null,
  },
})

/** A school is confidential until somebody says otherwise. RISK-07 */
export const childAsTyped = (child: DraftChild): RawAnswers => ({
  givenName: child.givenName,
  familyName: child.familyName,
  bornOn: child.bornOn,
  language: child.needs?.language ?? 'English',
  sex: child.more?.sex ?? '',
  systemId: child.more?.systemId,
  lookedAfterSince: child.more?.lookedAfterSince ?? '',
  legalStatus: child.legalStatus,
  livesWith: child.livesWith,
  school: child.school,
  isSchoolConfidential: (child.isSchoolConfidential ?? true) ? 'yes' : '',
  mayLeaveVenue: yesOf(child.mayLeaveVenue),
})

/** A slip in an address is asked about where it is typed: weeks later nobody is reached with it. REF-03 */
const optionalEmail = optionalText(200).refine(
  (words) => words === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words),
  'Enter an e-mail address like name@example.org, or leave it empty',
)
const optionalPhone = optionalText(50).refine(
  (words) => words === '' || (words.match(/\d/g) ?? []).length >= 6,
  'Enter a phone number like 07700 900121, or leave it empty',
)

export const adultForm = form({
  name: { label: 'Full name', schema: optionalText(200) },
  side: { label: 'Their part in the children’s lives', schema: optionalOneOf(keysOf<PartySide>(partySideWords)) },
  relation: {
    label: 'How are they related to the children?',
    hint: 'For example: father, grandmother, foster carer',
    schema: optionalText(100),
  },
  address: { label: 'Address', schema: optionalText(500) },
  phone: { label: 'Phone', schema: optionalPhone },
  email: { label: 'E-mail', schema: optionalEmail },
  isConfidential: {
    label: 'Are these details confidential?',
    hint: 'Confidential details never reach another party, on any page, letter or paper. For whoever the children live with this is “yes” unless you say otherwise.',
    schema: optionalOneOf(yesNo),
  },
  may: { label: 'At the sessions', schema: ticked() },
  mustSign: { label: 'The agreement', schema: ticked() },
  language: { label: 'Language they speak best', schema: optionalText(50) },
  needsInterpreter: { label: 'Interpreter', schema: ticked() },
  bornOn: { label: 'Birth date', schema: optionalDate() },
  hasParentalResponsibility: { label: 'Do they have parental responsibility?', schema: optionalOneOf(yesNo) },
  ethnicity: { label: 'Ethnicity', schema: optionalText(200) },
  religion: { label: 'Religion', schema: optionalText(200) },
  disability: { label: 'Disability, or help they need to take part', schema: optionalText(500) },
  solicitor: { label: 'Their solicitor', hint: 'Name, firm, and phone or e-mail', schema: optionalText(300) },
  datesAreRight,
  onward,
})

/** Unsaid means confidential wherever the children live, and for whoever has no part yet. RISK-07 */
export const adultFrom = (answers: Answers<typeof adultForm>): DraftAdult => ({
  name: given(answers.name),
  side: chosen(answers.side),
  relation: given(answers.relation),
  address: answers.address,
  phone: answers.phone,
  email: answers.email,
  isConfidential: isYes(answers.isConfidential) ?? isConfidentialAtFirst(chosen(answers.side)),
  mayAttend: answers.may,
  mustSign: answers.mustSign,
  language: given(answers.language),
  needsInterpreter: answers.needsInterpreter,
  more: {
    bornOn: answers.bornOn?.toString() ?? null,
    hasParentalResponsibility: isYes(answers.hasParentalResponsibility) ?? null,
    ethnicity: answers.ethnicity,
    religion: answers.religion,
    disability: answers.disability,
    solicitor: answers.solicitor,
  },
})

export const adultAsTyped = (adult: DraftAdult): RawAnswers => ({
  name: adult.name,
  side: adult.side,
  relation: adult.relation,
  address: adult.address,
  phone: adult.phone,
  email: adult.email,
  isConfidential: yesOf(adult.isConfidential),
  may: adult.mayAttend === true ? 'yes' : '',
  mustSign: adult.mustSign === true ? 'yes' : '',
  language: adult.language ?? 'English',
  needsInterpreter: adult.needsInterpreter === true ? 'yes' : '',
  bornOn: adult.more?.bornOn ?? '',
  hasParentalResponsibility: yesOf(adult.more?.hasParentalResponsibility ?? undefined),
  ethnicity: adult.more?.ethnicity,
  religion: adult.more?.religion,
  disability: adult.more?.disability,
  solicitor: adult.more?.solicitor,
})

const needField = (place: number, need: NeedName): readonly [string, Field<string>] => [
  `${need}-${place}`,
  { label: needWords[need], schema: optionalText(1000) },
]
const places = Array.from({ length: mostChildren }, (_, place) => place)
/** The language is asked with the name, so that an interpreter is thought of first. */
export const needsAsked = needNames.filter((need) => need !== 'language')
const wishesAt = (place: number): `wishes-${number}` => `wishes-${place}`
const wishes = (place: number): readonly [string, Field<string>] => [
  wishesAt(place),
  { label: 'What this child says they want', hint: 'In their own words where you can', schema: optionalText(1000) },
]
const needFields: Readonly<Record<string, Field<string>>> = Object.fromEntries(
  places.flatMap((place) => [...needsAsked.map((need) => needField(place, need)), wishes(place)]),
)

export const needsForm = form({
  ...needFields,
  rest: { label: 'The boxes left empty', schema: optionalText(10) },
  onward,
})

/** "None known" is an answer; an empty box is none. REF-03 */
export const needsFrom = (answers: Readonly<Record<string, string>>, children: readonly DraftChild[]): readonly DraftChild[] =>
  children.map((child, place) => {
    const rest = answers['rest'] === 'none' ? 'None known' : ''
    const written = needsAsked.map((need) => [need, answers[`${need}-${place}`] || rest] as const)
    const language = child.needs?.language || rest
    return {
      ...child,
      needs: { ...Object.fromEntries(written), language },
      more: { ...child.more, wishes: answers[wishesAt(place)] ?? '' },
    }
  })

export const needsAsTyped = (children: readonly DraftChild[]): RawAnswers =>
  Object.fromEntries(
    children.flatMap((child, place) => [
      ...needsAsked.map((need) => [`${need}-${place}`, child.needs?.[need]] as const),
      [wishesAt(place), child.more?.wishes] as const,
    ]),
  )
