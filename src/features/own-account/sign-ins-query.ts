import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { Work } from '../../platform/work.ts'
import { signInOf } from '../sign-in/door.ts'

/** One place where this person is signed in; `mark` names it in an address without telling the secret. */
export type SignIn = {
  readonly mark: string
  readonly agent: string
  readonly begun: Temporal.Instant
  readonly seen: Temporal.Instant
  readonly isThisOne: boolean
}

export const signInsOf = (work: Work, person: Person): Promise<SignIn[]> =>
  work.rows<SignIn>`
    select left(encode(token_hash, 'hex'), 16) as mark, agent, created_at as begun, seen_at as seen, token_hash = ${signInOf(person)} as "isThisOne"
    from sign_in_session
    where tenant_id = ${work.tenant} and account_id = ${person.id} and is_complete and expires_at > ${work.now}
    order by seen_at desc`

export const hashOfMark = async (work: Work, person: Person, mark: string): Promise<Uint8Array | null> => {
  const found = await work.row<{ hash: Uint8Array }>`
    select token_hash as hash from sign_in_session
    where tenant_id = ${work.tenant} and account_id = ${person.id} and left(encode(token_hash, 'hex'), 16) = ${mark}`
  return found?.hash ?? null
}

/** Somebody who comes in by link has neither password nor second factor. */
export const hasPassword = async (work: Work, person: Person): Promise<boolean> =>
  (await work.row`select from account where tenant_id = ${work.tenant} and id = ${person.id} and password_hash is not null`) !== null
