import type { Work } from '../../platform/work.ts'
import type { DaySession } from './session-store.ts'

/** The workers who could take over: those of the venue, and those of its area. */
export const workersHere = (work: Work, session: DaySession): Promise<{ readonly id: string; readonly name: string }[]> =>
  work.rows<{ id: string; name: string }>`
    select w.id, w.name from worker w join venue v on v.tenant_id = w.tenant_id and v.id = ${session.venueId}
    where w.tenant_id = ${work.tenant} and w.left_on is null
      and (w.base_venue_id = v.id or w.area_id is not distinct from v.area_id) order by w.name limit 40`
