import { z } from 'zod'
import type { AnyAnswers } from '../../domain/referral-question.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { optionalDate, optionalOneOf, optionalText } from '../../web/answers.ts'
import { form, type Answers, type RawAnswers, type Upload } from '../../web/form.ts'
import { documentKinds } from '../documents/door.ts'
import { datesAreRight, groupFields, groupsAsTyped, groupsFrom, isYes, onward, yesNo, yesOf } from '../referral-drafts/door.ts'

const isUpload = (raw: unknown): raw is Upload => typeof raw === 'object' && raw !== null && 'bytes' in raw && (raw as Upload).name !== ''
/** No file chosen is no file; whatever was chosen is looked at by its content. */
const optionalFile = () => z.unknown().transform((raw) => (isUpload(raw) ? raw : null))

/** A file is no answer of a group. */
const groupAnswersIn = ({
  paper: _paper,
  nextHearingOn: _next,
  finalHearingOn: _final,
  ...answers
}: Answers<typeof courtForm>): AnyAnswers => answers

export const courtForm = form({
  isDirectedByCourt: { label: 'Has a court directed these sessions?', schema: optionalOneOf(yesNo) },
  inProceedings: { label: 'Are there care proceedings now?', schema: optionalOneOf(yesNo) },
  courtCase: { label: 'Case number of the court', schema: optionalText(50) },
  nextHearingOn: { label: 'Next hearing', hint: 'Leave empty when there is no date yet', schema: optionalDate() },
  finalHearingOn: { label: 'Final hearing', hint: 'Leave empty when there is no date yet', schema: optionalDate() },
  ...groupFields('court'),
  paper: {
    label: 'Add a paper',
    hint: 'A PDF or a photograph, up to 20 MB. You can look at it before you send the referral.',
    schema: optionalFile(),
  },
  paperKind: { label: 'What is it?', schema: optionalOneOf(documentKinds) },
  datesAreRight,
  onward,
})

export const courtFrom = (answers: Answers<typeof courtForm>): Partial<ReferralDraft> => ({
  isDirectedByCourt: isYes(answers.isDirectedByCourt),
  inProceedings: isYes(answers.inProceedings),
  courtCase: answers.courtCase,
  nextHearingOn: answers.nextHearingOn?.toString() ?? null,
  finalHearingOn: answers.finalHearingOn?.toString() ?? null,
  ...groupsFrom('court', groupAnswersIn(answers)),
})

export const courtAsTyped = (draft: ReferralDraft): RawAnswers => ({
  isDirectedByCourt: yesOf(draft.isDirectedByCourt),
  inProceedings: yesOf(draft.inProceedings),
  courtCase: draft.courtCase,
  nextHearingOn: draft.nextHearingOn ?? '',
  finalHearingOn: draft.finalHearingOn ?? '',
  ...groupsAsTyped('court', draft),
})
