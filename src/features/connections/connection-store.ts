import type { Temporal } from 'temporal-polyfill'
import type { AccountId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type Connection = {
  readonly id: string
  readonly account: AccountId
  readonly person: string
  readonly family: FamilyId
  readonly reference: string
  readonly words: string
  readonly at: Temporal.Instant
  readonly liftedBy: string | null
  readonly liftedWords: string | null
  readonly liftedAt: Temporal.Instant | null
}

/** Staff who said that they know a family, newest first. */
export const connectionsOf = (work: Work): Promise<Connection[]> => work.rows<Connection>`
  select c.id, c.account_id as account, a.name as person, c.family_id as family, f.reference, c.words, c.at,
         l.by_name as "liftedBy", l.words as "liftedWords", l.at as "liftedAt"
  from family_connection c
  join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
  join family f on f.tenant_id = c.tenant_id and f.id = c.family_id
  left join connection_lifted l on l.tenant_id = c.tenant_id and l.connection_id = c.id
  where c.tenant_id = ${work.tenant} and c.knows order by l.at is not null, c.at desc limit 200`

export const saveConnection = async (
  work: Work,
  given: { readonly account: AccountId; readonly family: FamilyId; readonly knows: boolean; readonly words: string },
): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into family_connection (tenant_id, id, account_id, family_id, knows, words, at)
    values (${work.tenant}, ${id}, ${given.account}, ${given.family}, ${given.knows}, ${given.words}, ${work.now})`
  return id
}

export const saveLifted = async (
  work: Work,
  given: { readonly id: string; readonly words: string; readonly by: { readonly id: string; readonly name: string } },
): Promise<boolean> =>
  (await work.row`
    insert into connection_lifted (tenant_id, connection_id, words, by_account, by_name, at)
    values (${work.tenant}, ${given.id}, ${given.words}, ${given.by.id}, ${given.by.name}, ${work.now})
    on conflict do nothing returning connection_id`) !== null

export const saveAddress = (work: Work, account: AccountId, address: string): Promise<unknown> => work.rows`
  insert into staff_address (tenant_id, id, sealed, recorded_at)
  values (${work.tenant}, ${account}, ${work.seal(address, { table: 'staff_address', row: account, column: 'sealed' })}, ${work.now})
  on conflict (tenant_id, id) do update set sealed = excluded.sealed, recorded_at = excluded.recorded_at`

export const dropAddress = (work: Work, account: AccountId): Promise<unknown> =>
  work.rows`delete from staff_address where tenant_id = ${work.tenant} and id = ${account}`

export const hasAddress = async (work: Work, account: AccountId): Promise<boolean> =>
  (await work.row`select id from staff_address where tenant_id = ${work.tenant} and id = ${account}`) !== null
