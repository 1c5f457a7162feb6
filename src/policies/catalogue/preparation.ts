import { deciderWords } from '../../domain/decider.ts'
import type { Group } from '../entry.ts'

export const preparation = {
  preVisit: {
    label: 'Visit before the first session',
    meaning: 'Whether parents and children see the place, or meet the worker, before the first session.',
    kind: 'choice',
    choices: {
      required: 'required. Without it the first session cannot go ahead',
      advised: 'advised',
      'whenever-possible': 'made whenever possible',
      none: 'not part of the service',
    },
    says: 'A visit or introduction before the first session is {value}.',
    rules: ['PRE-01'],
  },
  matchingOnRecord: {
    label: 'Matching on record',
    meaning: 'Whether the reasons for choosing a worker are on record.',
    kind: 'flag',
    yes: 'The reasons for choosing a worker are on record: strengths, skills, languages and needs.',
    no: 'A worker can be chosen without writing down why.',
    rules: ['PRE-02'],
  },
  keepsSameWorker: {
    label: 'Same worker',
    meaning: 'Whether the same worker stays with a family as long as possible.',
    kind: 'flag',
    yes: 'The same worker stays with a family for as long as possible.',
    no: 'A family may meet different workers.',
    rules: ['PRE-03'],
  },
  allocatedBy: {
    label: 'Who allocates the worker',
    meaning: 'The person who gives a family its worker.',
    kind: 'choice',
    choices: deciderWords,
    says: 'The worker is allocated by: {value}.',
    rules: ['PRE-02', 'PRE-06'],
  },
  arrangedBy: {
    label: 'Who arranges sessions',
    meaning: 'The person who books a family’s sessions.',
    kind: 'choice',
    choices: {
      'case-worker': 'the worker, for their own cases',
      'allocated-worker-first': 'the allocated worker, who plans the first session and sets up the meeting',
      coordinator: 'a coordinator',
    },
    says: 'Sessions are arranged by {value}.',
    rules: ['PRE-05'],
  },
  workerDoes: {
    label: 'What the worker does first',
    meaning: 'The allocated worker’s own tasks before the first session.',
    kind: 'choices',
    choices: {
      'draft-agreement': 'draft the agreement',
      'set-up-meeting': 'set up the planning meeting',
      'send-letters': 'send the letters',
      introduce: 'introduce themselves to the family',
    },
    says: 'Before the first session the worker’s tasks are: {value}.',
    none: 'The worker has no set tasks before the first session.',
    rules: ['PRE-06'],
  },
} as const satisfies Group
