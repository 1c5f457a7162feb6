import type { Temporal } from 'temporal-polyfill'
import { toLondon } from './civil-time.ts'
import { type Hours, hoursInWords, isOutside } from './observation.ts'
import type { Session } from './session.ts'
import { timeInWords } from './words-for-time.ts'

type Person = {
  readonly id: string
  readonly name: string
  readonly arrivedAt: Temporal.Instant | null
  readonly leftAt: Temporal.Instant | null
}
type Given = {
  readonly state: Session
  readonly endsAt: Temporal.Instant
  readonly hours: Hours
  readonly people: readonly Person[]
  readonly entries: readonly { readonly seenAt: Temporal.Instant }[]
  readonly care: readonly { readonly adult: string; readonly adultName: string }[]
}

/** Ended this much before its planned end, a session did not end as planned. */
const muchEarlierMinutes = 15

const at = (moment: Temporal.Instant): string => timeInWords(toLondon(moment).toPlainTime())
const once = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)]

/** What looks wrong is said before the record is sealed, because afterwards it can only be added to; none of it blocks. OBS-04, DAY-05 */
export const warningsBeforeSealing = (given: Given): readonly string[] => [
  ...stillHere(given),
  ...given.entries
    .filter(({ seenAt }) => isOutside(seenAt, given.hours))
    .map(({ seenAt }) => `The entry at ${at(seenAt)} is outside the session, which people were at ${hoursInWords(given.hours)}.`),
  ...endedTooEarly(given),
  ...neverHere(given),
]

const stillHere = ({ people }: Given): readonly string[] => {
  const names = people.filter(({ arrivedAt, leftAt }) => arrivedAt !== null && leftAt === null).map(({ name }) => name)
  if (names.length === 0) return []
  const who = names.length === 1 ? `${names[0] ?? ''} is` : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are`
  return [`${who} still signed in. Sign people out first, so that the record says when they left.`]
}

const endedTooEarly = ({ state, endsAt }: Given): readonly string[] => {
  if (state.status !== 'ended' || state.how !== 'as-planned') return []
  const minutes = endsAt.since(state.endedAt).total('minutes')
  return minutes <= muchEarlierMinutes ? [] : [`It says “Ended as planned” at ${at(state.endedAt)}, but the plan was ${at(endsAt)}.`]
}

const neverHere = ({ care, people }: Given): readonly string[] => {
  const came = new Set(people.filter(({ arrivedAt }) => arrivedAt !== null).map(({ id }) => id))
  return once(
    care
      .filter(({ adult }) => !came.has(adult))
      .map(({ adultName }) => `${adultName} is named as a responsible adult, but was never signed in.`),
  )
}
