import { createAccount, renewRecoveryCodes, storePassword, storeSecondFactor } from '../features/sign-in/door.ts'
import type { Role } from '../domain/actor.ts'
import type { AccountId } from '../domain/ids.ts'
import type { Clock } from '../platform/clock.ts'
import type { Work } from '../platform/work.ts'
import { generateSync } from 'otplib'

export const rightPassword = 'lantern orchard whistle tugboat'

export type Joined = {
  readonly account: AccountId
  readonly email: string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

/** Somebody who has joined: with a password, a second factor and recovery codes. */
export const joined = async (
  work: Work,
  given: { readonly email: string; readonly name: string; readonly roles: readonly Role[] },
): Promise<Joined> => {
  const account = await createAccount(work, { ...given, side: 'staff', roles: given.roles.map((role) => ({ role, area: null })) })
  if (account === null) throw new Error(`${given.email} is taken`)
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  await storePassword(work, account, rightPassword)
  await storeSecondFactor(work, account, { secret, lastStep: null })
  return { account, email: given.email, secret, recoveryCodes: await renewRecoveryCodes(work, account) }
}

/** What the authenticator app shows at this moment. */
export const codeNow = (secret: string, clock: Clock): string =>
  generateSync({ secret, epoch: Math.floor(clock.now().epochMilliseconds / 1000) })
