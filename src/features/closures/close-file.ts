import type { Person } from '../../domain/actor.ts'
import { closingStandsInTheWay, debtStandsInTheWay, penceFrom } from '../../domain/closed-file.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { lastClosing, lockFile, saveClosure, savePayment, saveReopening, sessionsToCome } from './closure-store.ts'

/** What stands in the way of family time on this file because it was closed; null where nothing does. REF-14 */
export const closureStandsInTheWay = async (work: Work, family: FamilyId): Promise<'file-closed' | 'old-debt-unpaid' | null> =>
  closingStandsInTheWay(await lastClosing(work, family), (await policyInForce(work)).closure)

/** Whether an old debt stands in the way of accepting a new referral for this file. REF-14 */
export const oldDebt = async (work: Work, family: FamilyId): Promise<number | null> => {
  const closing = await lastClosing(work, family)
  return debtStandsInTheWay(closing, (await policyInForce(work)).closure) ? (closing?.owedPence ?? null) : null
}

type Closing = { readonly family: FamilyId; readonly why: string; readonly owed: string }
export type CloseRefusal = 'closed-already' | 'sessions-to-come' | 'no-amount'

/** A file is closed once; what is still owed then is written down with it. REF-14 */
export const closeFile = async (work: Work, person: Person, { family, why, owed }: Closing): Promise<Outcome<FamilyId, CloseRefusal>> => {
  await lockFile(work, family)
  if ((await closureStandsInTheWay(work, family)) !== null) return refused('closed-already')
  const toCome = await sessionsToCome(work, family)
  if (toCome > 0) return refused('sessions-to-come', { toCome })
  const owedPence = owed.trim() === '' ? 0 : penceFrom(owed)
  if (owedPence === null) return refused('no-amount')
  const id = await saveClosure(work, { family, why, owedPence, by: person })
  await work.record({ name: 'family.closed', about: id, family, facts: { owedPence } })
  return done(family)
}

export type PaymentRefusal = 'nothing-owed'

/** The debt that was left at closing is paid in full, by whoever it was. REF-14, FEE-08 */
export const recordPayment = async (
  work: Work,
  person: Person,
  { family, paidBy }: { readonly family: FamilyId; readonly paidBy: string },
): Promise<Outcome<FamilyId, PaymentRefusal>> => {
  await lockFile(work, family)
  const closing = await lastClosing(work, family)
  if (closing === null || closing.owedPence === 0 || closing.isPaid) return refused('nothing-owed')
  await savePayment(work, { closure: closing.id, paidBy, by: person })
  await work.record({ name: 'family.debt-paid', about: closing.id, family, facts: { pence: closing.owedPence } })
  return done(family)
}

export type ReopenRefusal = 'new-referral-needed' | 'not-closed' | 'old-debt-unpaid'

/** Where the service asks for no new referral, a closed file is opened again with the reason. REF-14 */
export const reopenFile = async (
  work: Work,
  person: Person,
  { family, why }: { readonly family: FamilyId; readonly why: string },
): Promise<Outcome<FamilyId, ReopenRefusal>> => {
  await lockFile(work, family)
  const { closure } = await policyInForce(work)
  const closing = await lastClosing(work, family)
  if (closing === null || closing.isReopened || closing.acceptedSince) return refused('not-closed')
  if (closure.newReferralToReturn) return refused('new-referral-needed')
  if (debtStandsInTheWay(closing, closure)) return refused('old-debt-unpaid')
  await saveReopening(work, { closure: closing.id, why, by: person })
  await work.record({ name: 'family.reopened', about: closing.id, family })
  return done(family)
}
