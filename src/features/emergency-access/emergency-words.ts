import type { EmergencyCategory } from '../../domain/emergency-access.ts'

export const categoryWords = {
  'child-at-risk': 'A child may be at risk',
  covering: 'I stand in for a colleague who cannot be reached',
  'family-is-here': 'The family is here and nobody who knows them is',
  other: 'Something else',
} as const satisfies Record<EmergencyCategory, string>

export const emergencyRefusals = {
  'no-such-file': { says: 'We did not find a family file of this number', clear: 'Look at the number once more.' },
  'knows-family': {
    says: 'You said that you know this family, so its file stays closed for you, also in an emergency',
    rule: 'DATA-03',
    clear: 'Tell a manager what has happened. They read the file, or decide that you may.',
  },
  'reason-too-short': {
    says: 'The reason is too short for a manager to understand',
    rule: 'DATA-03',
    clear: 'Write at least 15 characters.',
  },
  'confirm-first': {
    says: 'Before this, show once more that it is you',
    rule: 'DATA-03',
    clear: { label: 'Enter a code from your app', href: '/account/confirm?next=/emergency-access/request' },
  },
  'no-such-emergency': { says: 'We did not find this emergency access' },
  'own-emergency': { says: 'Nobody reviews their own emergency access', rule: 'DATA-03', clear: 'Ask another manager.' },
  'reviewed-already': { says: 'This emergency access has been reviewed', clear: 'There is nothing to do.' },
} as const

/** Says that it happened and where to look; whom it was about stays in the product. */
export const managerLetter = {
  subject: 'Emergency access was taken',
  text: 'Somebody on your staff took emergency access to a family file. Sign in to Kintime and open "Emergency access" to see who, why, and for how long. Review it within three working days.',
} as const
