import { sessionKinds } from '../../domain/session-kind.ts'
import { anyIdentifiers, date, identifier, oneOf, optionalIdentifier, time, wholeNumber } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const weekdayNumbers = ['1', '2', '3', '4', '5', '6', '7'] as const

export const bookSessionsForm = form({
  children: { label: 'Which children come?', schema: anyIdentifiers() },
  adults: { label: 'Who do they meet?', hint: 'Only adults who may come to sessions are shown.', schema: anyIdentifiers() },
  kind: { label: 'Kind of session', schema: oneOf(sessionKinds, 'Choose the kind of session') },
  weekday: { label: 'Day of the week', schema: oneOf(weekdayNumbers, 'Choose a day of the week') },
  startsAt: { label: 'Start time', hint: 'For example, 4:05pm or 16:05', schema: time('Enter the start time') },
  minutes: { label: 'Length in minutes', schema: wholeNumber('Enter the length in minutes', { from: 15, to: 720 }) },
  everyWeeks: {
    label: 'Weeks from one session to the next',
    hint: '1 for every week, 2 for every two weeks',
    schema: wholeNumber('Enter how many weeks', { from: 1, to: 8 }),
  },
  fromOn: { label: 'First day', hint: 'The first session is on or after this day.', schema: date('Enter the first day') },
  untilOn: { label: 'Last day', hint: 'For one session, the same day. At most 26 weeks later.', schema: date('Enter the last day') },
  room: { label: 'Room', schema: identifier('Choose a room') },
  worker: { label: 'Worker', schema: optionalIdentifier() },
  secondWorker: { label: 'Second worker', hint: 'Where the risk assessment asks for two.', schema: optionalIdentifier() },
})
