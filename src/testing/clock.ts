import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { type Clock, fixedClock, type MovableClock } from '../platform/clock.ts'

/** A working day in term time, with no bank holiday and no change of clocks near: the "now" of most tests. */
export const aThursday = Temporal.Instant.from('2026-05-21T09:00:00Z')

/** An instant from the time on the wall in London, `'2026-05-21 16:05'`. */
export const inLondon = (wallTime: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(wallTime.replace(' ', 'T')).toZonedDateTime('Europe/London', { disambiguation: 'reject' }).toInstant()

/** A clock that stands at a time on the wall in London until a test moves it. */
export const clockAt = (wallTime: string): MovableClock => fixedClock(inLondon(wallTime))

/** What everything in the product relies on, whichever clock it was given. */
export const clockContract = (name: string, make: () => Clock): void => {
  test(`${name} never goes back`, () => {
    const clock = make()
    const readings = Array.from({ length: 1_000 }, () => clock.now().epochMilliseconds)
    assert.deepEqual(
      readings,
      readings.toSorted((one, other) => one - other),
    )
  })

  test(`${name} tells nothing finer than the database stores`, () => {
    const clock = make()
    assert.ok(clock.now() instanceof Temporal.Instant)
    assert.equal(clock.now().epochNanoseconds % 1_000_000n, 0n)
  })
}
