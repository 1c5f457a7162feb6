import type { Person } from '../../domain/actor.ts'
import { signInLimits } from '../../domain/sign-in-limits.ts'
import type { Work } from '../../platform/work.ts'
import { openAccount } from './account-store.ts'
import { spendTotpCode } from './credential-store.ts'
import { endSession, signInOf } from './session-store.ts'

/** Whether the second factor was given a few minutes ago, in this very sign-in. */
export const isConfirmed = async (work: Work, person: Person): Promise<boolean> => {
  const found = await work.row`
    select from sign_in_session
    where tenant_id = ${work.tenant} and token_hash = ${signInOf(person)}
      and confirmed_at > ${work.now.subtract({ minutes: signInLimits.confirmedMinutes })}`
  return found !== null
}

export type Confirmation = 'right' | 'wrong' | 'ended'

/** Asks for the second factor again; a wrong code is counted and kept, and the fifth ends the sign-in: a stolen tablet cannot guess on. */
export const confirmSignIn = async (work: Work, person: Person, code: string): Promise<Confirmation> => {
  const account = await openAccount(work, person.id)
  if (account !== null && (await spendTotpCode(work, account, code))) {
    await work.rows`
      update sign_in_session set confirmed_at = ${work.now}, wrong_confirmations = 0
      where tenant_id = ${work.tenant} and token_hash = ${signInOf(person)}`
    return 'right'
  }
  const counted = await work.row<{ wrong: number }>`
    update sign_in_session set wrong_confirmations = wrong_confirmations + 1
    where tenant_id = ${work.tenant} and token_hash = ${signInOf(person)} returning wrong_confirmations as wrong`
  if (counted === null || counted.wrong < signInLimits.wrongConfirmations) return 'wrong'
  await endSession(work, person.id, signInOf(person))
  await work.record({ name: 'account.sessions-ended', about: person.id, facts: { because: 'wrong-codes' } })
  return 'ended'
}
