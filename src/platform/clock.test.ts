import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { aThursday, clockAt, clockContract } from '../testing/clock.ts'
import { clockFrom, fixedClock, movableClock, systemClock } from './clock.ts'

const unroundedStart = Temporal.Instant.from('2026-05-21T09:00:00.123456789Z')
clockContract('the system clock', () => systemClock)
clockContract('a fixed clock', () => fixedClock(unroundedStart))
clockContract('a movable clock', () => movableClock(unroundedStart))
clockContract('the clock of the setting CLOCK', () => clockFrom('2026-05-21T09:00:00Z'))

const letTwoMillisecondsPass = () => {
  const end = performance.now() + 2
  while (performance.now() < end);
}

test('a fixed clock stands still until it is moved', () => {
  const clock = fixedClock(aThursday)
  letTwoMillisecondsPass()
  assert.ok(clock.now().equals(aThursday))
  clock.moveBy({ hours: 48 })
  assert.equal(clock.now().toString(), '2026-05-23T09:00:00Z')
  clock.moveTo(aThursday)
  assert.ok(clock.now().equals(aThursday))
})

test('a movable clock starts where it is told and runs on as fast as the real one, also after it was moved', () => {
  const begun = performance.now()
  const clock = movableClock(aThursday)
  const runsOnFrom = (start: Temporal.Instant, since: number) => {
    letTwoMillisecondsPass()
    const run = start.until(clock.now()).total('milliseconds')
    assert.ok(run >= 1 && run <= performance.now() - since, `${run} ms`)
  }
  runsOnFrom(aThursday, begun)
  const moved = performance.now()
  clock.moveTo(aThursday.add({ hours: 24 }))
  runsOnFrom(aThursday.add({ hours: 24 }), moved - 1)
})

test('the setting CLOCK starts the product at a given instant; a slip in it is said in words', () => {
  const clock = clockFrom('2026-05-21T09:00:00+01:00')
  assert.equal(clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(), '2026-05-21')
  assert.equal(clockFrom(''), systemClock)
  assert.throws(() => clockFrom('next Thursday'), /CLOCK must be an instant such as/)
})

test('a test says the time as it is on the wall in London', () => {
  assert.equal(clockAt('2026-05-21 10:00').now().toString(), '2026-05-21T09:00:00Z')
  assert.throws(() => clockAt('2026-03-29 01:30'))
})
