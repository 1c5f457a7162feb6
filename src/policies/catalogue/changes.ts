import type { Group } from '../entry.ts'

export const changes = {
  activityNeedsReason: {
    label: 'Activities need a reason',
    meaning: 'Whether activity-based sessions need a reason, and count as low risk outside the core offer.',
    kind: 'flag',
    yes: 'A session built on an activity needs a clear reason. It counts as low risk, outside the core offer.',
    no: 'A session may be built on an activity without a special reason.',
    rules: ['TIME-15'],
  },
  cancellationTells: {
    label: 'Who is told of a cancellation',
    meaning: 'Everyone who is told at once when a session is cancelled, each with only what they may see.',
    kind: 'choices',
    choices: {
      'other-party': 'the other party',
      carer: 'the carer',
      worker: 'the worker',
      driver: 'the driver',
      'social-worker': 'the social worker',
    },
    says: 'When a session is cancelled these people are told at once: {value}.',
    rules: ['TIME-16'],
  },
  repairIsProposed: {
    label: 'Repair when a worker is ill',
    meaning: 'Whether the timetable proposes who takes over, changing as little as possible, when a worker falls ill.',
    kind: 'flag',
    yes: 'When a worker falls ill the timetable proposes who takes over, family by family, changing as little as possible.',
    no: 'When a worker falls ill a person finds who takes over.',
    rules: ['TIME-17'],
  },
  phoneCalendars: {
    label: 'Timetables seen live',
    meaning: 'Whether workers and managers see every timetable live, and each worker’s own on their phone.',
    kind: 'flag',
    yes: 'Workers and managers see every timetable live. Each worker has their own on their phone calendar.',
    no: 'Workers see only their own timetable.',
    rules: ['TIME-18'],
  },
  stopsAfterAbandoned: {
    label: 'Pause after an abandoned session',
    meaning: 'Whether no further session takes place after an abandoned one until manager and social worker agree the way on.',
    kind: 'flag',
    yes: 'After an abandoned session no further one takes place until the manager and the social worker have agreed the way on.',
    no: 'Sessions go on after an abandoned one.',
    rules: ['TIME-19'],
  },
  socialWorkerTakesPart: {
    label: 'Social worker supervises too',
    meaning: 'Whether the social worker takes part in supervising as often as the child’s plan says.',
    kind: 'flag',
    yes: 'The social worker takes part in supervising as often as the child’s plan says. Missed ones are flagged.',
    no: 'The social worker does not have to take part in supervising.',
    rules: ['TIME-20'],
  },
} as const satisfies Group
