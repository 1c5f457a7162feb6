import type { Work } from '../../platform/work.ts'
import { lockPeople, type LockedPeople, type WantedPeople } from '../keep-apart/door.ts'

export type Wanted = WantedPeople & { readonly roomId: string }

type LockedRoom = { readonly name: string; readonly venueId: string; readonly venue: string; readonly familiesAtOnce: number }
export type Locked = LockedPeople & { readonly room: LockedRoom }

/** Everybody who books locks the room first, then the people as everybody locks them. TIME-01 */
export const lockPlaces = async (work: Work, wanted: Wanted): Promise<Locked | null> => {
  const room = await work.row<LockedRoom>`
    select r.name, r.venue_id as "venueId", v.name as venue, r.families_at_once as "familiesAtOnce" from room r
    join venue v on v.tenant_id = r.tenant_id and v.id = r.venue_id
    where r.tenant_id = ${work.tenant} and r.id = ${wanted.roomId} for no key update of r`
  return room === null ? null : { room, ...(await lockPeople(work, wanted)) }
}
