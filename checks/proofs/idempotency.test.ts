import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeatEverywhere } from './idempotency.ts'

test('a form that arrives several times at once has one effect, on every route that changes something', async () => {
  const results = await repeatEverywhere(4)
  assert.ok(results.length > 30)
  assert.deepEqual(
    results.filter((each) => each.effects !== 1 || each.worst !== 303),
    [],
  )
})

test('without its key the same form counts as often as it arrives, so the count above can fail', async () => {
  const [first] = await repeatEverywhere(4, { forgetsKeys: true, most: 1 })
  assert.equal(first?.effects, 4)
})
