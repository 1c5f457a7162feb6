import { type Likeness, likenessesTo } from '../../domain/connection.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

type Found = { readonly names: string[]; readonly address: Uint8Array | null; readonly isSaid: boolean }

/** What this member of staff has in common with the people of a file, until they have said whether they know them. */
export const likenessesOf = async (work: Work, family: FamilyId): Promise<readonly Likeness[]> => {
  const { actor, tenant } = work
  if (actor.kind !== 'person' || actor.side !== 'staff') return []
  const found = await work.row<Found>`
    select array(select name from party where tenant_id = ${tenant} and family_id = ${family}
                   and side in ('visiting', 'resident', 'carer', 'connected-other')
                 union select family_name from child where tenant_id = ${tenant} and family_id = ${family}) as names,
           (select sealed from staff_address where tenant_id = ${tenant} and id = ${actor.id}) as address,
           exists (select from family_connection where tenant_id = ${tenant} and account_id = ${actor.id} and family_id = ${family}) as "isSaid"`
  if (found === null || found.isSaid) return []
  const address = found.address === null ? null : work.open(found.address, { table: 'staff_address', row: actor.id, column: 'sealed' })
  const addresses = address === null ? [] : await addressesOn(work, family)
  return likenessesTo({ name: actor.name, address }, { names: found.names, addresses })
}

const addressesOn = async (work: Work, family: FamilyId): Promise<readonly string[]> =>
  (
    await work.rows<{ id: string; sealed: Uint8Array }>`
      select id, sealed from protected_fact where tenant_id = ${work.tenant} and family_id = ${family} and kind = 'address' and ended_at is null`
  ).map(({ id, sealed }) => work.open(sealed, { table: 'protected_fact', row: id, column: 'sealed' }))
