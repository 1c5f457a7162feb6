import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proveKill9 } from './kill9.ts'

const readyWithinMs = 5_000

test('when app or database is killed in the middle of writing, nothing acknowledged is lost or doubled, and it is ready in five seconds', async () => {
  const proof = await proveKill9({ app: 1, database: 1 })
  assert.deepEqual({ lost: proof.lost, doubled: proof.doubled }, { lost: 0, doubled: 0 })
  assert.ok(proof.acknowledged > 20)
  assert.ok(proof.slowestAppMs <= readyWithinMs && proof.slowestDatabaseMs <= readyWithinMs, JSON.stringify(proof))
})

test('a client that counts what it sent, and not what was answered, finds writes lost, so the count above can fail', async () => {
  assert.ok((await proveKill9({ app: 1, database: 0, belief: 'sending' })).lost > 0)
})
