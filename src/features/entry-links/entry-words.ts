/** What people read around a mailed link. */
export const entryRefusals = {
  'too-many-tries': {
    says: 'You asked for several links in a short time',
    clear: 'Look in your e-mail first. You can ask again in half an hour.',
  },
  'cannot-count': { says: 'We cannot send links at the moment', clear: 'Wait a minute, then try again.' },
  'code-wrong': { says: 'That code is not right', clear: 'Wait for the next code in your app and enter that.' },
  'link-over': { says: 'This link has been used, or it is too old', clear: { label: 'Ask for a new link', href: '/forgotten' } },
  'passwords-differ': { says: 'The two passwords are not the same', clear: 'Type the same password twice.' },
  'password-too-short': { says: 'The password is too short', clear: 'Use 12 characters or more. Four words in a row work well.' },
  'password-too-long': { says: 'The password is too long', clear: 'Use 128 characters or fewer.' },
  'password-easy-to-guess': {
    says: 'That password is easy to guess',
    clear: 'Leave out names, well-known words and rows of letters or numbers.',
  },
} as const

export const letterWords = {
  join: {
    subject: 'Your invitation to Kintime',
    before: ['You are invited to join Kintime. Use this link to choose a password. You need an authenticator app on your phone.'],
    after: ['The link works once, within 7 days.'],
  },
  reset: {
    subject: 'Choose a new password',
    before: ['Somebody asked for a new password for your sign-in. If it was you, use this link:'],
    after: ['The link works once, within one hour. If it was not you, you need to do nothing: your password is as it was.'],
  },
  'sign-in': {
    subject: 'Your link to sign in',
    before: ['Use this link to sign in:'],
    after: ['The link works once, within 24 hours. Nobody else should use it, so do not pass this message on.'],
  },
} as const
