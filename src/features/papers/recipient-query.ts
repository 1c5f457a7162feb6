import type { FamilyId } from '../../domain/ids.ts'
import type { Letter, Work } from '../../platform/work.ts'
import { endsOf } from '../../domain/release-phone.ts'
import type { Recipient } from './paper-store.ts'

/** The part that a recipient plays on the file, when they play one. */
export const partyOf = async (work: Work, family: FamilyId, { partyId, accountId }: Omit<Recipient, 'name'>): Promise<string | null> => {
  if (partyId !== undefined) return partyId
  if (accountId === undefined) return null
  const found = await work.row<{ id: string }>`
    select id from party where tenant_id = ${work.tenant} and family_id = ${family} and account_id = ${accountId} order by id limit 1`
  return found?.id ?? null
}

export type Reach = { readonly to: Letter['to']; readonly hasSignIn: boolean }
type Found = { readonly account: string | null; readonly fact: string | null; readonly phone: boolean }

/**
 * Where a notice may go: the person's own sign-in first, else the newest e-mail on their part of the file. A link opens only with the end of
 * their phone number, so without a phone there is no link, and staff print the paper.
 */
export const reachOf = async (work: Work, { name, partyId, accountId }: Recipient): Promise<Reach | null> => {
  const found = await work.row<Found>`
    select
      (select a.id from account a where a.tenant_id = ${work.tenant}
        and a.id = coalesce(${accountId ?? null}::uuid, (select p.account_id from party p where p.tenant_id = a.tenant_id and p.id = ${partyId ?? null}::uuid))
        and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)) as account,
      (select x.id from protected_fact x where x.tenant_id = ${work.tenant} and x.party_id = ${partyId ?? null}::uuid and x.kind = 'email'
        and x.ended_at is null order by x.recorded_at desc, x.id desc limit 1) as fact,
      exists (select from protected_fact x where x.tenant_id = ${work.tenant} and x.party_id = ${partyId ?? null}::uuid and x.kind = 'phone'
        and x.ended_at is null) as phone`
  if (found === null) return null
  if (found.account !== null) return { to: { name, account: found.account }, hasSignIn: true }
  return found.fact === null || !found.phone ? null : { to: { name, fact: found.fact }, hasSignIn: false }
}

/** The last four digits of every number that this person may be called on. */
export const phoneEndsOf = async (work: Work, party: string): Promise<readonly string[]> => {
  const rows = await work.rows<{ id: string; sealed: Uint8Array }>`
    select id, sealed from protected_fact where tenant_id = ${work.tenant} and party_id = ${party} and kind = 'phone' and ended_at is null`
  return rows.flatMap(({ id, sealed }) => endsOf(work.open(sealed, { table: 'protected_fact', row: id, column: 'sealed' })))
}
