import type { Occurrence } from '../../domain/booking.ts'
import { doOverlap, freePlace } from '../../domain/booking-clash.ts'
import type { Taken } from '../../domain/booking-clash.ts'
import type { Span } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'
import { whenTaken } from '../workers/door.ts'
import type { Locked } from './lock-places.ts'

type Held = Span & { readonly place: number }
type HeldByPerson = Span & { readonly id: string; readonly isChild: boolean }

const daysOf = (occurrences: readonly Occurrence[]): readonly string[] => occurrences.map(({ date }) => date.toString())

/** Sessions never cross midnight, so the civil days find every session that could overlap, through an index. */
const heldInRoom = (work: Work, roomId: string, occurrences: readonly Occurrence[]): Promise<Held[]> => work.rows<Held>`
  select starts_at as "startsAt", ends_at as "endsAt", room_place as place from session
  where tenant_id = ${work.tenant} and room_id = ${roomId} and on_day = any(${daysOf(occurrences)}::date[]) and released_at is null`

const heldByPeople = (work: Work, people: readonly string[]): Promise<HeldByPerson[]> => work.rows<HeldByPerson>`
  select person_id as id, is_child as "isChild", lower(during) as "startsAt", upper(during) as "endsAt" from session_person
  where tenant_id = ${work.tenant} and person_id = any(${people}::uuid[]) and released_at is null`

export type Placed = { readonly occurrence: Occurrence; readonly place: number }
export type Placing = { readonly placed: readonly Placed[]; readonly taken: readonly Taken[] }

type Room = { readonly id: string; readonly name: string; readonly places: number }

/** Each session of the series with its place in the room, and everything that is already taken. TIME-01 */
export const placeSessions = async (
  work: Work,
  series: { readonly occurrences: readonly Occurrence[]; readonly room: Room; readonly locked: Locked },
): Promise<Placing> => {
  const { occurrences, room, locked } = series
  const [first, last] = [occurrences[0], occurrences.at(-1)]
  if (first === undefined || last === undefined) return { placed: [], taken: [] }
  const names = new Map(locked.workers.map((worker) => [worker.id, worker.name]))
  const inRoom = await heldInRoom(work, room.id, occurrences)
  const around = { from: first.startsAt.subtract({ hours: 24 }), until: last.endsAt }
  const byWorkers = await whenTaken(work, [...names.keys()], around)
  const byPeople = await heldByPeople(work, locked.people)

  const taken: Taken[] = []
  const placed = occurrences.flatMap((occurrence): readonly Placed[] => {
    const place = freePlace(room.places, inRoom, occurrence)
    const overlapping = <T extends Span>(held: readonly T[]): readonly T[] => held.filter((other) => doOverlap(other, occurrence))
    if (place === null) taken.push(...overlapping(inRoom).map((held) => ({ ...spanIn(held), what: 'room' as const, name: room.name })))
    taken.push(
      ...overlapping(byWorkers).map((held) => ({
        ...spanIn(held),
        what: held.isVisit ? ('visitor' as const) : ('worker' as const),
        name: names.get(held.workerId) ?? '',
      })),
    )
    taken.push(
      ...overlapping(byPeople).map((held) => ({ ...spanIn(held), what: held.isChild ? ('child' as const) : ('adult' as const), name: '' })),
    )
    return place === null ? [] : [{ occurrence, place }]
  })
  return { placed, taken }
}

const spanIn = ({ startsAt, endsAt }: Span): Span => ({ startsAt, endsAt })
