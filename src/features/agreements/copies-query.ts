import type { Work } from '../../platform/work.ts'

export type CopyOnItsWay = { readonly name: string; readonly state: 'sent' | 'waiting' | 'none' }

/** How far each signatory's copy has come; none is a letter without an address, or one that could not be delivered. AGR-04 */
export const copiesOf = (work: Work, copyFile: string | null): Promise<CopyOnItsWay[]> => work.rows<CopyOnItsWay>`
  select l.to_name as name, case
    when exists (select from letter_sent s where s.tenant_id = l.tenant_id and s.letter_id = l.id) then 'sent'
    when exists (select from letter_failure f where f.tenant_id = l.tenant_id and f.letter_id = l.id and f.is_last) then 'none'
    when num_nonnulls(l.to_account, l.to_fact, l.to_address) = 0
      and not exists (select from letter_redirection r where r.tenant_id = l.tenant_id and r.letter_id = l.id) then 'none'
    else 'waiting' end as state
  from letter l
  where l.tenant_id = ${work.tenant} and l.kind = 'agreement-copy' and ${copyFile}::uuid = any(l.attachments) order by l.to_name`
