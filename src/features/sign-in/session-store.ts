import type { Person } from '../../domain/actor.ts'
import type { AccountId } from '../../domain/ids.ts'
import { signInLimits } from '../../domain/sign-in-limits.ts'
import { randomToken } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { identify } from './identity-query.ts'
import { hashOf } from './secret-hash.ts'

/** A sign-in always begins with a secret of its own, never with one that was there before. */
export const openSession = async (
  work: Work,
  account: AccountId,
  from: { readonly agent: string; readonly way: string },
): Promise<string | null> => {
  const secret = randomToken()
  await work.rows`
    insert into sign_in_session (tenant_id, token_hash, account_id, created_at, seen_at, confirmed_at, expires_at, agent)
    values (${work.tenant}, ${hashOf(secret)}, ${account}, ${work.now}, ${work.now}, ${work.now},
            ${work.now.add({ hours: signInLimits.wholeHours })}, ${from.agent.slice(0, 200)})`
  await work.rows`delete from sign_in_session where tenant_id = ${work.tenant} and account_id = ${account} and expires_at <= ${work.now}`
  const found = await identify(work, secret)
  if (found === null) return null
  await work.as(found.person).record({ name: 'account.signed-in', about: account, facts: { way: from.way } })
  return secret
}

/** Between the password and the second factor: tied to the browser, and good for nothing but the second factor. */
export const openHalfway = async (work: Work, account: AccountId, visitor: string): Promise<void> => {
  await work.rows`
    insert into sign_in_session (tenant_id, token_hash, account_id, created_at, seen_at, expires_at, is_complete)
    values (${work.tenant}, ${halfwayHash(visitor)}, ${account}, ${work.now}, ${work.now},
            ${work.now.add({ minutes: signInLimits.halfwayMinutes })}, false)
    on conflict (tenant_id, token_hash) do update
      set account_id = excluded.account_id, created_at = excluded.created_at, seen_at = excluded.seen_at, expires_at = excluded.expires_at`
}

export const findHalfway = async (work: Work, visitor: string): Promise<AccountId | null> => {
  const found = await work.row<{ account_id: AccountId }>`
    select account_id from sign_in_session
    where tenant_id = ${work.tenant} and token_hash = ${halfwayHash(visitor)} and not is_complete and expires_at > ${work.now}`
  return found?.account_id ?? null
}

/** False when it was already used: two codes sent at once let in once. */
export const closeHalfway = async (work: Work, visitor: string): Promise<boolean> => {
  const closed = await work.row`
    delete from sign_in_session where tenant_id = ${work.tenant} and token_hash = ${halfwayHash(visitor)} and not is_complete returning account_id`
  return closed !== null
}

const halfwayHash = (visitor: string): Uint8Array => hashOf(`halfway ${visitor}`)

/** Ends a person's sign-ins, all of them or all but the one in hand: the next request of each is refused. */
export const endSessions = async (work: Work, account: AccountId, except: Uint8Array | null = null): Promise<number> => {
  const ended = await work.rows`
    delete from sign_in_session
    where tenant_id = ${work.tenant} and account_id = ${account} and (${except}::bytea is null or token_hash <> ${except}) returning account_id`
  return ended.length
}

/** The sign-in through which this person came, by its hash; identify keeps it beside the person. */
export const signInOf = (person: Person): Uint8Array =>
  'signIn' in person && person.signIn instanceof Uint8Array ? person.signIn : new Uint8Array()

/** Ends one sign-in of this person, and no one else's. */
export const endSession = async (work: Work, account: AccountId, signIn: Uint8Array): Promise<boolean> => {
  const ended = await work.row`
    delete from sign_in_session where tenant_id = ${work.tenant} and account_id = ${account} and token_hash = ${signIn} returning account_id`
  return ended !== null
}
