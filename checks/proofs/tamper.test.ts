import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holds, proveTampering, type TamperProof } from './tamper.prove.ts'

let small: Promise<TamperProof> | undefined
const proof = (): Promise<TamperProof> => {
  small ??= proveTampering(90)
  return small
}

test('whatever a superuser changes, deletes, puts in, swaps, cuts off or writes anew in the audit is found, and at its place', async () => {
  const { tried, located, missed } = await proof()
  assert.deepEqual({ tried, located, missed }, { tried: 90, located: 90, missed: [] })
})

test('a chain that nobody touched gives no alarm', async () => {
  assert.equal((await proof()).falseAlarms, 0)
})

test('with any one check left out, some tampering is missed', async () => {
  const result = await proof()
  for (const [check, missed] of Object.entries(result.missedWithout)) assert.ok(missed > 0, `nothing needs the check of ${check}`)
  assert.equal(holds(result), true)
  assert.equal(holds({ ...result, located: 89 }), false)
})
