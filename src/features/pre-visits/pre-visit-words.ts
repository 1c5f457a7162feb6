import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { CancelVisitRefusal } from './cancel-visit.ts'
import type { PlanVisitRefusal } from './plan-visit.ts'
import type { RecordVisitRefusal } from './record-visit.ts'

const clocks = 'Choose another time for that day.'

export const visitRefusals = {
  'nobody-visits': { says: 'Nobody is ticked for this visit.', clear: 'Tick who comes.' },
  'two-adults-at-once': {
    says: 'Each adult has a visit of their own.',
    rule: 'PRE-01',
    clear: 'Tick one adult. Plan another visit for the other one.',
  },
  'must-not-meet-there': {
    says: ({ says }) => String(says),
    rule: 'RISK-06',
    clear: 'Nothing was planned. Choose another time, day or place.',
  },
  'worker-taken': { says: ({ says }) => String(says), rule: 'TIME-01', clear: 'Choose another time, or another worker.' },
  'visit-in-the-past': { says: 'This time has passed.', clear: 'Choose a later day or time.' },
  'time-does-not-exist': { says: 'The clocks go forward that night, so this time does not exist.', clear: clocks },
  'time-happens-twice': { says: 'The clocks go back that night, so this time comes twice.', clear: clocks },
  'ends-before-it-starts': { says: 'The visit would not end on the same day.', clear: 'Choose an earlier start, or fewer minutes.' },
  'person-not-on-file': { says: 'One of these people is not on this file.', clear: 'Choose from the people shown.' },
  'where-missing': { says: 'Nobody would know where to go.', clear: 'Choose a venue, or write down the place.' },
  'no-such-venue': { says: 'This venue is not on record any more.', clear: 'Choose another.' },
  'no-such-worker': { says: 'This worker is not on record any more.', clear: 'Choose another.' },
  'worker-not-cleared': {
    says: ({ name, says }) => `${name} cannot meet the family. ${says}.`,
    rule: 'PRE-04',
    clear: 'Record the new check, or choose another worker.',
  },
  'no-such-visit': { says: 'This visit is not on record any more.' },
  'visit-was-cancelled': { says: 'This visit was taken off.', clear: 'Plan another one.' },
  'visit-recorded-already': { says: 'This visit is on record already.' },
  'visit-not-yet': { says: 'The time of this visit has not come yet.', clear: 'Record it once it has begun.' },
  'not-of-this-visit': { says: 'One of these people was not asked to this visit.', clear: 'Choose from the people shown.' },
  'complaints-not-explained': {
    says: 'Here the first meeting also explains how to complain.',
    rule: 'PRE-01',
    clear: 'Explain it, then tick it. If there was no chance, call them first.',
  },
} as const satisfies Vocabulary<PlanVisitRefusal | RecordVisitRefusal | CancelVisitRefusal>
