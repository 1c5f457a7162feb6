import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { TakeRefusal } from './take-referrals.ts'

export const takeRefusals = {
  'not-on-your-list': { says: 'One of these referrals is not on your list any more', clear: 'Look at the list below and tick again.' },
  'not-of-the-office': { says: 'This person cannot look into referrals', clear: { label: 'Choose somebody else', href: '#who' } },
  'not-their-area': {
    says: ({ name }) => `${name} does not see one of these areas`,
    rule: 'DATA-06, each area keeps its own families',
    clear: { label: 'Choose somebody else', href: '#who' },
  },
} as const satisfies Vocabulary<TakeRefusal>
