import type { Person } from '../../domain/actor.ts'
import type { Work } from '../../platform/work.ts'

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
