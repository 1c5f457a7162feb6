import type { Work } from '../../platform/work.ts'

type Known = { readonly isReader: boolean; readonly id: string; readonly sealed: Uint8Array | null; readonly email: string | null }

/** Every address of everybody on the letter's file, and which are its reader's. */
const addressesOnFile = (work: Work, letter: string): Promise<Known[]> => work.rows<Known>`
  with file as (
    select l.to_name, l.to_account, x.party_id as reader, p.id, p.name, p.account_id
    from letter l
    left join protected_fact x on x.tenant_id = l.tenant_id and x.id = l.to_fact
    join party p on p.tenant_id = l.tenant_id and p.family_id = l.family_id
    where l.tenant_id = ${work.tenant} and l.id = ${letter}
  ), known as (select *, coalesce(id = reader, false) or coalesce(account_id = to_account, false) or name = to_name as is_reader from file)
  select k.is_reader as "isReader", f.id, f.sealed, null as email
  from known k join protected_fact f on f.tenant_id = ${work.tenant} and f.party_id = k.id and f.kind = 'email'
  union all
  select k.is_reader, a.id, null, a.email from known k join account a on a.tenant_id = ${work.tenant} and a.id = k.account_id`

/** Whether an address is that of somebody else on the letter's file, and not its reader's too. RISK-07 */
export const isOfAnother = async (
  work: Work,
  { letter, address }: { readonly letter: string; readonly address: string },
): Promise<boolean> => {
  const wanted = address.trim().toLowerCase()
  const same = (await addressesOnFile(work, letter)).filter(({ id, sealed, email }) => {
    const known = sealed === null ? email : work.open(sealed, { table: 'protected_fact', row: id, column: 'sealed' })
    return known?.trim().toLowerCase() === wanted
  })
  return same.length > 0 && !same.some(({ isReader }) => isReader)
}
