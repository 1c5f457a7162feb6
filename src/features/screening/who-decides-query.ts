import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { AtTheDesk } from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'

/** Whether this person leads the area that the family belongs to; without an area the file is every leader's. REF-17 */
export const atTheDesk = async (work: Work, { id, roles }: Person, family: FamilyId): Promise<AtTheDesk> => {
  const found = await work.row`
    select r.role from account_role r join family f on f.tenant_id = r.tenant_id and f.id = ${family}
    where r.tenant_id = ${work.tenant} and r.account_id = ${id} and r.role = 'team-leader'
      and (r.area_id is null or f.area_id is null or r.area_id = f.area_id)`
  return { roles, leadsArea: found !== null }
}
