import { Temporal } from 'temporal-polyfill'

/** A person at the door, as the session knows them, with the times of their last stay. `mayBring`: the children live with them, so they bring and fetch. */
export type AtTheDoor = {
  readonly isNamed: boolean
  readonly mayBring: boolean
  readonly arrivedAt: Temporal.Instant | null
  readonly leftAt: Temporal.Instant | null
}
export type ArriveRefusal = 'not-named-for-session' | 'here-already' | 'was-here-then'
export type LeaveRefusal = 'not-here' | 'gone-already' | 'left-before-arriving' | 'still-answers-for-child'

/** Only people named for the session come in, and those who bring and fetch the children; whoever has left may come back. DAY-02, DAY-05 */
export const refusalToArrive = (person: AtTheDoor, at: Temporal.Instant): ArriveRefusal | null => {
  if (!person.isNamed && !person.mayBring) return 'not-named-for-session'
  if (person.arrivedAt === null) return null
  if (person.leftAt === null) return 'here-already'
  return Temporal.Instant.compare(at, person.leftAt) < 0 ? 'was-here-then' : null
}

/** Nobody who still answers for a child walks out of the door. DAY-05 */
export const refusalToLeave = (person: AtTheDoor, at: Temporal.Instant, answersFor: readonly string[]): LeaveRefusal | null => {
  if (person.arrivedAt === null) return 'not-here'
  if (person.leftAt !== null) return 'gone-already'
  if (Temporal.Instant.compare(at, person.arrivedAt) < 0) return 'left-before-arriving'
  return answersFor.length > 0 ? 'still-answers-for-child' : null
}

export type OnTheWay = {
  readonly id: string
  readonly name: string
  readonly dueAt: Temporal.Instant
  readonly state: 'due' | 'here' | 'gone'
}
export type Apart = { readonly one: string; readonly other: string }
export type Crossing = { readonly one: OnTheWay; readonly other: OnTheWay; readonly at: Temporal.Instant }

const warnsBefore = { minutes: 20 }

/** Two people who must not meet, one of them here and the other here or due within twenty minutes: warned before paths cross. DAY-19 */
export const crossings = (pairs: readonly Apart[], people: readonly OnTheWay[], now: Temporal.Instant): readonly Crossing[] =>
  pairs.flatMap((pair) => {
    const one = people.find(({ id, state }) => id === pair.one && state !== 'gone')
    const other = people.find(({ id, state }) => id === pair.other && state !== 'gone')
    if (one === undefined || other === undefined) return []
    if (one.state === 'here' && other.state === 'here') return [{ one, other, at: now }]
    const [here, coming] = one.state === 'here' ? [one, other] : [other, one]
    if (here.state !== 'here' || Temporal.Instant.compare(coming.dueAt, now.add(warnsBefore)) > 0) return []
    return [{ one: here, other: coming, at: coming.dueAt }]
  })
