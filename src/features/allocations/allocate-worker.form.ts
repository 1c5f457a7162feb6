import { identifier, longText, optionalLongText, optionalOneOf } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const allocateWorkerForm = form({
  worker: { label: 'Which worker do you choose?', schema: identifier('Choose a worker') },
  reasons: {
    label: 'Why this worker?',
    hint: 'Strengths, skills, languages, needs. This stays on the family’s file.',
    schema: longText('Enter why you choose this worker', 2000),
  },
  whyNotFirst: {
    label: 'Why not the first suggestion?',
    hint: 'Only if you choose somebody who stands further down.',
    schema: optionalLongText(2000),
  },
  gender: { label: 'Was a woman or a man asked for?', schema: optionalOneOf(['woman', 'man']) },
})

export const deputyForm = form({ deputy: { label: 'Who stands in?', schema: identifier('Choose a worker') } })
