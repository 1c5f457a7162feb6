import {
  type BookingRules,
  type FileRefusal,
  mayBookOn,
  type Occurrence,
  occurrencesOf,
  type Series,
  type SeriesRefusal,
} from '../../domain/booking.ts'
import { clashesInWords } from '../../domain/booking-clash.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { standingOf } from '../../domain/worker-check.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { type ClosedFileRefusal, closureStandsInTheWay } from '../closures/door.ts'
import { mayArrangeSessions } from '../first-session/door.ts'
import { mayBeThere } from '../keep-apart/door.ts'
import { policyInForce } from '../policy/door.ts'
import { gapsInWords, workersOnRecord } from '../workers/door.ts'
import { familyAffected, workersAffected } from './affected-query.ts'
import { type PeopleRefusal, mayTakePart } from './may-take-part.ts'
import { type Placed, placeSessions } from './clash-query.ts'
import { fileAtBooking } from './file-query.ts'
import { lockPlaces } from './lock-places.ts'
import { type SavedSession, saveSessions } from './session-store.ts'
import { tellPeople } from './tell-people.ts'

export type Booking = Omit<Series, 'workers'> & {
  readonly familyId: FamilyId
  readonly roomId: string
  readonly workerId: string | null
  readonly secondWorkerId: string | null
  readonly children: readonly string[]
  readonly adults: readonly string[]
  readonly bookedBy: string
  readonly publicUrl: string
}

export type BookingRefusal =
  | FileRefusal
  | SeriesRefusal
  | PeopleRefusal
  | ClosedFileRefusal
  | 'not-the-one-who-arranges'
  | 'no-such-place'
  | 'worker-not-cleared'
  | 'must-not-meet-there'
  | 'session-clash'
  | 'just-taken'

export const bookingRulesOf = (policy: Policy): BookingRules => ({
  hours: policy.timetable,
  kinds: policy.timetable.sessionKinds,
  agreementNeededBefore: policy.agreement.neededBefore,
  endsAtFinalHearing: policy.referral.endsAtFinalHearing,
})

const workersOf = (booking: Booking): readonly string[] => [
  ...new Set([booking.workerId, booking.secondWorkerId].filter((id) => id !== null)),
]

/** Books every session of a series, or none: rules first, then locks, then clashes, each with its name. TIME-01 */
export const bookSessions = async (work: Work, booking: Booking): Promise<Outcome<readonly SavedSession[], BookingRefusal>> => {
  const policy = await policyInForce(work)
  const arranges = await mayArrangeSessions(work, booking.familyId, policy)
  if (!arranges.ok) return arranges
  const closed = await closureStandsInTheWay(work, booking.familyId)
  if (closed !== null) return refused(closed)
  const planned = await planSessions(work, booking, policy)
  if (!planned.ok) return planned

  const locked = await lockPlaces(work, { ...booking, workers: workersOf(booking) })
  if (locked === null || locked.workers.length < workersOf(booking).length) return refused('no-such-place')
  const cleared = await areCleared(work, booking, { policy, occurrences: planned.value })
  if (!cleared.ok) return cleared

  const places = Math.min(locked.room.familiesAtOnce, policy.timetable.familiesPerRoom)
  const room = { id: booking.roomId, name: locked.room.name, places }
  const { placed, taken } = await placeSessions(work, { occurrences: planned.value, room, locked })
  if (taken.length > 0) return refused('session-clash', { says: clashesInWords(taken, work.now) })
  const apart = await mayBeThere(work, {
    family: booking.familyId,
    adults: booking.adults,
    venueId: locked.room.venueId,
    venue: locked.room.venue,
    bringsChildren: true,
    days: planned.value.map(({ date }) => date.toString()),
    spans: planned.value,
    staggerMinutes: policy.timetable.staggerMinutes,
  })
  if (!apart.ok) return apart

  const saved = await saveUnlessTaken(work, { booking, venueId: locked.room.venueId, placed })
  if (!saved.ok) return saved
  for (const session of saved.value) await recordBooked(work, booking, session)
  const people = [...(await familyAffected(work, booking.familyId, booking.adults)), ...(await workersAffected(work, workersOf(booking)))]
  await tellPeople(work, people, {
    kind: 'sessions-booked',
    family: booking.familyId,
    told: { venue: locked.room.venue, times: planned.value },
    publicUrl: booking.publicUrl,
  })
  return saved
}

/** What needs no lock: the file, the people, the days and the hours. RISK-01, AGR-02, REF-10, TIME-03 */
const planSessions = async (work: Work, booking: Booking, policy: Policy): Promise<Outcome<readonly Occurrence[], BookingRefusal>> => {
  const file = await fileAtBooking(work, booking.familyId)
  const rules = bookingRulesOf(policy)
  const allowed = mayBookOn(file, rules)
  if (!allowed.ok) return allowed
  const people = await mayTakePart(work, booking)
  if (!people.ok) return people
  return occurrencesOf(
    { ...booking, workers: workersOf(booking).length },
    { file: { ...file, assessed: allowed.value }, rules, now: work.now },
  )
}

/** Every worker's checks are current on each of the days, not only today. PRE-04 */
const areCleared = async (
  work: Work,
  booking: Booking,
  about: { policy: Policy; occurrences: readonly Occurrence[] },
): Promise<Outcome<null, 'worker-not-cleared'>> => {
  for (const id of workersOf(booking)) {
    const [worker] = await workersOnRecord(work, { id })
    if (worker === undefined) continue
    for (const { date } of about.occurrences) {
      const standing = standingOf(worker, worker.checks, date, about.policy.staff)
      const [says] = gapsInWords(standing, about.policy.staff)
      if (says !== undefined) return refused('worker-not-cleared', { name: worker.name, day: dayWithYear(date), says })
    }
  }
  return done(null)
}

type ToSave = { readonly booking: Booking; readonly venueId: string; readonly placed: readonly Placed[] }

/** The database has the last word: a clash that slipped past the locks is a refusal like any other. TIME-01 */
const saveUnlessTaken = async (
  work: Work,
  { booking, venueId, placed }: ToSave,
): Promise<Outcome<readonly SavedSession[], 'just-taken'>> => {
  try {
    return done(await saveSessions(work, { ...booking, venueId }, placed))
  } catch (error) {
    if ((error as { code?: string }).code === '23P01') return refused('just-taken')
    throw error
  }
}

const recordBooked = (work: Work, booking: Booking, { id, placed }: SavedSession): Promise<void> =>
  work.record({
    name: 'session.booked',
    about: id,
    family: booking.familyId,
    facts: { kind: booking.kind, startsAt: placed.occurrence.startsAt.toString() },
  })
