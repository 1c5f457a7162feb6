import type { JoinRefusal, PartRefusal } from '../../domain/file-join.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

export const joinRefusals = {
  'no-such-file': { says: 'We did not find this other file.', clear: 'Go back and choose it from the list.' },
  'not-on-these-files': {
    says: 'Somebody you chose is not on these two files.',
    clear: 'Open the page again and choose from the people shown.',
  },
  'kept-apart-from-each-other': {
    says: 'These two families must not meet: that is on record.',
    rule: 'RISK-06',
    clear: 'Look at “Who must not meet” on both files first.',
  },
  'sight-not-confirmed': {
    says: 'You have not said that the referrer may see the other file.',
    rule: 'RISK-07',
    clear: 'Read who will see what, and tick the box if that is right. If it is not, keep the files apart.',
  },
  'same-file': { says: 'This is one and the same file.', rule: 'REF-16' },
  'not-yours-to-join': {
    says: 'The other file is not one that you may read, so you cannot join them.',
    rule: 'DATA-03',
    clear: 'Ask a coordinator or a manager to look at both.',
  },
  'joined-already': { says: 'One of the two files was joined already.', rule: 'REF-16', clear: 'Open the file it is continued in.' },
  'worked-on-already': {
    says: 'Work has begun on this file: there is an assessment, an agreement, a worker, a session or a closing on it.',
    rule: 'REF-16',
    clear: 'Open the other file. If nothing was begun there yet, join it into this one.',
  },
  'nobody-is-the-same': { says: 'No child is the same on both files.', rule: 'REF-16', clear: 'Choose at least one child who is on both.' },
  'paired-twice': { says: 'Two people cannot be the same person on the other file.', clear: 'Look at the choices once more.' },
} as const satisfies Vocabulary<JoinRefusal | 'no-such-file'>

export const partRefusals = {
  'no-such-file': { says: 'We did not find these two joined files.' },
  'parted-already': { says: 'These files were parted already.', clear: 'There is nothing to do.' },
  'used-since': {
    says: 'Somebody who came over has since signed an agreement or been booked for a session.',
    rule: 'REF-16',
    clear: 'Cancel those sessions and make a new agreement without them first.',
  },
} as const satisfies Vocabulary<PartRefusal | 'no-such-file'>

export const apartRefusals = {
  'not-alike': { says: 'These two children are not on the list any more.', clear: 'Open the list again.' },
} as const satisfies Vocabulary
