import { type ClosedFileRefusal, closedFileWords } from '../closures/door.ts'
import type { NoGround } from './ground-query.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

export type DraftRefusal = NoGround | ClosedFileRefusal | 'already-drafted'
type DraftGone = 'nothing-drafted' | 'already-given-out' | 'draft-changed'
export type EditRefusal = DraftGone | 'clause-too-long' | 'confidential-fact'
export type OfferRefusal =
  | DraftGone
  | ClosedFileRefusal
  | 'meeting-not-held'
  | 'plans-missing'
  | 'part-missing'
  | 'confidential-fact'
  | 'somebody-left-out'
  | 'nobody-signs'

/** What stands in the way of an agreement, and what would clear it. */
export const draftRefusals = {
  ...closedFileWords,
  'referral-not-accepted': {
    says: 'The referral has not been accepted yet',
    rule: 'AGR-01, an agreement is drafted from an accepted referral',
    clear: 'Decide on the referral first.',
  },
  'risks-not-assessed': {
    says: 'The risks have not been assessed yet',
    rule: 'RISK-01, no arrangement starts before its risks are assessed',
    clear: 'Assess the risks, then draft the agreement.',
  },
  'already-drafted': {
    says: 'There is a draft already',
    rule: 'AGR-04, one version follows another',
    clear: 'Go on with the draft that is there.',
  },
} as const satisfies Vocabulary<DraftRefusal>

const kinds: Readonly<Record<string, string>> = { address: 'address', phone: 'phone number', email: 'e-mail address', school: 'school' }

const confidentialFact = {
  says: ({ heading, kind, whose }) =>
    `“${heading ?? ''}” holds the confidential ${kinds[String(kind)] ?? 'detail'} of ${whose ?? 'somebody'}`,
  rule: 'RISK-07, a confidential detail never reaches another party',
  clear: 'Change the words there, and take the detail out.',
} as const satisfies Vocabulary<'confidential-fact'>['confidential-fact']

export const editRefusals = {
  'nothing-drafted': { says: 'There is no draft to change', clear: 'Draft the agreement first.' },
  'already-given-out': {
    says: 'This version was given out to sign',
    rule: 'AGR-04, what was given out is never changed',
    clear: 'Make a new version. Everybody signs it again.',
  },
  'draft-changed': {
    says: 'Somebody else changed this draft while you had it open',
    clear: 'Copy your words, open the draft again, and put them in.',
  },
  'clause-too-long': { says: 'One clause is too long', clear: 'Use 3,000 characters or fewer in each clause.' },
  'confidential-fact': confidentialFact,
} as const satisfies Vocabulary<EditRefusal>

export const offerRefusals = {
  ...closedFileWords,
  'nothing-drafted': editRefusals['nothing-drafted'],
  'already-given-out': editRefusals['already-given-out'],
  'draft-changed': { says: 'Somebody changed this draft while you had it open', clear: 'Read it again, then give it out.' },
  'meeting-not-held': {
    says: 'The planning meeting is not on record yet',
    rule: 'AGR-03, a planning meeting finalises the agreement',
    clear: 'Put the meeting on record: who was there, when, and what was settled.',
  },
  'plans-missing': {
    says: ({ children }) => `There is no plan yet for ${children ?? 'every child'}`,
    rule: 'AGR-08, each child has a written plan before the agreement',
    clear: 'Open “Plans for the children” on the agreement’s page, and write one for each child.',
  },
  'part-missing': {
    says: ({ part }) => `The agreement says nothing under “${part ?? ''}”`,
    rule: 'AGR-01, every agreement states each of its parts',
    clear: 'Change the words, and put this part back in.',
  },
  'confidential-fact': confidentialFact,
  'somebody-left-out': {
    says: ({ name }) => `${name ?? 'Somebody'} must sign and is not ticked`,
    rule: 'AGR-03, all parties sign',
    clear: 'Tick everybody who must sign.',
  },
  'nobody-signs': { says: 'Nobody is named to sign', rule: 'AGR-03, all parties sign', clear: 'Tick those who sign.' },
} as const satisfies Vocabulary<OfferRefusal>
