import type { RoomId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'

export type NewRoom = {
  readonly venueId: string
  readonly name: string
  readonly familiesAtOnce: number
  readonly features: readonly string[]
}

/** Puts a room on record, with how many families it holds at once and what it has. TIME-01, TIME-05 */
export const openRoom = async (work: Work, room: NewRoom): Promise<Outcome<RoomId, 'room-name-taken'>> => {
  const id = work.newId<RoomId>()
  const saved = await work.row`
    insert into room (tenant_id, id, venue_id, name, families_at_once, features)
    values (${work.tenant}, ${id}, ${room.venueId}, ${room.name}, ${room.familiesAtOnce}, ${room.features})
    on conflict (tenant_id, venue_id, name) do nothing returning id`
  if (saved === null) return refused('room-name-taken', { name: room.name })
  await work.record({ name: 'room.opened', about: id, facts: { name: room.name } })
  return done(id)
}
