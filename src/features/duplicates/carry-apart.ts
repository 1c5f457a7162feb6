import type { Person } from '../../domain/actor.ts'
import type { PartyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { Going } from './moved-rows.ts'

type Apart = {
  readonly id: string
  readonly isOne: boolean
  readonly mine: PartyId | null
  readonly otherFamily: string
  readonly theirs: PartyId | null
  readonly because: Uint8Array
  readonly orderOn: unknown
  readonly until: unknown
}

const place = (row: string) => ({ table: 'families_apart', row, column: 'because' }) as const

/** The two files are on record as families who must not meet: whoever joins them has the wrong two before them. RISK-06 */
export const areKeptApart = async (work: Work, { from, to }: Pick<Going, 'from' | 'to'>): Promise<boolean> =>
  (await work.row`
    select a.id from families_apart a where a.tenant_id = ${work.tenant}
      and ((a.one_family = ${from} and a.other_family = ${to}) or (a.one_family = ${to} and a.other_family = ${from}))
      and not exists (select from families_apart_end e where e.tenant_id = a.tenant_id and e.id = a.id) limit 1`) !== null

/**
 * Whom this family must not meet, it must not meet as the other file either. Such a record is never changed, so it is written down anew;
 * it stays when the files are parted again, for too much care harms nobody. RISK-06
 */
export const carryApart = async (work: Work, by: Person, { from, to, adults }: Going): Promise<void> => {
  const rows = await work.rows<Apart>`
    select a.id, (a.one_family = ${from}) as "isOne", case when a.one_family = ${from} then a.one_party else a.other_party end as mine,
           case when a.one_family = ${from} then a.other_family else a.one_family end as "otherFamily",
           case when a.one_family = ${from} then a.other_party else a.one_party end as theirs, a.because, a.order_on as "orderOn", a.until
    from families_apart a where a.tenant_id = ${work.tenant} and ${from} in (a.one_family, a.other_family)
      and not exists (select from families_apart_end e where e.tenant_id = a.tenant_id and e.id = a.id)`
  for (const row of rows) {
    const id = work.newId()
    const mine = row.mine === null ? null : (adults[row.mine] ?? row.mine)
    await work.rows`
      insert into families_apart (tenant_id, id, one_family, one_party, other_family, other_party, because, order_on, until, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${to}, ${mine}, ${row.otherFamily}, ${row.theirs}, ${work.seal(work.open(row.because, place(row.id)), place(id))},
              ${row.orderOn}, ${row.until}, ${by.id}, ${by.name}, ${work.now})`
  }
}

/** Whoever said that they know the family knows it under the other number too. DATA-03 */
export const carryConnections = async (work: Work, { from, to }: Pick<Going, 'from' | 'to'>): Promise<void> => {
  const rows = await work.rows<{ account: string; words: string }>`
    select c.account_id as account, c.words from family_connection c where c.tenant_id = ${work.tenant} and c.family_id = ${from} and c.knows
      and not exists (select from connection_lifted l where l.tenant_id = c.tenant_id and l.connection_id = c.id)`
  for (const { account, words } of rows)
    await work.rows`
      insert into family_connection (tenant_id, id, account_id, family_id, knows, words, at)
      values (${work.tenant}, ${work.newId()}, ${account}, ${to}, true, ${words}, ${work.now})`
}
