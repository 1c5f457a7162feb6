import { isConfidentialAtFirst } from '../../domain/referral-draft.ts'
import { partySideWords, type DraftAdult, type PartySide } from '../../domain/referral.ts'
import { optionalDate, optionalOneOf, optionalText, ticked } from '../../web/answers.ts'
import { form, type Answers, type RawAnswers } from '../../web/form.ts'
import { chosen, datesAreRight, given, isYes, keysOf, onward, yesNo, yesOf } from '../referral-drafts/door.ts'

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
