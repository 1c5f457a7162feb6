import type { Group } from '../entry.ts'

export const words = {
  familyTime: {
    label: 'Word for family time',
    meaning: 'What the service calls the time a child spends with their family.',
    kind: 'text',
    says: 'Time that a child spends with their family is called “{value}”.',
    rules: ['AGR-01'],
  },
  worker: {
    label: 'Word for the worker',
    meaning: 'What the service calls the person who is with the family in a session.',
    kind: 'text',
    says: 'The person who is with the family in a session is called “{value}”.',
    rules: ['STAFF-04'],
  },
  coordinator: {
    label: 'Word for the coordinator',
    meaning: 'What the service calls the person who takes in referrals or arranges sessions.',
    kind: 'text',
    says: 'The person who takes in referrals or arranges sessions is called “{value}”.',
    rules: ['STAFF-04'],
  },
  manager: {
    label: 'Word for the manager',
    meaning: 'What the service calls the person who runs it.',
    kind: 'text',
    says: 'The person who runs the service is called “{value}”.',
    rules: ['STAFF-04'],
  },
  agreement: {
    label: 'Word for the agreement',
    meaning: 'What the service calls the written agreement.',
    kind: 'text',
    says: 'The written agreement is called “{value}”.',
    rules: ['AGR-01'],
  },
  record: {
    label: 'Word for the record',
    meaning: 'What the service calls the written record of a session.',
    kind: 'text',
    says: 'The written record of a session is called “{value}”.',
    rules: ['OBS-01'],
  },
} as const satisfies Group
