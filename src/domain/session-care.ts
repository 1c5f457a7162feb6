import { Temporal } from 'temporal-polyfill'
import type { PartyKind } from './family.ts'

/** How long somebody was in the building; `until` is null while they are still there. */
export type Stay = { readonly from: Temporal.Instant; readonly until: Temporal.Instant | null }
/** From `at` this adult answers for the child. */
export type Care = { readonly id: string; readonly adult: string; readonly at: Temporal.Instant; readonly recordedAt: Temporal.Instant }

const before = (one: Temporal.Instant, other: Temporal.Instant | null): boolean =>
  other === null || Temporal.Instant.compare(one, other) < 0
const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (before(one, other) ? other : one)
const earlierEnd = (one: Temporal.Instant | null, other: Temporal.Instant | null): Temporal.Instant | null => {
  if (one === null) return other
  return before(one, other) ? one : other
}

/** Of two hand-overs at the same moment the one written down later counts as the later one; ids sort by time. DAY-05 */
const compareCare = (one: Care, other: Care): number =>
  Temporal.Instant.compare(one.at, other.at) ||
  Temporal.Instant.compare(one.recordedAt, other.recordedAt) ||
  Number(one.id > other.id) - Number(one.id < other.id)

/** Every child has a responsible adult at each moment: what is left of the child's stay when nobody in the building answered for them. DAY-05 */
export const gapsInCare = (child: Stay, care: readonly Care[], adults: ReadonlyMap<string, readonly Stay[]>): readonly Stay[] => {
  const inOrder = care.toSorted(compareCare)
  const gaps: Stay[] = []
  const note = (from: Temporal.Instant, until: Temporal.Instant | null): void => {
    if (!before(from, until)) return
    const last = gaps.at(-1)
    if (last?.until?.equals(from)) gaps[gaps.length - 1] = { from: last.from, until }
    else gaps.push({ from, until })
  }
  note(child.from, earlierEnd(inOrder[0]?.at ?? null, child.until))
  for (const [place, { adult, at }] of inOrder.entries()) {
    const from = later(at, child.from)
    const until = earlierEnd(inOrder[place + 1]?.at ?? null, child.until)
    noteAbsence(adults.get(adult) ?? [], { from, until }, note)
  }
  return gaps
}

/** An adult who left and came back was away in between; their stays come in the order of time. */
const noteAbsence = (stays: readonly Stay[], turn: Stay, note: (from: Temporal.Instant, until: Temporal.Instant | null) => void): void => {
  let from = turn.from
  for (const stay of stays) {
    note(from, earlierEnd(stay.from, turn.until))
    if (stay.until === null) return
    from = later(stay.until, from)
  }
  note(from, turn.until)
}

/** Who answers for the child at this moment, as it was last recorded. */
export const carerAt = (care: readonly Care[], at: Temporal.Instant): string | null =>
  care
    .filter((each) => Temporal.Instant.compare(each.at, at) <= 0)
    .toSorted(compareCare)
    .at(-1)?.adult ?? null

export type AloneRule = 'never' | 'authorised-before' | 'with-parent'
export type Carer = { readonly kind: 'worker' } | { readonly kind: 'party'; readonly side: PartyKind; readonly isAuthorised: boolean }
export type CareRefusal = 'never-alone' | 'not-authorised-before' | 'not-a-parent'

/**
 * The worker never leaves a child alone with somebody who takes part, unless the social worker authorised it before the session;
 * whoever the children live with, and the social worker, look after them anyway. DAY-05
 */
export const refusalToCare = (carer: Carer, session: { readonly isWatched: boolean; readonly alone: AloneRule }): CareRefusal | null => {
  if (carer.kind === 'worker') return null
  if (carer.side === 'resident' || carer.side === 'carer' || carer.side === 'social-worker') return null
  if (!session.isWatched) return carer.side === 'visiting' ? null : 'not-a-parent'
  if (session.alone === 'authorised-before') return carer.isAuthorised ? null : 'not-authorised-before'
  return 'never-alone'
}

export type AuthoriseRefusal = 'alone-never-allowed' | 'session-has-begun' | 'not-named-for-session' | 'authorised-already'

/** The social worker's word counts only when it is given before the session, and only where the policy knows it. DAY-05 */
export const refusalToAuthorise = (asked: {
  readonly alone: AloneRule
  readonly hasBegun: boolean
  readonly isNamed: boolean
  readonly isAuthorised: boolean
}): AuthoriseRefusal | null => {
  if (asked.alone !== 'authorised-before') return 'alone-never-allowed'
  if (asked.hasBegun) return 'session-has-begun'
  if (!asked.isNamed) return 'not-named-for-session'
  return asked.isAuthorised ? 'authorised-already' : null
}
