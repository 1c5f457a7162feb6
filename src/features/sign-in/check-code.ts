import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { openAccount, type Credentials } from './account-store.ts'
import type { Doorway } from './check-password.ts'
import { spendRecoveryCode, spendTotpCode } from './credential-store.ts'
import { closeHalfway, findHalfway, openSession } from './session-store.ts'
import { countGuess } from './throttle-store.ts'

/** The second factor, or one of the recovery codes: only now does the sign-in begin, under a secret nobody had before. */
export const checkCode = async (door: Doorway, { tenant, code }: { readonly tenant: TenantId; readonly code: string }) => {
  const account = await door.database.inTransaction(tenant, theHouse, (work) => findHalfway(work, door.visitor))
  if (account === null) return refused('start-again')
  const counted = await countGuess(door.database, { kind: 'code', name: account, address: door.address })
  if (counted !== 'may-try') return refused(counted)

  return await door.database.inTransaction(tenant, theHouse, async (work) => {
    const found = await openAccount(work, account)
    if (found === null) return refused('start-again')
    if (!(await spendCode(work, found, code))) return refused('code-wrong')
    const secret = (await closeHalfway(work, door.visitor))
      ? await openSession(work, account, { agent: door.agent, way: 'password' })
      : null
    return secret === null ? refused('start-again') : done({ tenant, secret })
  })
}

const spendCode = async (work: Work, account: Credentials, code: string): Promise<boolean> => {
  if (await spendTotpCode(work, account, code)) return true
  if (!(await spendRecoveryCode(work, account.id, code))) return false
  const by = work.as({ kind: 'link', tenant: work.tenant, id: account.id, name: account.name })
  await by.record({ name: 'account.recovery-used', about: account.id })
  return true
}
