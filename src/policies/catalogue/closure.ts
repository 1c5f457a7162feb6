import { deciderWords } from '../../domain/decider.ts'
import type { Group } from '../entry.ts'

export const closure = {
  needsReport: {
    label: 'Closure report',
    meaning: 'Whether a closure report is written at the end.',
    kind: 'flag',
    yes: 'A closure report is written at the end. After that nothing more can be booked.',
    no: 'A file is closed without a report. After that nothing more can be booked.',
    rules: ['CLO-01'],
  },
  agreedBy: {
    label: 'Who agrees to close',
    meaning: 'The person who agrees that a file is closed.',
    kind: 'choice',
    choices: deciderWords,
    says: 'The closing of a file is agreed by: {value}.',
    rules: ['CLO-01'],
  },
  fileGoesTo: {
    label: 'Where the file goes',
    meaning: 'The team that gets the file when it is closed.',
    kind: 'text',
    says: 'When a file is closed it goes to {value}.',
    none: 'A closed file stays with the service.',
    rules: ['CLO-01'],
  },
  newReferralToReturn: {
    label: 'A new referral to come back',
    meaning: 'Whether family time after closure needs a new referral.',
    kind: 'flag',
    yes: 'Family time after closure needs a new referral.',
    no: 'A closed file can be opened again.',
    rules: ['REF-14'],
  },
  debtPaidToReturn: {
    label: 'Debt paid to come back',
    meaning: 'Whether an old debt must be paid before a family comes back.',
    kind: 'flag',
    yes: 'An old debt is paid before a family comes back.',
    no: 'No old debt stands in the way of coming back.',
    rules: ['REF-14', 'FEE-07'],
  },
  keptFor: {
    label: 'How long a closed file is kept',
    meaning: 'How long after closing a file is kept before a named person may have it destroyed. A legal hold stops this.',
    kind: 'period',
    units: ['months'],
    says: 'A closed file is kept for {value}. It is destroyed only by a named person, and never under a legal hold.',
    rules: ['CLO-02'],
  },
} as const satisfies Group
