/** How far a family's agreement is: nothing, a draft, given out to sign, or signed by everybody. */
export type AgreementState = 'none' | 'drafted' | 'offered' | 'signed'

export type AgreementNeeded = 'drawn-up-before-booking' | 'signed-before-booking' | 'signed-before-first-session'

export type AgreementRefusal = 'agreement-not-drawn-up' | 'agreement-not-signed'

/** A draft that may still change is not drawn up; the text counts from the moment it is fixed and given out. AGR-02 */
const isDrawnUp = (state: AgreementState): boolean => state === 'offered' || state === 'signed'

/** No session is arranged before everybody could read what they are asked to agree; by default, before all have signed. AGR-02 */
export const refusalToBook = (state: AgreementState, needed: AgreementNeeded): AgreementRefusal | null => {
  if (needed === 'signed-before-first-session') return null
  if (!isDrawnUp(state)) return 'agreement-not-drawn-up'
  return needed === 'signed-before-booking' && state !== 'signed' ? 'agreement-not-signed' : null
}

/** Whatever a service allows at booking, the first session waits for what it asks of the agreement. AGR-02 */
export const refusalToStart = (state: AgreementState, needed: AgreementNeeded): AgreementRefusal | null => {
  if (!isDrawnUp(state)) return 'agreement-not-drawn-up'
  return needed === 'drawn-up-before-booking' || state === 'signed' ? null : 'agreement-not-signed'
}

type VersionSoFar = { readonly isOffered: boolean; readonly signatories: number; readonly signed: number }

/**
 * The state of the newest version. While a newer version is only a draft, the older signed one still holds;
 * once the newer one is given out, it asks for signatures of its own. AGR-04
 */
export const stateOfVersions = (newestFirst: readonly VersionSoFar[]): AgreementState => {
  if (newestFirst.length === 0) return 'none'
  const standing = newestFirst.find((version) => version.isOffered)
  if (standing === undefined) return 'drafted'
  return standing.signatories > 0 && standing.signed === standing.signatories ? 'signed' : 'offered'
}
