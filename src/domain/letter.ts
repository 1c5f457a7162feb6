/** Why a letter did not go, in one word; the post's own words are never kept, for they may quote an address. */
export const letterTroubles = {
  'no-address': { says: 'There is no e-mail address for this person.', isFinal: true },
  'account-closed': { says: 'This person’s account was closed, so nothing is sent to it.', isFinal: true },
  'fact-ended': { says: 'The e-mail address on the file is no longer in use.', isFinal: true },
  'bad-address': { says: 'The e-mail address is not written like one.', isFinal: true },
  'address-refused': { says: 'The other side says that it does not know this address.', isFinal: false },
  'letter-refused': { says: 'The other side did not take this letter.', isFinal: false },
  'attachment-missing': { says: 'A paper that belongs to this letter could not be read here.', isFinal: false },
  'not-readable': { says: 'The letter could not be opened with the keys that are here.', isFinal: false },
  'post-away': { says: 'The post could not be reached.', isFinal: false },
  'gone-wrong': { says: 'Something went wrong here, not with the address.', isFinal: false },
} as const satisfies Record<string, { readonly says: string; readonly isFinal: boolean }>

export type LetterTrouble = keyof typeof letterTroubles

/** How a letter is addressed, as it was written; what has been mended since comes first. */
export type AddressedTo = {
  readonly redirection: string | null
  readonly account: { readonly email: string; readonly isClosed: boolean } | null
  readonly fact: { readonly email: string; readonly isEnded: boolean } | null
  readonly written: string | null
}

export type Addressed = { readonly address: string } | { readonly trouble: LetterTrouble }

/**
 * One address, that of the one recipient. An account or a fact that has ended is never replaced by a guess:
 * a letter to somebody's old address may be read by the very person they moved away from. RISK-07
 */
export const addressOf = (to: AddressedTo): Addressed => {
  if (to.redirection !== null) return { address: to.redirection }
  if (to.account?.isClosed === true) return { trouble: 'account-closed' }
  if (to.account !== null) return { address: to.account.email }
  if (to.fact?.isEnded === true) return { trouble: 'fact-ended' }
  if (to.fact !== null) return { address: to.fact.email }
  return to.written === null || to.written === '' ? { trouble: 'no-address' } : { address: to.written }
}

/** A letter is tried again only by somebody's decision once it has failed for good, and never once it went. */
export const refusalToTryAgain = (letter: {
  readonly isSent: boolean
  readonly hasFailed: boolean
}): 'letter-already-went' | 'letter-still-tried' | null => {
  if (letter.isSent) return 'letter-already-went'
  return letter.hasFailed ? null : 'letter-still-tried'
}

/** Stands in a letter's text for the address of this installation, which is put in when the letter goes. */
export const ourAddress = '{{our-address}}'
export const withOurAddress = (text: string, address: string): string => text.replaceAll(ourAddress, address)
