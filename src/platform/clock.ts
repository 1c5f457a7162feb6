import { Temporal } from 'temporal-polyfill'

/** What time it is, asked in one place only. Never finer than a millisecond, so that the database gives back what it was given. */
export type Clock = { readonly now: () => Temporal.Instant }

/** A clock that somebody can move: in tests, and on the page for developers. */
export type MovableClock = Clock & {
  readonly moveTo: (instant: Temporal.Instant) => void
  readonly moveBy: (length: Temporal.DurationLike) => void
}

export const systemClock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) }

const movable = (start: Temporal.Instant, elapsed: () => number): MovableClock => {
  let origin = start.round('millisecond')
  const now = () => origin.add({ milliseconds: elapsed() })
  const moveTo = (instant: Temporal.Instant) => {
    origin = instant.round('millisecond').subtract({ milliseconds: elapsed() })
  }
  return { now, moveTo, moveBy: (length) => moveTo(now().add(length)) }
}

/** Stands still until it is moved. */
export const fixedClock = (start: Temporal.Instant): MovableClock => movable(start, () => 0)

/** Starts at an instant and runs on from there, as fast as the real one. */
export const movableClock = (start: Temporal.Instant): MovableClock => {
  const begun = performance.now()
  return movable(start, () => Math.floor(performance.now() - begun))
}

/** The clock of the setting CLOCK: the real one when it is empty, else one that starts at that instant and runs on. */
export const clockFrom = (start: string): Clock => {
  if (start === '') return systemClock
  try {
    return movableClock(Temporal.Instant.from(start))
  } catch {
    throw new Error(`CLOCK must be an instant such as 2026-05-21T08:00:00Z, not "${start}".`)
  }
}
