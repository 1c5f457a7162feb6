/** How long a sign-in lasts: a working day at most, an hour when nobody touches it. Data of the house, the same for every service. */
export const signInLimits = {
  /** From signing in to having to sign in again, whatever happens in between. */
  wholeHours: 12,
  /** Without any page asked for. */
  idleMinutes: 60,
  /** How finely "last seen" is kept: at most one write a minute for each sign-in. */
  seenEveryMinutes: 1,
  /** From the password to the second factor. */
  halfwayMinutes: 10,
  /** How long a second factor counts for acts that ask for it again. */
  confirmedMinutes: 5,
  /** Wrong codes to such a question before the sign-in ends. */
  wrongConfirmations: 5,
} as const

/** How long a mailed link opens the door once. */
export const linkHours = { join: 7 * 24, reset: 1, 'sign-in': 24 } as const
export type LinkPurpose = keyof typeof linkHours
