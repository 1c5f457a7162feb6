import type { SigningRefusal } from '../../domain/signing.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { uploadRefusals } from '../documents/door.ts'
import type { DrawingRefusal } from './check-drawing.ts'
import type { ScanRefusal } from './check-scan.ts'

/** What stands between a person and their signature, said so that they are never blamed for it. */
export const signRefusals = {
  'not-given-out': {
    says: 'This agreement is still a draft',
    rule: 'AGR-04, a text is fixed before anybody signs it',
    clear: 'It can be signed when it has been given out.',
  },
  'version-passed': {
    says: 'A newer version has taken its place',
    rule: 'AGR-04, a new version needs its own signatures',
    clear: 'Read and sign the newer one.',
  },
  'not-a-signatory': {
    says: 'This person is not asked to sign this version',
    rule: 'AGR-03, those named in the agreement sign it',
    clear: 'Choose the person on the agreement’s page.',
  },
  'already-signed': { says: 'This signature is there already', rule: 'AGR-04, everybody signs once', clear: 'Nothing more is needed.' },
  'text-changed': {
    says: 'The text on this page is not the one that was given out',
    rule: 'AGR-04, what is signed is what was read',
    clear: 'Open the page again and read it once more.',
  },
  'way-not-open': {
    says: 'This service does not take signatures in this way',
    rule: 'AGR-03, the ways to sign are in the service’s policy',
    clear: 'Sign in one of the other ways.',
  },
  'nothing-signed': { says: 'There is no name and no drawing yet', clear: 'Type the full name, or draw a signature.' },
  'another-name': {
    says: ({ name }) => `The name in the agreement is ${name ?? 'another one'}`,
    rule: 'AGR-03, everybody signs for themselves',
    clear: 'Type the name as it stands in the agreement.',
  },
  'drawing-not-readable': { says: 'We could not read the drawing', clear: 'Clear it and draw again, or type the full name.' },
  'drawing-empty': { says: 'There is no drawing yet', clear: 'Draw a signature, or type the full name.' },
} as const satisfies Vocabulary<SigningRefusal | DrawingRefusal>

export type PaperRefusal = SigningRefusal | ScanRefusal | 'paper-of-another-text' | 'day-not-possible'

export const paperRefusals = {
  ...signRefusals,
  ...uploadRefusals,
  'paper-of-another-text': {
    says: 'The seal number on the paper is not the number of this version',
    rule: 'AGR-04, what is signed is what was given out',
    clear: 'Look at the foot of the paper. If the number is another one, print this version and have it signed.',
  },
  'day-not-possible': {
    says: 'The paper cannot have been signed on that day',
    clear: 'Enter the day that stands beside the signature: not before it was given out, and not after today.',
  },
} as const satisfies Vocabulary<PaperRefusal>

export type LinkRefusal = 'no-way-to-reach' | 'not-a-signatory' | 'already-signed' | 'version-passed' | 'way-not-open'

export const linkRefusals = {
  'no-way-to-reach': {
    says: ({ name }) => `There is no e-mail address for ${name ?? 'this person'}`,
    clear: 'Add one to the file, or take the signature on the tablet or on paper.',
  },
  'not-a-signatory': signRefusals['not-a-signatory'],
  'already-signed': signRefusals['already-signed'],
  'version-passed': signRefusals['version-passed'],
  'way-not-open': signRefusals['way-not-open'],
} as const satisfies Vocabulary<LinkRefusal>

/** One sentence for every way in which a link can be wrong, so that nobody learns which. */
export const openLinkRefusals = {
  ...signRefusals,
  'link-over': { says: 'This link can no longer be used', clear: 'If you have just signed, you are done. If not, ask for a new link.' },
} as const satisfies Vocabulary<SigningRefusal | DrawingRefusal | 'link-over'>
