import type { Vocabulary } from '../../domain/refusal-words.ts'
import { submitWords } from '../referrals/door.ts'
import type { AskRefusal } from './ask-other-parent.ts'
import type { NotForward } from './go-forward.ts'
import type { CopyRefusal } from './send-link.ts'
import type { TakeBackRefusal } from './take-back.ts'

const gone = { says: 'We cannot find this form' } as const
const sent = { says: 'The forms were already joined into a referral', clear: 'You find it under Referrals.' } as const

export const openWords = {
  'families-not-taken': { says: 'This service does not take referrals from parents', rule: 'REF-01, who may refer' },
} as const satisfies Vocabulary<'families-not-taken'>

export const askWords = {
  'no-such-form': gone,
  'already-sent': sent,
  'already-asked': { says: 'Both parents were already asked', clear: 'Send the link again, or take a copy back first.' },
  'same-mail': {
    says: 'The other parent’s form went to the same mail address, so each could open the other’s',
    rule: 'REF-02, neither parent sees the other’s answers',
    clear: 'Ask for another address, or tick that you have checked it.',
  },
} as const satisfies Vocabulary<AskRefusal>

export const copyWords = {
  'no-such-copy': gone,
  'copy-taken-back': { says: 'This copy was taken back', clear: 'Ask the parent again to open a new one.' },
  'copy-is-in': { says: 'This copy is finished', clear: 'There is nothing left to fill in.' },
  'already-sent': sent,
} as const satisfies Vocabulary<CopyRefusal | TakeBackRefusal>

export const forwardWords = {
  ...submitWords,
  'not-whole': {
    says: ({ missing }) => `Before it can go to the desk: ${missing ?? ''}`,
    rule: 'REF-03, a referral is sent in only whole',
    clear: 'Add it here, or call the parent.',
  },
  'no-such-form': gone,
  'already-sent': sent,
  'both-parents-needed': {
    says: 'One parent’s form is not finished yet',
    rule: 'REF-02, both parents complete their own copy',
    clear: 'Send them their link again, or call them.',
  },
} as const satisfies Vocabulary<NotForward>
