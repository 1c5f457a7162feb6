import type { ChildSigningRefusal } from '../../domain/agreement-for-child.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { uploadRefusals } from '../documents/door.ts'
import { type DrawingRefusal, paperRefusals, type ScanRefusal, signRefusals } from '../signatures/door.ts'

export type ChildRefusal = ChildSigningRefusal | DrawingRefusal | 'not-for-a-child' | 'way-not-open'

export const childRefusals = {
  'not-for-a-child': { says: 'There is no version for this child', clear: 'Choose the child on the agreement’s page.' },
  'already-signed': { says: 'This signature is there already', rule: 'AGR-04, everybody signs once', clear: 'Nothing more is needed.' },
  'version-passed': signRefusals['version-passed'],
  'text-changed': signRefusals['text-changed'],
  'way-not-open': signRefusals['way-not-open'],
  'nothing-signed': { says: 'There is no name and no drawing yet', clear: 'Write your first name, or draw something.' },
  'another-name': {
    says: ({ name }) => `This page is for ${name ?? 'somebody else'}`,
    rule: 'AGR-03, everybody signs for themselves',
    clear: 'Write the first name as it stands at the top.',
  },
  'drawing-not-readable': signRefusals['drawing-not-readable'],
  'drawing-empty': signRefusals['drawing-empty'],
} as const satisfies Vocabulary<ChildRefusal>

export type ChildPaperRefusal = ChildRefusal | ScanRefusal | 'paper-of-another-text' | 'day-not-possible'

export const childPaperRefusals = {
  ...childRefusals,
  ...uploadRefusals,
  'paper-of-another-text': paperRefusals['paper-of-another-text'],
  'day-not-possible': paperRefusals['day-not-possible'],
} as const satisfies Vocabulary<ChildPaperRefusal>
