import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import { verifyPassword } from '../../platform/passwords.ts'
import type { Database } from '../../platform/transaction.ts'
import { emailIndex, findHome, openAccount } from './account-store.ts'
import { refreshPassword } from './credential-store.ts'
import { openHalfway } from './session-store.ts'
import { countGuess } from './throttle-store.ts'

/** Who stands at the door: which browser, from where. */
export type Doorway = { readonly database: Database; readonly address: string; readonly visitor: string; readonly agent: string }
export type Typed = { readonly email: string; readonly password: string }

/** The same work and the same answer for a wrong address, a wrong password and a closed account; then the second factor. */
export const checkPassword = async (door: Doorway, typed: Typed) => {
  const counted = await countGuess(door.database, { kind: 'password', name: typed.email, address: door.address })
  if (counted !== 'may-try') return refused(counted)

  const home = await door.database.inTransaction(0 as TenantId, theHouse, (work) => findHome(work, emailIndex(work, typed.email)))
  const tenant = home?.tenant ?? (0 as TenantId)
  const account = await door.database.inTransaction(tenant, theHouse, (work) => openAccount(work, home?.account ?? null))
  const isRight = await verifyPassword(account?.passwordHash ?? null, typed.password)
  if (!isRight || account === null) return refused('not-recognised')

  return await door.database.inTransaction(tenant, theHouse, async (work) => {
    await refreshPassword(work, account, typed.password)
    await openHalfway(work, account.id, door.visitor)
    return done({ tenant })
  })
}
