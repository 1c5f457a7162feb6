import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

/** Who has to know of a session, and how they are reached. No address is read here: only the post opens it. RISK-07 */
export type Affected = {
  readonly name: string
  readonly audience: 'attending' | 'bringing' | 'social-worker' | 'worker'
  readonly account: string | null
  readonly fact: string | null
}

/** Those who attend, those the children live with, and the social worker; each once. */
export const familyAffected = (work: Work, family: FamilyId, attending: readonly string[]): Promise<Affected[]> => work.rows<Affected>`
  select p.name, p.account_id as account,
    case when p.id = any(${attending}::uuid[]) then 'attending' when p.side = 'social-worker' then 'social-worker' else 'bringing' end as audience,
    (select f.id from protected_fact f where f.tenant_id = p.tenant_id and f.party_id = p.id and f.kind = 'email' and f.ended_at is null
     order by f.recorded_at desc, f.id limit 1) as fact
  from party p
  where p.tenant_id = ${work.tenant} and p.family_id = ${family}
    and (p.id = any(${attending}::uuid[]) or p.side in ('carer', 'resident', 'social-worker'))
  order by p.name, p.id`

export const workersAffected = (work: Work, workers: readonly string[]): Promise<Affected[]> => work.rows<Affected>`
  select name, account_id as account, 'worker' as audience, null as fact from worker
  where tenant_id = ${work.tenant} and id = any(${workers}::uuid[]) and account_id is not null order by name`
