import type { Temporal } from 'temporal-polyfill'

/** The last closing of a file and what came after it; null for a file that was never closed. */
export type Closing = {
  readonly closedAt: Temporal.Instant
  readonly owedPence: number
  readonly isPaid: boolean
  readonly isReopened: boolean
  readonly acceptedSince: boolean
}
export type ReturnTerms = { readonly newReferralToReturn: boolean; readonly debtPaidToReturn: boolean }

/** Family time after closure needs a new referral that was accepted since; where the service says so, the old debt paid too. REF-14 */
export const closingStandsInTheWay = (closing: Closing | null, terms: ReturnTerms): 'file-closed' | 'old-debt-unpaid' | null => {
  if (closing === null) return null
  if (terms.debtPaidToReturn && closing.owedPence > 0 && !closing.isPaid) return 'old-debt-unpaid'
  const isBack = closing.acceptedSince || (!terms.newReferralToReturn && closing.isReopened)
  return isBack ? null : 'file-closed'
}

/** The door that the old debt closes is the acceptance itself: no place is promised before it is paid. REF-14 */
export const debtStandsInTheWay = (closing: Closing | null, terms: ReturnTerms): boolean =>
  closing !== null && terms.debtPaidToReturn && closing.owedPence > 0 && !closing.isPaid

/** "£12.50": whole pence, said as money. */
export const poundsInWords = (pence: number): string => `£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`

/** "12.50" or "£12" in pence; null for what is no amount of money. */
export const penceFrom = (typed: string): number | null => {
  const found = /^£?\s*(\d{1,6})(?:\.(\d{2}))?$/.exec(typed.trim())
  return found === null ? null : Number(found[1]) * 100 + Number(found[2] ?? 0)
}
