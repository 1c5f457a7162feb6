import type { AssentRefusal, AttachRefusal } from '../../domain/assessment-agreement.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

export const attachRefusals = {
  'no-assessment': { says: 'Nobody is named who assesses the sessions.', rule: 'AGR-05', clear: 'Name them first.' },
  'no-main-agreement': {
    says: 'There is no agreement to attach this to.',
    rule: 'AGR-05',
    clear: 'Give out the main agreement to sign first.',
  },
  'tells-something-confidential': {
    says: ({ where, whose }) => `“${where}” tells something confidential about ${whose}.`,
    rule: 'RISK-07',
    clear: 'Take the words out. Everybody who signs the agreement reads this.',
  },
} as const satisfies Vocabulary<AttachRefusal>

export const assentRefusals = {
  'nothing-attached': { says: 'There is no agreement on the assessment yet.', rule: 'AGR-05' },
  'not-a-signatory': { says: 'This person does not sign the main agreement.', clear: 'Choose from the list.' },
  'said-yes-already': { says: ({ name }) => `${name} has said yes to this version already.` },
} as const satisfies Vocabulary<AssentRefusal>

/** For rooms that begin sessions. AGR-05 */
export const assessmentWords = {
  'assessment-not-agreed': {
    says: 'Somebody assesses these sessions, and the agreement about that is missing.',
    rule: 'AGR-05',
    clear: 'Open the agreement, then “Somebody assesses the sessions”, and write what is recorded and reported.',
  },
  'assessment-not-signed': {
    says: 'Somebody assesses these sessions, and not everybody has agreed to that yet.',
    rule: 'AGR-05',
    clear: 'Open the agreement, then “Somebody assesses the sessions”, and record who says yes.',
  },
} as const satisfies Vocabulary
export type AssessmentInTheWay = keyof typeof assessmentWords
