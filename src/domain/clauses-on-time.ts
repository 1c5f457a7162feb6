import type { LibraryClause } from './clauses-shape.ts'

/** When, where and how family time happens. AGR-01 */
export const clausesOnTime = [
  { id: 'purpose', part: 'arrangements', heading: 'What it is for', text: '{purpose}' },
  {
    id: 'when-where',
    part: 'arrangements',
    heading: 'When and where',
    text: '{children} will have {familyTime} at {venue}. How often: {frequency}. How long: {minutes} each time. Days: {days}',
  },
  {
    id: 'one-worker',
    part: 'arrangements',
    heading: 'Who is in the room',
    when: ['watched-by-one'],
    text: 'The {worker} stays with you all the time. They see and hear what happens, and help when it is needed.',
  },
  {
    id: 'two-workers',
    part: 'arrangements',
    heading: 'Who is in the room',
    when: ['watched-by-two'],
    text: 'Two members of staff stay with you all the time. They see and hear what happens, and help when it is needed.',
  },
  {
    id: 'supported',
    part: 'arrangements',
    heading: 'Who is in the room',
    when: ['helped-by-staff'],
    text: 'Other families may share the room. Staff are near and help when you ask. They do not listen in.',
  },
  {
    id: 'by-carer',
    part: 'arrangements',
    heading: 'Who is in the room',
    when: ['with-carer'],
    text: 'The carer, or another adult whom {children} know well, stays with you all the time.',
  },
  {
    id: 'on-their-own',
    part: 'arrangements',
    heading: 'Who is in the room',
    when: ['on-their-own'],
    text: 'You have this time on your own. Staff are in the building if you need them.',
  },
  {
    id: 'handover',
    part: 'arrangements',
    heading: 'Handing over',
    when: ['handover'],
    text: 'Staff take {children} from one adult to the other. Bring what they need for the day. Be back at the agreed time.',
  },
  {
    id: 'confirm',
    part: 'arrangements',
    heading: 'Tell us you are coming',
    text: 'Call {helpPhone} by 9:30am on the day and say that you are coming. If we do not hear from you, the session may not go ahead.',
  },
  {
    id: 'arrive',
    part: 'arrangements',
    heading: 'Coming and going',
    text: 'Come no more than 10 minutes early. Leave at the end when staff say goodbye to you. Do not wait outside.',
  },
  {
    id: 'late',
    part: 'arrangements',
    heading: 'If you are late',
    text: 'Call us. We wait 15 minutes. After that {children} go home. Time is made up only when the delay is our fault.',
  },
  {
    id: 'bring',
    part: 'arrangements',
    heading: 'Who brings the children',
    text: 'The carer brings {children} and fetches them. If that changes, tell us the day before.',
  },
  {
    id: 'cancel',
    part: 'arrangements',
    heading: 'If you cannot come',
    text: 'Call {helpPhone} as soon as you know. We tell everyone else. If {children} or you are ill, stay at home and call us.',
  },
  {
    id: 'cancel-fee',
    part: 'arrangements',
    heading: 'When cancelling costs money',
    when: ['late-cancellation-costs'],
    text: 'Tell us at least {lateCancellationUnder} before and there is no fee. After that the fee is still to be paid.',
  },
  {
    id: 'made-up',
    part: 'arrangements',
    heading: 'A missed session',
    when: ['missed-is-replaced'],
    text: 'If a session cannot take place for a good reason, we find another time for it.',
  },
  { id: 'other', part: 'arrangements', heading: 'Anything else we agree', text: '' },
] as const satisfies readonly LibraryClause[]
