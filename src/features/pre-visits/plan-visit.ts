import { Temporal } from 'temporal-polyfill'
import { type SpanRefusal, spanOf, today, toLondon } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { mayPlanVisit, type PlanRefusal, type PreVisitKind } from '../../domain/pre-visit.ts'
import { standingOf } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { venuesOf } from '../venues/door.ts'
import { gapsInWords, workersOnRecord } from '../workers/door.ts'
import { apartAt, peopleToVisit } from './pre-visit-query.ts'
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

  const policy = await policyInForce(work)
  const adults = chosen.filter(({ isChild }) => !isChild).map(({ id }) => id)
  const children = chosen.filter(({ isChild }) => isChild).map(({ id }) => id)
  const others = await apartAt(work, { adults, venueId: planned.venueId, day: planned.on })
  const allowed = mayPlanVisit(
    { ...span.value, adults: adults.length, children: children.length, others },
    { now: work.now, staggerMinutes: policy.timetable.staggerMinutes ?? 0 },
  )
  if (!allowed.ok) return allowed
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

const whereOf = async (work: Work, { venueId, place }: Planning): Promise<Outcome<null, 'where-missing' | 'no-such-venue'>> => {
  if (venueId === null) return place === '' ? refused('where-missing') : done(null)
  return (await venuesOf(work)).some(({ id }) => id === venueId) ? done(null) : refused('no-such-venue')
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
