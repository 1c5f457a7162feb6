import type { VenueId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { areasOfService } from './venue-query.ts'

export type NewVenue = { readonly name: string; readonly code: string; readonly address: string; readonly areaId: string | null }

/** Puts a venue on record; two venues never share a name, or a family would stand at the wrong door. */
export const openVenue = async (work: Work, venue: NewVenue): Promise<Outcome<VenueId, 'venue-name-taken' | 'no-such-area'>> => {
  if (venue.areaId !== null && !(await areasOfService(work)).some(({ id }) => id === venue.areaId)) return refused('no-such-area')
  const id = work.newId<VenueId>()
  const saved = await work.row`
    insert into venue (tenant_id, id, area_id, name, code, address)
    values (${work.tenant}, ${id}, ${venue.areaId}, ${venue.name}, ${venue.code}, ${venue.address})
    on conflict (tenant_id, name) do nothing returning id`
  if (saved === null) return refused('venue-name-taken', { name: venue.name })
  await work.record({ name: 'venue.opened', about: id, facts: { name: venue.name } })
  return done(id)
}
