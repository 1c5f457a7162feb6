export const accountRefusals = {
  'confirm-first': {
    says: 'Before this, show once more that it is you',
    clear: { label: 'Enter a code from your app', href: '/account/confirm?next=/account' },
  },
  'sign-in-over': { says: 'That sign-in has already ended', clear: { label: 'Back to your account', href: '/account' } },
  'passwords-differ': { says: 'The two passwords are not the same', clear: 'Type the same password twice.' },
  'password-too-short': { says: 'The password is too short', clear: 'Use 12 characters or more. Four words in a row work well.' },
  'password-too-long': { says: 'The password is too long', clear: 'Use 128 characters or fewer.' },
  'password-easy-to-guess': {
    says: 'That password is easy to guess',
    clear: 'Leave out names, well-known words and rows of letters or numbers.',
  },
} as const

const browsers = [/Edg\//, /Firefox\//, /OPR\//, /Chrome\//, /Safari\//] as const
const browserNames = ['Edge', 'Firefox', 'Opera', 'Chrome', 'Safari'] as const
const machines: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux|CrOS/, 'a computer'],
]

/** "Firefox on Windows": enough to know one's own tablet again. */
export const deviceWords = (agent: string): string => {
  const browser = browserNames[browsers.findIndex((mark) => mark.test(agent))] ?? 'A browser'
  const machine = machines.find(([mark]) => mark.test(agent))?.[1]
  return machine === undefined ? browser : `${browser} on ${machine}`
}
