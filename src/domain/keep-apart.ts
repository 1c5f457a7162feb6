import { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from './outcome.ts'

export type NotApart =
  | 'not-kept-on-record'
  | 'nobody-named'
  | 'same-person'
  | 'same-family'
  | 'apart-already'
  | 'order-in-future'
  | 'until-passed'
  | 'until-before-order'

/** One side is a person, or the whole family when `person` is null. */
export type Side = { readonly family: string; readonly person: string | null }
export type KeepApart = {
  readonly one: Side
  readonly other: Side
  /** The day of a no-contact order, when there is one. */
  readonly orderOn: Temporal.PlainDate | null
  readonly until: Temporal.PlainDate | null
}
export type Ground = {
  readonly isKept: boolean
  readonly held: readonly Pick<KeepApart, 'one' | 'other'>[]
  readonly today: Temporal.PlainDate
}

const isAfter = (day: Temporal.PlainDate | null, other: Temporal.PlainDate): boolean =>
  day !== null && Temporal.PlainDate.compare(day, other) > 0

const keyOf = ({ family, person }: Side): string => `${family} ${person ?? ''}`
const pairOf = ({ one, other }: Pick<KeepApart, 'one' | 'other'>): string => [keyOf(one), keyOf(other)].toSorted().join('|')

/** Two people, or two families, are kept apart once and with true days; a family is not kept apart from itself. RISK-06 */
export const mayKeepApart = (asked: KeepApart, { isKept, held, today }: Ground): Outcome<KeepApart, NotApart> => {
  const { one, other, orderOn, until } = asked
  if (!isKept) return refused('not-kept-on-record')
  const isWithin = one.family === other.family
  if (isWithin && one.person === null && other.person === null) return refused('same-family')
  if (isWithin && (one.person === null || other.person === null)) return refused('nobody-named')
  if (isWithin && one.person === other.person) return refused('same-person')
  if (held.some((each) => pairOf(each) === pairOf(asked))) return refused('apart-already')
  if (isAfter(orderOn, today)) return refused('order-in-future')
  if (until !== null && isAfter(today, until)) return refused('until-passed')
  return until !== null && isAfter(orderOn, until) ? refused('until-before-order') : done(asked)
}

/** They are kept apart to the end of the last day, unless the record was ended before. RISK-06 */
export const holdsOn = (
  { until, isEnded }: { readonly until: Temporal.PlainDate | null; readonly isEnded: boolean },
  day: Temporal.PlainDate,
): boolean => !isEnded && !(until !== null && isAfter(day, until))
