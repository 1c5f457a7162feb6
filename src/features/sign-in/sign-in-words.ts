/** What people read when they come in, or cannot. One sentence for a wrong address, a wrong password and a closed account. */
export const signInRefusals = {
  'not-recognised': {
    says: 'We do not know that e-mail address and password together',
    clear: 'Check both and try again, or ask for a link to set a new password.',
  },
  'too-many-tries': { says: 'There were too many tries in a short time', clear: 'Wait five minutes, then try again.' },
  'cannot-count': { says: 'We cannot check sign-ins at the moment', clear: 'Wait a minute, then try again.' },
  'code-wrong': { says: 'That code is not right, or it was used before', clear: 'Wait for the next code in your app and enter that.' },
  'start-again': { says: 'That took too long, or it began in another window', clear: { label: 'Sign in again', href: '/sign-in' } },
} as const
