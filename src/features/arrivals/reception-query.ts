import type { Person } from '../../domain/actor.ts'
import { crossings, type Crossing, type OnTheWay } from '../../domain/arrival.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { peopleOf, readSessions, type DaySession, type Present } from '../sessions/door.ts'
import { relationsToEach } from '../sign-in/door.ts'
import { deskFor, type Venue } from './reception-venues.ts'

export type Apart = { readonly one: string; readonly other: string; readonly oneName: string; readonly otherName: string }

/** Everybody of one venue's day: who is due, here and gone, and whose paths must not cross. */
export type Reception = {
  readonly venues: readonly Venue[]
  readonly venue: Venue | null
  readonly sessions: readonly DaySession[]
  readonly people: readonly Present[]
  readonly apart: readonly Apart[]
  readonly crossings: readonly Crossing[]
  /** The families whose people this person may sign in and out. */
  readonly mayRecord: ReadonlySet<string>
  /** The families whose sessions this person may open; the others' names lead nowhere. */
  readonly mayOpen: ReadonlySet<string>
}

export const receptionOf = async (work: Work, person: Person, asked: string | undefined): Promise<Reception> => {
  const { venues, venue } = await deskFor(work, person, asked)
  const ids =
    venue === null
      ? []
      : await work.rows<{ id: string }>`
    select id from session where tenant_id = ${work.tenant} and venue_id = ${venue.id} and on_day = ${today(work.now)} and released_at is null`
  const sessions = await readSessions(
    work,
    ids.map(({ id }) => id),
  )
  const people = await peopleOf(
    work,
    ids.map(({ id }) => id),
  )
  const families = [...new Set(sessions.map(({ familyId }) => familyId))]
  const apart = [...(await apartIn(work, families)), ...(await apartAcross(work, sessions, people))]
  return {
    venues,
    venue,
    sessions,
    people,
    apart,
    crossings: crossings(
      apart,
      people.flatMap((each) => onTheWay(each, sessions)),
      work.now,
    ),
    ...(await openTo(work, person, families)),
  }
}

export const apartIn = (work: Work, families: readonly string[]): Promise<Apart[]> =>
  work.rows<Apart>`
    select m.one_party as one, m.other_party as other, a.name as "oneName", b.name as "otherName" from must_not_meet m
    join party a on a.tenant_id = m.tenant_id and a.id = m.one_party
    join party b on b.tenant_id = m.tenant_id and b.id = m.other_party
    where m.tenant_id = ${work.tenant} and m.family_id = any(${families}::uuid[]) and (m.until is null or m.until >= ${today(work.now)})
      and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id)`

type AcrossRow = {
  readonly oneFamily: string
  readonly oneParty: string | null
  readonly otherFamily: string
  readonly otherParty: string | null
}

/** People of two families who are due at one desk on the same day and must not meet; a family without a name is everybody of it. RISK-06 */
const apartAcross = async (work: Work, sessions: readonly DaySession[], people: readonly Present[]): Promise<readonly Apart[]> => {
  const families = [...new Set(sessions.map(({ familyId }) => familyId))]
  const pairs = await work.rows<AcrossRow>`
    select x.one_family as "oneFamily", x.one_party as "oneParty", x.other_family as "otherFamily", x.other_party as "otherParty" from families_apart x
    where x.tenant_id = ${work.tenant} and x.one_family = any(${families}::uuid[]) and x.other_family = any(${families}::uuid[])
      and (x.until is null or x.until >= ${today(work.now)})
      and not exists (select from families_apart_end e where e.tenant_id = x.tenant_id and e.id = x.id)`
  const familyIn = new Map<string, string>(sessions.map(({ id, familyId }) => [id, familyId]))
  const sideOf = (family: string, party: string | null): readonly Present[] =>
    people.filter(({ id, kind, sessionId }) => kind !== 'worker' && familyIn.get(sessionId) === family && (party === null || party === id))
  const met = pairs.flatMap(({ oneFamily, oneParty, otherFamily, otherParty }) =>
    sideOf(oneFamily, oneParty).flatMap((one) =>
      sideOf(otherFamily, otherParty).map((other) => ({ one: one.id, other: other.id, oneName: one.name, otherName: other.name })),
    ),
  )
  return [...new Map(met.map((pair) => [`${pair.one} ${pair.other}`, pair])).values()]
}

const onTheWay = (person: Present, sessions: readonly DaySession[]): readonly OnTheWay[] => {
  const session = sessions.find(({ id }) => id === person.sessionId)
  if (session === undefined || (!person.isNamed && person.arrivedAt === null)) return []
  const here = person.leftAt === null ? ('here' as const) : ('gone' as const)
  return [{ id: person.id, name: person.name, dueAt: session.startsAt, state: person.arrivedAt === null ? 'due' : here }]
}

/** What this person may do for each family of the day: in one question, however many come. DATA-03 */
const openTo = async (work: Work, person: Person, families: readonly FamilyId[]): Promise<Pick<Reception, 'mayRecord' | 'mayOpen'>> => {
  const [mayRecord, mayOpen] = [new Set<string>(), new Set<string>()]
  const { roles } = person
  for (const [family, relations] of await relationsToEach(work, person, families)) {
    if (mayDo('arrivals.record', { roles, relations })) mayRecord.add(family)
    if (mayDo('sessions.read', { roles, relations })) mayOpen.add(family)
  }
  return { mayRecord, mayOpen }
}
