import { askedInWords, everyWeeksAsked, weekdayAsked } from '../../domain/booking-asked.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import { standingOf } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf, partiesOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { answersOf } from '../referrals/door.ts'
import { roomsOf } from '../venues/door.ts'
import { workersOnRecord } from '../workers/door.ts'
import { askedFor, fileAtBooking } from './file-query.ts'

type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

export type BookingChoices = {
  readonly isAgreementInForce: boolean
  readonly kinds: readonly SessionKind[]
  readonly children: readonly Choice[]
  readonly adults: readonly Choice[]
  readonly rooms: readonly Choice[]
  readonly workers: readonly Choice[]
  /** The referrer’s wishes as one line; null when there is no referral. */
  readonly asked: string | null
  readonly start: Readonly<Record<string, string | readonly string[]>>
}

/** What the booking form offers: only the family's own people, workers who may be booked today, and what was asked for filled in. */
export const bookingChoices = async (work: Work, family: FamilyId): Promise<BookingChoices> => {
  const policy = await policyInForce(work)
  const file = await fileAtBooking(work, family)
  const asked = await askedFor(work, family)
  const wished = asked === null || asked.referralId === null ? null : await answersOf(work, asked.referralId)
  const rooms = (await roomsOf(work)).toSorted(
    (one, other) => Number(other.venueId === asked?.venueId) - Number(one.venueId === asked?.venueId),
  )
  const day = today(work.now)
  const kinds = policy.timetable.sessionKinds
  const children = (await childrenOf(work, family)).map(({ id, givenName, familyName }) => ({
    value: id,
    label: `${givenName} ${familyName}`,
  }))
  const adults = (await partiesOf(work, family)).filter(({ mayAttend }) => mayAttend)
  const workers = (await workersOnRecord(work, { since: day })).filter(
    (worker) => standingOf(worker, worker.checks, day, policy.staff).gaps.length === 0,
  )
  return {
    isAgreementInForce: file.agreement === 'signed',
    kinds,
    children,
    adults: adults.map(({ id, name, relation }) => ({ value: id, label: name, hint: relation })),
    rooms: rooms.map(({ id, name, venue }) => ({ value: id, label: `${venue}: ${name}` })),
    workers: workers.map(({ id, name }) => ({ value: id, label: name })),
    asked: wished === null ? null : askedInWords(wished),
    start: {
      children: children.map(({ value }) => value),
      kind: kinds.find((kind) => kind === asked?.kind) ?? kinds[0] ?? '',
      worker: asked?.workerId ?? '',
      room: rooms.find(({ venueId }) => venueId === asked?.venueId)?.id ?? '',
      weekday: weekdayAsked(wished?.days ?? ''),
      minutes: String(wished?.minutes ?? 60),
      everyWeeks: wished === null ? '1' : everyWeeksAsked(wished.frequency),
    },
  }
}
