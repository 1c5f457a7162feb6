import type { AccountId } from '../../domain/ids.ts'
import { hashPassword, isHashOutdated } from '../../platform/passwords.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from '../../platform/recovery-codes.ts'
import { verifyTotp } from '../../platform/totp.ts'
import type { Work } from '../../platform/work.ts'
import type { Credentials } from './account-store.ts'

const totpPlace = (account: string) => ({ table: 'account', row: account, column: 'totp_secret' })

export const storePassword = async (work: Work, account: AccountId, password: string): Promise<void> => {
  await work.rows`update account set password_hash = ${await hashPassword(password)} where tenant_id = ${work.tenant} and id = ${account}`
}

/** After a right password: a hash that has become too cheap is made anew while the password is at hand. */
export const refreshPassword = async (work: Work, { id, passwordHash }: Credentials, password: string): Promise<void> => {
  if (passwordHash !== null && isHashOutdated(passwordHash)) await storePassword(work, id, password)
}

/** The second factor replaces any before it; `lastStep` is the step of the code that confirmed it. */
export const storeSecondFactor = async (
  work: Work,
  account: AccountId,
  given: { readonly secret: string; readonly lastStep: number | null },
): Promise<void> => {
  await work.rows`
    update account set totp_secret = ${work.seal(given.secret, totpPlace(account))}, totp_last_step = ${given.lastStep}
    where tenant_id = ${work.tenant} and id = ${account}`
}

/** A right code counts once: the step is stored in the same statement that checks it was never used. */
export const spendTotpCode = async (work: Work, account: Credentials, code: string): Promise<boolean> => {
  if (account.totpSecret === null) return false
  const secret = work.open(account.totpSecret, totpPlace(account.id))
  const step = verifyTotp({ secret, code, now: work.now, lastStep: account.totpLastStep })
  if (step === null) return false
  const spent = await work.row`
    update account set totp_last_step = ${step}
    where tenant_id = ${work.tenant} and id = ${account.id} and (totp_last_step is null or totp_last_step < ${step}) returning id`
  return spent !== null
}

/** A recovery code lets its owner in once. */
export const spendRecoveryCode = async (work: Work, account: AccountId, code: string): Promise<boolean> => {
  const spent = await work.row`
    update recovery_code set used_at = ${work.now}
    where tenant_id = ${work.tenant} and account_id = ${account} and used_at is null
      and code_hash = ${Buffer.from(hashOfRecoveryCode(code, account), 'hex')} returning account_id`
  return spent !== null
}

/** Ten new recovery codes; those from before are worth nothing any more. */
export const renewRecoveryCodes = async (work: Work, account: AccountId): Promise<readonly string[]> => {
  const { codes, hashes } = newRecoveryCodes(account)
  await work.rows`delete from recovery_code where tenant_id = ${work.tenant} and account_id = ${account}`
  await work.rows`
    insert into recovery_code (tenant_id, account_id, code_hash)
    select ${work.tenant}, ${account}, hash from unnest(${hashes.map((hash) => Buffer.from(hash, 'hex'))}::bytea[]) as hash`
  return codes
}
