import { followUpWords } from '../../domain/follow-up.ts'
import { date, longText, text, time } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const answer = (hint: string) => ({ hint, schema: longText('Write what you learnt, or “Nothing”', 5000) })

export const followUpForm = form({
  talkedTo: {
    label: 'Who did you talk to?',
    hint: 'The key person: whoever knows best how things stand. Their name and their part.',
    schema: text('Enter who you talked to'),
  },
  day: { label: 'Day of the call', schema: date('Enter the day of the call') },
  time: { label: 'Time of the call', hint: 'For example 4:05pm or 16:05', schema: time('Enter the time of the call') },
  changes: { label: followUpWords.changes, ...answer('For the children, the parents or the carers. “Nothing” is an answer too.') },
  alreadySupervised: { label: followUpWords.alreadySupervised, ...answer('Where, by whom, and how they went.') },
  measures: { label: followUpWords.measures, ...answer('Orders, rules at home, who may collect the children.') },
  professionals: { label: followUpWords.professionals, ...answer('Names and parts, so that we can ask them.') },
  direction: { label: followUpWords.direction, ...answer('What it says, and until when.') },
})
