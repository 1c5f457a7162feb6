import type { Facts } from './outcome.ts'
import type { PreVisitRule } from './pre-visit.ts'

/** How far everything is that comes before a family's first session, read from its rows. */
export type BeforeFirst = {
  readonly isFirst: boolean
  readonly preVisit: PreVisitRule
  /** Names of parents and children without a visit or introduction. */
  readonly notVisited: readonly string[]
  readonly confirmationLetter: boolean
  /** Names of those who are owed a letter and have none. */
  readonly notConfirmed: readonly string[]
}

export type BeforeFirstRefusal = 'pre-visit-missing' | 'confirmation-missing'
export type MissingBeforeFirst = { readonly refusal: BeforeFirstRefusal; readonly facts: Facts }

const listed = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The first session waits for the visits that a service requires, and for its letters where it sends them. PRE-01, AGR-07 */
export const missingBeforeFirst = (before: BeforeFirst): readonly MissingBeforeFirst[] => {
  if (!before.isFirst) return []
  const missing: (MissingBeforeFirst | false)[] = [
    before.preVisit === 'required' &&
      before.notVisited.length > 0 && { refusal: 'pre-visit-missing', facts: { who: listed(before.notVisited) } },
    before.confirmationLetter &&
      before.notConfirmed.length > 0 && { refusal: 'confirmation-missing', facts: { who: listed(before.notConfirmed) } },
  ]
  return missing.filter((one) => one !== false)
}

/** What a person who books should hear now, while there is time to do it. PRE-01, AGR-07 */
export const noticesBeforeFirst = (before: BeforeFirst): readonly string[] => {
  if (!before.isFirst) return []
  const who = listed(before.notVisited)
  const visits = {
    required: `The first session cannot start before a visit by ${who}. Plan the visits first.`,
    advised: `A visit before the first session is advised for ${who}.`,
    'whenever-possible': `Whenever possible, the worker meets ${who} before the first session.`,
    none: '',
  } as const
  return [
    ...(before.notVisited.length === 0 || before.preVisit === 'none' ? [] : [visits[before.preVisit]]),
    ...(before.confirmationLetter && before.notConfirmed.length > 0
      ? ['The first session cannot start before the letters that confirm it have been sent.']
      : []),
  ]
}
