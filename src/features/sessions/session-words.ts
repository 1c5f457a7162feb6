import type { BeforeFirstRefusal } from '../../domain/before-first-session.ts'
import type { Facts } from '../../domain/outcome.ts'
import type { AuthoriseRefusal, CareRefusal } from '../../domain/session-care.ts'
import type { EndRefusal, StartRefusal } from '../../domain/session.ts'
import type { MomentRefusal } from '../../domain/session-moment.ts'
import { type AssessmentInTheWay, assessmentWords } from '../assessment-agreements/door.ts'

const day05 = 'DAY-05, every child has a responsible adult at each moment'
const agr02 = 'AGR-02, the agreement comes first'
const obs14 = 'OBS-14, every session has an entry'

export type SessionRefusal =
  | StartRefusal
  | EndRefusal
  | CareRefusal
  | AuthoriseRefusal
  | MomentRefusal
  | BeforeFirstRefusal
  | AssessmentInTheWay
  | 'no-such-session'
  | 'child-without-adult'
  | 'adult-has-left'

type Said = { readonly says: string | ((facts: Facts) => string); readonly rule?: string; readonly clear?: string }

const who = ({ name }: Facts): string => String(name ?? 'This person')

const obstacles = {
  'already-started': { says: 'This session has started already.' },
  'already-ended': { says: 'This session has ended already.' },
  'was-cancelled': { says: 'This session was cancelled.' },
  'not-its-day': { says: 'This session is on another day.', clear: 'A session starts on its own day. To move it, change the booking.' },
  'agreement-not-in-force': {
    says: 'The agreement is not signed by everybody yet.',
    rule: agr02,
    clear: 'Take the missing signatures on the family’s agreement page.',
  },
  'no-worker': { says: 'No worker is booked for this session.', rule: day05, clear: 'Allocate a worker, then book them for this session.' },
  'child-not-here': { says: 'The child is not signed in.', rule: day05, clear: 'Sign the child in when they come through the door.' },
  'worker-not-here': { says: 'The worker is not signed in.', rule: day05, clear: 'Sign the worker in first.' },
  'parent-not-here': {
    says: 'No parent is signed in.',
    rule: day05,
    clear: 'In this kind of session a parent stays with the child. Sign the parent in.',
  },
} as const satisfies Record<StartRefusal, Said>

/** What stands in the way, its rule, and what would clear it; used by every room of the day. */
export const sessionRefusals = {
  ...obstacles,
  ...assessmentWords,
  'no-such-session': { says: 'This session is not here any more.' },
  'pre-visit-missing': {
    says: (facts: Facts) => `There was no visit before the first session for ${String(facts['who'])}.`,
    rule: 'PRE-01, a visit comes before the first session',
    clear: 'Record the visit on the family’s page “First session”, or cancel this session.',
  },
  'confirmation-missing': {
    says: (facts: Facts) => `No letter that confirms the sessions has been sent to ${String(facts['who'])}.`,
    rule: 'AGR-07, everybody gets a letter and a leaflet first',
    clear: 'Send the letters on the family’s page “First session”.',
  },
  'not-started': {
    says: 'This session has not started, so it cannot end as planned or early.',
    rule: obs14,
    clear: 'Choose “Abandoned” or “Did not happen”.',
  },
  'did-start': { says: 'This session did start, so it did happen.', clear: 'Choose how it ended.' },
  'not-yet-due': { says: 'The time of this session has not come yet.', clear: 'If it will not happen, cancel the booking.' },
  'ends-before-it-starts': { says: 'It cannot end before it started.', clear: 'Check the time.' },
  'why-missing': { says: 'Say why it did not go as planned.', rule: obs14, clear: 'One sentence is enough. It stands in the record.' },
  'never-alone': {
    says: (facts: Facts) => `${who(facts)} is never alone with the child.`,
    rule: day05,
    clear: 'Hand the child to a worker, or to the person they live with.',
  },
  'not-authorised-before': {
    says: (facts: Facts) => `The social worker has not allowed ${who(facts)} to be alone with the child.`,
    rule: day05,
    clear: 'Only the social worker can allow it, and only before the session starts.',
  },
  'not-a-parent': {
    says: (facts: Facts) => `${who(facts)} is not the child’s parent.`,
    rule: day05,
    clear: 'In this kind of session a parent stays with the child.',
  },
  'adult-has-left': {
    says: (facts: Facts) => `${who(facts)} has left the building.`,
    rule: day05,
    clear: 'If they are back, sign them in again. If not, choose an adult who is here.',
  },
  'child-without-adult': {
    says: 'Say which adult answers for the child.',
    rule: day05,
    clear: 'Choose the worker, or whoever brought the child.',
  },
  'alone-never-allowed': { says: 'In this service nobody who takes part is ever alone with the child.', rule: day05 },
  'session-has-begun': { says: 'This session has begun. It can only be allowed before.', rule: day05 },
  'not-named-for-session': { says: 'This person is not named for this session.', rule: 'DAY-02, only people who are named are let in' },
  'authorised-already': { says: 'You have allowed this already.' },
  'in-the-future': { says: 'This time has not come yet.', clear: 'Leave the time as it is, or enter an earlier one.' },
  'time-needed': { says: 'This session was on another day. Enter the time it happened.' },
  'no-such-time': { says: 'The clocks changed that night, so this time is not clear.', clear: 'Enter a time before or after that hour.' },
} as const satisfies Record<SessionRefusal, Said>
