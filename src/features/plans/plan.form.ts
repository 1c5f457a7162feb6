import { planPartWords } from '../../domain/child-plan.ts'
import { date, longText, oneOf, optionalLongText, text, wholeNumber } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const planForm = form({
  purpose: {
    label: planPartWords.purpose,
    hint: 'To keep a bond, to assess, to protect: what this child gets from it.',
    schema: longText('Say what it is for', 2_000),
  },
  frequency: { label: planPartWords.frequency, hint: 'Such as: once a week.', schema: text('Say how often') },
  length: { label: planPartWords.length, hint: 'Such as: an hour and a half.', schema: text('Say how long each time') },
  whoTakesPart: { label: planPartWords.whoTakesPart, schema: text('Say who takes part', 500) },
  socialWorkerShare: {
    label: planPartWords.socialWorkerShare,
    hint: 'Such as: one session in four.',
    schema: text('Say how often the social worker takes part'),
  },
  endsOn: {
    label: planPartWords.endsOn,
    hint: 'A plan has a time limit. It can be made anew then.',
    schema: date('Choose the day until which the plan runs'),
  },
  wayOut: {
    label: planPartWords.wayOut,
    hint: 'How supervision becomes less, and who takes over.',
    schema: longText('Say what the way out is', 2_000),
  },
  longTerm: {
    label: planPartWords.longTerm,
    hint: 'What stays when the case is decided. Needed for the final care plan.',
    schema: optionalLongText(2_000),
  },
  goesToCourt: { label: 'Does this plan go to court?', schema: oneOf(['yes', 'no'], 'Say whether it goes to court') },
})
export const agreeForm = form({
  version: { label: 'Version', schema: wholeNumber('Open the plan again', { from: 1, to: 100_000 }) },
  words: { label: 'What did you agree?', schema: text('Say what you agreed', 500) },
})
