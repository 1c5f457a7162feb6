import { childSexWords, legalStatusWords, type ChildSex, type DraftChild, type LegalStatus } from '../../domain/referral.ts'
import { optionalDate, optionalOneOf, optionalText, ticked } from '../../web/answers.ts'
import { form, type Answers, type RawAnswers } from '../../web/form.ts'
import { chosen, datesAreRight, given, isYes, keysOf, onward, yesNo, yesOf } from '../referral-drafts/door.ts'

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
