import type { Vocabulary } from '../../domain/refusal-words.ts'
import { closedFileWords } from '../closures/door.ts'
import type { BookingRefusal } from './book-sessions.ts'

/** What stands in the way of a booking, its rule, and what would clear it. */
export const bookingRefusals = {
  ...closedFileWords,
  'referral-not-accepted': { says: 'The referral has not been accepted yet.', rule: 'REF-05', clear: 'Accept the referral first.' },
  'risk-not-assessed': {
    says: 'The risks have not been assessed yet.',
    rule: 'RISK-01',
    clear: 'Assess the risks first. Then sessions can be booked.',
  },
  'agreement-not-drawn-up': { says: 'The agreement has not been drawn up yet.', rule: 'AGR-02', clear: 'Draw up the agreement first.' },
  'agreement-not-signed': {
    says: 'Not everyone has signed the agreement yet.',
    rule: 'AGR-02',
    clear: 'Book again when the last person has signed.',
  },
  'not-the-one-who-arranges': {
    says: ({ who }) => `Here sessions are booked by ${who}.`,
    rule: 'PRE-05',
    clear: 'Ask them to book.',
  },
  'nobody-to-meet': { says: 'A session needs a child and somebody they meet.', clear: 'Tick who takes part.' },
  'child-not-on-file': { says: 'One of these children is not on this file.', clear: 'Choose from the children shown.' },
  'adult-may-not-attend': {
    says: 'One of these adults may not come to sessions.',
    rule: 'AGR-01',
    clear: 'Choose from the adults who may come.',
  },
  'adults-must-not-meet': { says: 'Two of these adults must not meet.', rule: 'RISK-06', clear: 'Book a session for each of them.' },
  'must-not-meet-there': {
    says: ({ says }) => String(says),
    rule: 'RISK-06',
    clear: 'Nothing was booked. Book at another venue, or at a time when the other one is not there.',
  },
  'kind-not-offered': {
    says: ({ kind }) => `This service does not offer this kind of session: ${kind}.`,
    rule: 'LIFE-04',
    clear: 'Choose another kind.',
  },
  'level-needs-more': {
    says: ({ kind, level }) => `The risk assessment asks for more than a ${kind}: ${level}.`,
    rule: 'RISK-03',
    clear: 'Choose a supervised session, or assess the risks again.',
  },
  'needs-more-workers': {
    says: ({ needed }) => `The risk assessment asks for ${needed === 1 ? 'a worker' : `${needed} workers`} in each session.`,
    rule: 'RISK-02',
    clear: 'Choose who works in these sessions.',
  },
  'series-too-long': { says: ({ weeks }) => `Sessions can be booked for ${weeks} weeks at most.`, clear: 'Choose an earlier last day.' },
  'no-day-in-series': {
    says: 'There is no such weekday between the first and the last day.',
    clear: 'Choose a later last day, or another weekday.',
  },
  'session-in-the-past': { says: ({ day }) => `The session on ${day} would be in the past.`, clear: 'Choose a later first day.' },
  'after-final-hearing': {
    says: ({ day, hearing }) => `The session on ${day} would be after the final hearing on ${hearing}.`,
    rule: 'REF-10',
    clear: 'End the sessions on or before that day.',
  },
  'closed-that-day': {
    says: ({ day, weekday }) => `We are closed on ${day}, a ${weekday}.`,
    rule: 'TIME-03',
    clear: 'Choose another day.',
  },
  'outside-opening-hours': {
    says: ({ day, from, to }) => `On ${day} we are open from ${from} to ${to}.`,
    rule: 'TIME-03',
    clear: 'Choose a time within these hours.',
  },
  'ends-before-it-starts': {
    says: ({ day }) => `The session on ${day} would not end on the same day.`,
    clear: 'Choose an earlier start, or a shorter session.',
  },
  'time-does-not-exist': {
    says: ({ day }) => `The clocks go forward on ${day}, so this time does not exist then.`,
    clear: 'Choose another time for that day.',
  },
  'time-happens-twice': {
    says: ({ day }) => `The clocks go back on ${day}, so this time comes twice.`,
    clear: 'Choose another time for that day.',
  },
  'no-such-place': { says: 'This room or worker is not on record any more.', clear: 'Choose another.' },
  'worker-not-cleared': {
    says: ({ name, day, says }) => `${name} cannot work on ${day}. ${says}.`,
    rule: 'PRE-04',
    clear: 'Record the new check, or choose another worker.',
  },
  'session-clash': { says: ({ says }) => String(says), rule: 'TIME-01', clear: 'Nothing was booked. Choose another time, room or worker.' },
  'just-taken': {
    says: 'Somebody else has just booked this room, or one of these people, for the same time.',
    rule: 'TIME-01',
    clear: 'Nothing was booked. Look at the timetable and choose another time.',
  },
} as const satisfies Vocabulary<BookingRefusal>
