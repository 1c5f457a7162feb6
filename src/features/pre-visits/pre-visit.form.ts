import {
  photoWords,
  type PhotoConsent,
  preVisitKinds,
  type VisitContent,
  visitNotes,
  visitNoteWords,
  visitSteps,
} from '../../domain/pre-visit.ts'
import {
  anyIdentifiers,
  anyOf,
  date,
  identifier,
  oneOf,
  optionalIdentifier,
  optionalLongText,
  optionalText,
  text,
  time,
  wholeNumber,
} from '../../web/answers.ts'
import { type Answers, form } from '../../web/form.ts'

export const planVisitForm = form({
  kind: { label: 'What is it?', schema: oneOf(preVisitKinds, 'Choose what it is') },
  people: {
    label: 'Who is it for?',
    hint: 'One adult at most. Children can come with them.',
    schema: anyIdentifiers('Tick who it is for'),
  },
  worker: { label: 'Which worker meets them?', schema: identifier('Choose a worker') },
  venue: { label: 'At which venue?', schema: optionalIdentifier() },
  place: { label: 'Or where else?', hint: 'Such as their home. This is kept confidential.', schema: optionalText() },
  on: { label: 'Day', hint: 'For example, 28 5 2026', schema: date('Enter the day') },
  time: { label: 'Start time', hint: 'For example, 4:05pm or 16:05', schema: time('Enter the start time') },
  minutes: { label: 'Length in minutes', schema: wholeNumber('Enter the length in minutes', { from: 10, to: 240 }) },
})

const note = (name: keyof typeof visitNoteWords) => ({ label: visitNoteWords[name], schema: optionalLongText(2000) })
const photoAnswers = Object.keys(photoWords) as [PhotoConsent, ...PhotoConsent[]]

export const recordVisitForm = form({
  met: { label: 'Who was there?', hint: 'Leave empty if nobody came.', schema: anyIdentifiers() },
  steps: { label: 'What was done?', schema: anyOf(visitSteps) },
  photos: {
    label: 'May photos of the child be taken?',
    hint: 'Only the parent the child lives with, or whoever has parental responsibility, can say yes.',
    schema: oneOf(photoAnswers, 'Choose one of the answers'),
  },
  health: note('health'),
  care: note('care'),
  comfort: note('comfort'),
  signal: note('signal'),
  worries: note('worries'),
  ownVisit: note('ownVisit'),
  travel: note('travel'),
  car: note('car'),
  access: note('access'),
  other: note('other'),
})

export const contentFrom = (typed: Answers<typeof recordVisitForm>): VisitContent => ({
  steps: typed.steps,
  photos: typed.photos,
  notes: Object.fromEntries(visitNotes.map((name) => [name, typed[name]])) as VisitContent['notes'],
})

export const cancelVisitForm = form({ reason: { label: 'Why is it taken off?', schema: text('Enter why it is taken off', 500) } })
