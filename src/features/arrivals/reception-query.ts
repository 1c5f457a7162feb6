import type { Person } from '../../domain/actor.ts'
import { crossings, type Crossing, type OnTheWay } from '../../domain/arrival.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { peopleOf, readSessions, type DaySession, type Present } from '../sessions/door.ts'
import { relationsTo } from '../sign-in/door.ts'
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
  const apart = await apartIn(work, families)
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
    mayRecord: await recordable(work, person, families),
  }
}

export const apartIn = (work: Work, families: readonly string[]): Promise<Apart[]> =>
  work.rows<Apart>`
    select m.one_party as one, m.other_party as other, a.name as "oneName", b.name as "otherName" from must_not_meet m
    join party a on a.tenant_id = m.tenant_id and a.id = m.one_party
    join party b on b.tenant_id = m.tenant_id and b.id = m.other_party
    where m.tenant_id = ${work.tenant} and m.family_id = any(${families}::uuid[]) and (m.until is null or m.until >= ${today(work.now)})`

const onTheWay = (person: Present, sessions: readonly DaySession[]): readonly OnTheWay[] => {
  const session = sessions.find(({ id }) => id === person.sessionId)
  if (session === undefined || (!person.isNamed && person.arrivedAt === null)) return []
  const here = person.leftAt === null ? ('here' as const) : ('gone' as const)
  return [{ id: person.id, name: person.name, dueAt: session.startsAt, state: person.arrivedAt === null ? 'due' : here }]
}

const recordable = async (work: Work, person: Person, families: readonly FamilyId[]): Promise<ReadonlySet<string>> => {
  if (mayDo('arrivals.record', { roles: person.roles, relations: ['service'] })) return new Set(families)
  const may = new Set<string>()
  for (const family of families) {
    if (mayDo('arrivals.record', { roles: person.roles, relations: await relationsTo(work, person, { family }) })) may.add(family)
  }
  return may
}
