import { supervisionLevelWords } from '../../domain/supervision-level.ts'
import type { Group } from '../entry.ts'

export const risk = {
  levelsOffered: {
    label: 'Levels of supervision offered',
    meaning: 'The levels an assessment may choose from, lowest first.',
    kind: 'choices',
    choices: supervisionLevelWords,
    says: 'These levels of supervision can be chosen: {value}.',
    rules: ['RISK-03'],
  },
  leadsFromLowest: {
    label: 'Start from the lowest level',
    meaning: 'Whether each lower level needs a reason why it would not be safe.',
    kind: 'flag',
    yes: 'The lowest safe level is chosen. For each lower level, the assessor writes why it would not be safe.',
    no: 'The level is chosen without reasons against the lower ones.',
    rules: ['RISK-03'],
  },
  freshAssessmentAfter: {
    label: 'When risks are assessed again',
    meaning: 'What asks for a fresh risk assessment.',
    kind: 'choices',
    choices: { review: 'a review', incident: 'an incident', disclosure: 'something a child or adult tells us' },
    says: 'Risks are assessed again after: {value}. Every older version stays readable.',
    rules: ['RISK-04'],
  },
  freshAssessmentWithin: {
    label: 'Time for a fresh assessment',
    meaning: 'How soon risks are assessed again once something asks for it.',
    kind: 'period',
    units: ['workingDays', 'calendarDays'],
    says: 'A fresh assessment is made within {value}.',
    none: 'No time is set for a fresh assessment. It is asked for at once.',
    rules: ['RISK-04'],
  },
  carersSuperviseDuringCourt: {
    label: 'Carers supervise during court',
    meaning: 'Whether foster carers can be asked to supervise while a case is in court.',
    kind: 'flag',
    yes: 'Foster carers can be asked to supervise while a case is in court.',
    no: 'Foster carers are not asked to supervise while a case is in court.',
    holdsEitherWay: true,
    rules: ['RISK-05'],
  },
  carersSuperviseAfterPermanency: {
    label: 'Carers take over after permanency',
    meaning: 'Whether carers transport and supervise once permanency is agreed, unless an exceptional reason is on record.',
    kind: 'flag',
    yes: 'Once the permanency plan is agreed, the carer brings the child and supervises, unless an exceptional reason is on record.',
    no: 'Who supervises after permanency is settled case by case.',
    rules: ['RISK-05'],
  },
  keepsApart: {
    label: 'People who must not meet',
    meaning: 'Whether people who must not meet are on record and kept apart in the timetable and at reception.',
    kind: 'flag',
    yes: 'People who must not meet are on record. The timetable and reception keep them apart.',
    no: 'Keeping people apart is not recorded.',
    rules: ['RISK-06'],
  },
} as const satisfies Group
