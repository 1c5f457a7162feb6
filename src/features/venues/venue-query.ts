import type { AreaId, RoomId, VenueId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type VenueOnRecord = {
  readonly id: VenueId
  readonly name: string
  readonly code: string
  readonly address: string
  readonly areaId: AreaId | null
  readonly area: string | null
}
export type RoomOnRecord = {
  readonly id: RoomId
  readonly name: string
  readonly venueId: VenueId
  readonly venue: string
  readonly areaId: AreaId | null
  readonly familiesAtOnce: number
  readonly features: readonly string[]
}

export const venuesOf = (work: Work): Promise<VenueOnRecord[]> => work.rows<VenueOnRecord>`
  select v.id, v.name, v.code, v.address, v.area_id as "areaId", a.name as area from venue v
  left join area a on a.tenant_id = v.tenant_id and a.id = v.area_id
  where v.tenant_id = ${work.tenant} order by v.name`

/** All rooms, or those of one venue, in the order in which the timetable shows them. */
export const roomsOf = (work: Work, venueId: string | null = null): Promise<RoomOnRecord[]> => work.rows<RoomOnRecord>`
  select r.id, r.name, r.venue_id as "venueId", v.name as venue, v.area_id as "areaId", r.families_at_once as "familiesAtOnce", r.features
  from room r join venue v on v.tenant_id = r.tenant_id and v.id = r.venue_id
  where r.tenant_id = ${work.tenant} and (${venueId}::uuid is null or r.venue_id = ${venueId}) order by v.name, r.name`

export type Area = { readonly id: AreaId; readonly name: string }

export const areasOfService = (work: Work): Promise<Area[]> =>
  work.rows<Area>`select id, name from area where tenant_id = ${work.tenant} order by name`
