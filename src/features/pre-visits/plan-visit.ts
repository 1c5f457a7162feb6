import { Temporal } from 'temporal-polyfill'
import { clashesInWords, doOverlap, type Taken } from '../../domain/booking-clash.ts'
import { type Span, type SpanRefusal, spanOf, today, toLondon } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { mayPlanVisit, type PlanRefusal, type PreVisitKind } from '../../domain/pre-visit.ts'
import { standingOf } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'
import { lockPeople, mayBeThere } from '../keep-apart/door.ts'
import { policyInForce } from '../policy/door.ts'
import { venuesOf } from '../venues/door.ts'
import { gapsInWords, whenTaken, workersOnRecord } from '../workers/door.ts'
import { peopleToVisit } from './pre-visit-query.ts'
import { saveVisit } from './pre-visit-store.ts'

export type Planning = {
  readonly family: FamilyId
  readonly kind: PreVisitKind
  readonly people: readonly string[]
  readonly workerId: string
  readonly venueId: string | null
  readonly place: string
  readonly on: Temporal.PlainDate
  readonly time: Temporal.PlainTime
  readonly minutes: number
}
export type PlanVisitRefusal =
  | PlanRefusal
  | SpanRefusal
  | 'person-not-on-file'
  | 'where-missing'
  | 'no-such-venue'
  | 'no-such-worker'
  | 'worker-taken'
  | 'must-not-meet-there'
  | 'worker-not-cleared'

/** A visit has its people, its worker, its place and its time; each parent's is a visit of its own. PRE-01 */
export const planVisit = async (work: Work, planned: Planning): Promise<Outcome<string, PlanVisitRefusal>> => {
  await work.rows`select from family where tenant_id = ${work.tenant} and id = ${planned.family} for no key update`
  const chosen = (await peopleToVisit(work, planned.family)).filter(({ id }) => planned.people.includes(id))
  if (chosen.length < planned.people.length) return refused('person-not-on-file')
  const place = await whereOf(work, planned)
  if (!place.ok) return place
  const span = spanOf({ date: planned.on, from: planned.time, to: planned.time.add({ minutes: planned.minutes }) })
  if (!span.ok) return span

  const adults = chosen.filter(({ isChild }) => !isChild).map(({ id }) => id)
  const children = chosen.filter(({ isChild }) => isChild).map(({ id }) => id)
  const allowed = mayPlanVisit({ ...span.value, adults: adults.length, children: children.length }, work.now)
  if (!allowed.ok) return allowed
  const free = await areFree(work, planned, { ...span.value, venue: place.value, adults, children })
  if (!free.ok) return free
  const cleared = await isCleared(work, planned)
  if (!cleared.ok) return cleared

  const id = await saveVisit(work, { ...planned, ...span.value, adults, children })
  await work.record({
    name: 'pre-visit.planned',
    about: id,
    family: planned.family,
    facts: { kind: planned.kind, on: toLondon(span.value.startsAt).toPlainDate().toString(), people: chosen.length },
  })
  return done(id)
}

/** The venue's name; null for a place of the family's own. */
const whereOf = async (work: Work, { venueId, place }: Planning): Promise<Outcome<string | null, 'where-missing' | 'no-such-venue'>> => {
  if (venueId === null) return place === '' ? refused('where-missing') : done(null)
  const venue = (await venuesOf(work)).find(({ id }) => id === venueId)
  return venue === undefined ? refused('no-such-venue') : done(venue.name)
}

type Visiting = Span & { readonly venue: string | null; readonly adults: readonly string[]; readonly children: readonly string[] }

/** Visits and sessions see each other: one worker is in one place, and nobody comes where somebody they must not meet is. TIME-01, RISK-06 */
const areFree = async (
  work: Work,
  { family, workerId, venueId, on }: Planning,
  visit: Visiting,
): Promise<Outcome<null, 'worker-taken' | 'must-not-meet-there'>> => {
  const { venue, adults, children, startsAt, endsAt } = visit
  const locked = await lockPeople(work, { workers: [workerId], adults, children })
  const held = await whenTaken(work, [workerId], { from: startsAt.subtract({ hours: 24 }), until: endsAt })
  const taken = held
    .filter((other) => doOverlap(other, visit))
    .map((other): Taken => ({ ...other, what: other.isVisit ? 'visitor' : 'worker', name: locked.workers[0]?.name ?? '' }))
  if (taken.length > 0) return refused('worker-taken', { says: clashesInWords(taken, work.now) })
  if (venueId === null || venue === null) return done(null)
  const { staggerMinutes } = (await policyInForce(work)).timetable
  const coming = { family, adults, bringsChildren: children.length > 0, venueId, venue, days: [on.toString()], spans: [visit] }
  return mayBeThere(work, { ...coming, staggerMinutes })
}

/** Who meets a child before the first session is checked like anybody who is with a child. PRE-04 */
const isCleared = async (work: Work, { workerId, on }: Planning): Promise<Outcome<null, 'no-such-worker' | 'worker-not-cleared'>> => {
  const [worker] = await workersOnRecord(work, { id: workerId })
  if (worker === undefined) return refused('no-such-worker')
  const { staff } = await policyInForce(work)
  const day = Temporal.PlainDate.compare(on, today(work.now)) < 0 ? today(work.now) : on
  const [says] = gapsInWords(standingOf(worker, worker.checks, day, staff), staff)
  return says === undefined ? done(null) : refused('worker-not-cleared', { name: worker.name, says })
}
