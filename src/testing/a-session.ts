import type { RoomId, SessionId, WorkerId } from '../domain/ids.ts'
import type { SessionKind } from '../domain/session-kind.ts'
import type { TestFamily } from './a-family.ts'
import { inLondon } from './clock.ts'
import type { TestService, Typed, Visitor } from './service.ts'

export type GivenSession = {
  /** On the wall in London; today from 4pm to 5:30pm unless said. */
  readonly from?: string
  readonly to?: string
  readonly kind?: SessionKind
  readonly room?: RoomId
  readonly worker?: WorkerId | null
}

/** A session as it was booked: both children, the father, a room, and the family's worker. */
export const aSession = (service: TestService, family: TestFamily, given: GivenSession = {}): Promise<SessionId> =>
  service.work(async (work) => {
    const id = work.newId<SessionId>()
    const from = given.from ?? '2026-05-21 16:00'
    const during = `[${inLondon(from).toString()},${inLondon(given.to ?? '2026-05-21 17:30').toString()})`
    const worker = given.worker === undefined ? service.workers.worker : given.worker
    await work.rows`
      insert into session (tenant_id, id, family_id, kind, venue_id, room_id, worker_id, during, on_day, booked_by, booked_at)
      values (${work.tenant}, ${id}, ${family.familyId}, ${given.kind ?? 'supervised'}, ${service.venue}, ${given.room ?? service.rooms.bluebell}, ${worker},
              ${during}::tstzrange, ${from.slice(0, 10)}, ${service.accounts.worker}, ${work.now})`
    const people = [...family.children.map((person) => ({ person, isChild: true })), { person: family.parties.visiting, isChild: false }]
    for (const { person, isChild } of people) {
      await work.rows`
        insert into session_person (tenant_id, session_id, person_id, is_child, during)
        values (${work.tenant}, ${id}, ${person}, ${isChild}, ${during}::tstzrange)`
    }
    return id
  })

/** At the door, a minute each: the worker, both children brought by their foster carer, the father. Answers the last page's status. */
export const everybodyArrives = async (service: TestService, visitor: Visitor, family: TestFamily, session: SessionId): Promise<number> => {
  const arrive = async (typed: Typed): Promise<number> => {
    service.clock.moveBy({ minutes: 1 })
    return (await visitor.post(`/sessions/${session}/arrivals`, typed)).status
  }
  await arrive({ people: service.workers.worker })
  await arrive({ people: family.parties.carer })
  await arrive({ people: family.children, careOf: family.parties.carer })
  const last = await arrive({ people: family.parties.visiting })
  service.clock.moveBy({ minutes: 1 })
  return last
}

/** Moves the clock to a time on the wall in London. */
export const moveTo = (service: TestService, wallTime: string): void => {
  service.clock.moveTo(inLondon(wallTime))
}
