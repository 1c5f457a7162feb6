import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import { reachOf } from '../families/door.ts'
import { scopeOf } from '../timetable/door.ts'

export type Venue = { readonly id: string; readonly name: string }
type KnownVenue = Venue & { readonly isBusy: boolean; readonly isOwn: boolean; readonly isBooked: boolean; readonly areaId: string | null }

/** Each venue as it is today: whether a session is held there, whether this person is based there, and booked there. */
const venuesToday = (work: Work, person: Person): Promise<KnownVenue[]> => work.rows<KnownVenue>`
  select v.id, v.name, v.area_id as "areaId",
    exists (select from session s where s.tenant_id = v.tenant_id and s.venue_id = v.id and s.on_day = ${today(work.now)} and s.released_at is null) as "isBusy",
    exists (select from worker w where w.tenant_id = v.tenant_id and w.account_id = ${person.id} and w.base_venue_id = v.id) as "isOwn",
    exists (select from session s
            left join session_second_worker x on x.tenant_id = s.tenant_id and x.session_id = s.id and x.released_at is null
            join worker w on w.tenant_id = s.tenant_id and w.id in (s.worker_id, x.worker_id)
            where s.tenant_id = v.tenant_id and s.venue_id = v.id and s.on_day = ${today(work.now)} and s.released_at is null
              and w.account_id = ${person.id}) as "isBooked"
  from venue v where v.tenant_id = ${work.tenant} order by v.name, v.id`

/** The office sees every desk, a team leader those of their areas, a worker where they are based or booked today, a volunteer where people come today. DATA-06 */
const venuesFor = async (work: Work, person: Person): Promise<readonly KnownVenue[]> => {
  const venues = await venuesToday(work, person)
  const reach = reachOf(person)
  if (reach === 'all') return venues
  const areas: readonly string[] | null = reach === 'areas' ? (await scopeOf(work, person)).areas : []
  const isLed = ({ areaId }: KnownVenue): boolean => reach === 'areas' && (areas === null || areaId === null || areas.includes(areaId))
  const isHelped = ({ isBusy }: KnownVenue): boolean => person.roles.includes('volunteer') && isBusy
  return venues.filter((venue) => isLed(venue) || venue.isOwn || venue.isBooked || isHelped(venue))
}

export type Desk = { readonly venues: readonly Venue[]; readonly venue: Venue | null }

/** The venue asked for; else their own when people come there today, else the first where people come. */
export const deskFor = async (work: Work, person: Person, asked: string | undefined): Promise<Desk> => {
  const venues = await venuesFor(work, person)
  const named = isId(asked) ? venues.find(({ id }) => id === asked) : undefined
  const busy = venues.filter(({ isBusy }) => isBusy)
  const isTheirs = ({ isOwn, isBooked }: KnownVenue): boolean => isOwn || isBooked
  return { venues, venue: named ?? busy.find(isTheirs) ?? busy[0] ?? venues.find(isTheirs) ?? venues[0] ?? null }
}
