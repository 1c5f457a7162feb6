import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { countedFrom, guessLimits, mayTry, networkOf, sliceOf, type Limit } from '../../domain/throttle.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'

/** A try at something that must not be guessed: `name` says at what, in whoever's words. */
export type Guess = { readonly kind: 'password' | 'code' | 'forgotten' | 'asking'; readonly name: string; readonly address: string }
export type Counted = 'may-try' | 'too-many-tries' | 'cannot-count'
type Counter = { readonly key: Uint8Array; readonly limit: Limit }

/** Counts the try before anything is looked at, in a transaction of its own; where it cannot be counted, it is refused. */
export const countGuess = async (database: Database, guess: Guess): Promise<Counted> => {
  try {
    return await database.inTransaction(0 as TenantId, theHouse, (work) => count(work, guess))
  } catch {
    return 'cannot-count'
  }
}

const count = async (work: Work, guess: Guess): Promise<Counted> => {
  const counters = countersOf(work, guess)
  for (const { key } of counters) await work.rows`select pg_advisory_xact_lock(hashtextextended(encode(${key}::bytea, 'hex'), 7203303))`
  for (const { key, limit } of counters) if (!mayTry(await triesOf(work, key, limit), limit)) return 'too-many-tries'
  for (const { key } of counters) await addTry(work, key)
  await forgetOld(work)
  return 'may-try'
}

const limitOf = {
  password: guessLimits.account,
  code: guessLimits.account,
  forgotten: guessLimits.letters,
  asking: guessLimits.address,
} as const satisfies Record<Guess['kind'], Limit>

/** In one order always, so that two tries never wait for each other. */
const countersOf = (work: Work, { kind, name, address }: Guess): readonly Counter[] =>
  [
    {
      key: work.fingerprint(`${kind} name ${name}`, 'sign-in-throttle'),
      limit: limitOf[kind],
    },
    { key: work.fingerprint(`${kind} address ${networkOf(address)}`, 'sign-in-throttle'), limit: guessLimits.address },
  ].toSorted((one, other) => Buffer.compare(one.key, other.key))

const triesOf = async (work: Work, key: Uint8Array, limit: Limit): Promise<number> => {
  const found = await work.row<{ tries: number }>`
    select coalesce(sum(tries), 0)::int as tries from sign_in_throttle
    where tenant_id = 0 and key = ${key} and window_start >= ${countedFrom(work.now, limit)}`
  return found?.tries ?? limit.tries
}

const addTry = (work: Work, key: Uint8Array) => work.rows`
  insert into sign_in_throttle (tenant_id, key, window_start, tries) values (0, ${key}, ${sliceOf(work.now)}, 1)
  on conflict (tenant_id, key, window_start) do update set tries = sign_in_throttle.tries + 1`

const forgetOld = (work: Work) => work.rows`
  delete from sign_in_throttle where tenant_id = 0 and (key, window_start) in (
    select t.key, t.window_start from sign_in_throttle t
    where t.tenant_id = 0 and t.window_start < ${work.now.subtract({ hours: 1 })} limit 50 for update skip locked)`
