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

export type AreasSeen = 'all' | readonly string[]

/** The office sees every area, a team leader only their own: shared rules, own families. DATA-06 */
export const areasSeenBy = async (work: Work, { id, roles }: Person): Promise<AreasSeen> => {
  if (roles.includes('manager') || roles.includes('coordinator')) return 'all'
  return await areasLedBy(work, id)
}

export const areasLedBy = async (work: Work, account: string): Promise<AreasSeen> => {
  const led = await work.rows<{ area: string | null }>`
    select area_id as area from account_role where tenant_id = ${work.tenant} and account_id = ${account} and role = 'team-leader'`
  return led.some(({ area }) => area === null) ? 'all' : led.flatMap(({ area }) => (area === null ? [] : [area]))
}
