import type { PolicyName } from '../../policies/policy.ts'

export const setUpRefusals = {
  'link-over': {
    says: 'This set-up link has been used, or it is too old',
    clear: 'Start Kintime again: it prints a new link while no service is set up.',
  },
  'code-wrong': { says: 'That code is not right', clear: 'Wait for the next code in your app and enter that.' },
  'address-taken': { says: 'Somebody already signs in with this e-mail address', clear: 'Use another address.' },
  'passwords-differ': { says: 'The two passwords are not the same', clear: 'Type the same password twice.' },
  'password-too-short': { says: 'The password is too short', clear: 'Use 12 characters or more. Four words in a row work well.' },
  'password-too-long': { says: 'The password is too long', clear: 'Use 128 characters or fewer.' },
  'password-easy-to-guess': {
    says: 'That password is easy to guess',
    clear: 'Leave out names, well-known words and rows of letters or numbers.',
  },
  'no-such-persona': { says: 'This person is not here any more', clear: { label: 'Back to the examples', href: '/examples' } },
  'examples-off': { says: 'There are no examples in this installation', clear: 'Whoever runs it can switch them on.' },
} as const

export const policyWords = {
  independent: {
    label: 'An independent contact centre',
    hint: 'A charity with volunteers; families come by solicitors, courts and by themselves.',
  },
  city: { label: 'A city’s own service', hint: 'Several localities under one specification.' },
  supported: { label: 'A supported contact centre', hint: 'Volunteers in one building at the weekend; several families share a room.' },
  county: { label: 'A county’s family time service', hint: 'Social workers refer; team leaders decide for their area.' },
  proceedings: { label: 'A service for families in care proceedings', hint: 'Records go to the social worker and to legal services.' },
} as const satisfies Record<PolicyName, { readonly label: string; readonly hint: string }>
