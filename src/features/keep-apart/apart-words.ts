import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { EndRefusal } from './end-apart.ts'
import type { ApartRefusal } from './keep-apart.ts'

export const apartRefusals = {
  'not-kept-on-record': {
    says: 'Your service does not keep on record who must not meet',
    rule: 'RISK-06, the policy says whether people who must not meet are on record',
    clear: 'Ask your manager to change the policy.',
  },
  'nobody-named': {
    says: 'One of the two is missing',
    rule: 'RISK-06, a record names both sides',
    clear: 'Choose two people of this file, or enter the number of another file.',
  },
  'same-person': { says: 'This is the same person twice', clear: 'Choose two different people.' },
  'same-family': {
    says: 'This is the file that you are in',
    clear: 'Enter the number of the other family, or choose two people of this one.',
  },
  'no-such-file': {
    says: 'There is no file with this number that you may read',
    rule: 'RISK-07, nobody learns of a family through another family’s file',
    clear: 'Check the number. If it is right, ask somebody who may read both files.',
  },
  'no-such-person': {
    says: 'Nobody on that file has exactly this name',
    clear: 'Check the name, or leave it empty to keep the whole family apart.',
  },
  'apart-already': { says: 'These two are on record already', clear: 'End the older record first if it has changed.' },
  'order-in-future': { says: 'The order has a date that is still to come', clear: 'Check the date on the order.' },
  'until-passed': {
    says: 'The last day has passed',
    clear: 'Enter a day from today on, or leave it empty if it holds until further notice.',
  },
  'until-before-order': { says: 'The last day lies before the day of the order', clear: 'Check both dates.' },
} as const satisfies Vocabulary<ApartRefusal>

export const endRefusals = {
  'no-such-record': { says: 'There is no such record on this file', clear: 'Go back to the list.' },
  'ended-already': { says: 'Somebody has ended this record already', clear: 'Go back to the list.' },
  'not-yours-to-end': {
    says: 'This record stands on another family’s file too',
    rule: 'RISK-06, a record across two families is ended by somebody who may read both',
    clear: 'Ask your manager.',
  },
} as const satisfies Vocabulary<EndRefusal>
