import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { countedFrom, guessLimits, mayTry, networkOf, sliceOf } from './throttle.ts'

const start = Temporal.Instant.from('2026-05-21T09:00:00Z')

/** Lets through what the rule lets through, counting in slices as the database does. */
const letThrough = (atSeconds: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>()
  return atSeconds.filter((second) => {
    const now = start.add({ seconds: second })
    const from = countedFrom(now, guessLimits.account).epochMilliseconds
    const before = [...counts].filter(([slice]) => slice >= from).reduce((sum, [, tries]) => sum + tries, 0)
    if (!mayTry(before, guessLimits.account)) return false
    const slice = sliceOf(now).epochMilliseconds
    counts.set(slice, (counts.get(slice) ?? 0) + 1)
    return true
  })
}

test('never more than ten guesses at an account in any five minutes, however they are spread', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1800 }), { maxLength: 200 }), (seconds) => {
      const through = letThrough(seconds.toSorted((one, other) => one - other))
      return through.every((from) => through.filter((second) => second >= from && second <= from + 300).length <= 10)
    }),
  )
})

test('somebody who waits six minutes may try again', () => {
  assert.equal(letThrough([...Array.from({ length: 20 }, () => 0), 360]).length, 11)
})

test('a network of IPv6 addresses counts as one address, and IPv4 in either spelling as itself', () => {
  assert.equal(networkOf('2001:db8:0:42:1::7'), networkOf('2001:db8::42:ffff:1:2:3'))
  assert.notEqual(networkOf('2001:db8:0:42::7'), networkOf('2001:db8:0:43::7'))
  assert.equal(networkOf('::ffff:192.0.2.9'), '192.0.2.9')
  assert.equal(networkOf('192.0.2.9'), '192.0.2.9')
})
