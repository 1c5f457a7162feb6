import type { Person } from '../../domain/actor.ts'
import type { Work } from '../../platform/work.ts'
import { reachOf } from '../families/door.ts'
import type { Whose } from './session-query.ts'

type Scope = Pick<Whose, 'areas' | 'workerId'>
const nobody = '00000000-0000-0000-0000-000000000000'

/** The office sees every session, a team leader those of their areas, a worker their own. DATA-06 */
export const scopeOf = async (work: Work, person: Person): Promise<Scope> => {
  const reach = reachOf(person)
  if (reach === 'all') return { areas: null, workerId: null }
  if (reach === 'areas') return { areas: await areasLedBy(work, person.id), workerId: null }
  const own = await work.row<{ id: string }>`select id from worker where tenant_id = ${work.tenant} and account_id = ${person.id} limit 1`
  return { areas: null, workerId: own?.id ?? nobody }
}

/** Null for a leader who is not bound to an area. */
const areasLedBy = async (work: Work, account: string): Promise<readonly string[] | null> => {
  const held = await work.rows<{ area: string | null }>`
    select area_id as area from account_role where tenant_id = ${work.tenant} and account_id = ${account} and role = 'team-leader'`
  const areas = held.flatMap(({ area }) => (area === null ? [] : [area]))
  return areas.length < held.length ? null : areas
}
