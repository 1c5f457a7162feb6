import { oneOf, optionalDate, optionalLongText } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const classForm = form({
  lookedAfter: {
    label: 'Are the children looked after by the authority?',
    schema: oneOf(['yes', 'no'], 'Say whether the children are looked after by the authority'),
  },
  permanency: {
    label: 'Is a lasting home agreed for them?',
    hint: 'A permanency plan that has been agreed.',
    schema: oneOf(['yes', 'no'], 'Say whether a lasting home is agreed'),
  },
  evidence: {
    label: 'What shows that there is significant risk now?',
    hint: 'Facts with their dates, and who says so.',
    schema: optionalLongText(5000),
  },
  noAlternative: {
    label: 'Why is there no other suitable way for them to meet?',
    hint: 'Leave this empty when there is another way. It is then exceptional.',
    schema: optionalLongText(5000),
  },
  otherOptions: {
    label: 'What else was tried?',
    hint: 'And why did it not work?',
    schema: optionalLongText(5000),
  },
  endsOn: { label: 'When do the sessions end?', schema: optionalDate() },
  reviewOn: { label: 'When is this looked at again?', schema: optionalDate() },
  reason: {
    label: 'Why do you class it otherwise than was asked?',
    hint: 'Only when it is not what the referrer asked for.',
    schema: optionalLongText(2000),
  },
})
