import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proveRestore } from './restore.ts'

test('a service that is lost comes back whole from a backup made while people worked; a backup with one bit turned does not', async () => {
  const proof = await proveRestore({ files: 5 })
  const { unlike, acknowledgedLost, chainFindings, recordsFalse, filesGone } = proof
  assert.deepEqual(
    { unlike, acknowledgedLost, chainFindings, recordsFalse, filesGone },
    { unlike: [], acknowledgedLost: 0, chainFindings: [], recordsFalse: 0, filesGone: 0 },
  )
  assert.ok(proof.rows > 100 && proof.records === 2 && proof.files >= 5 && proof.acknowledgedBefore > 5, JSON.stringify(proof))
  assert.equal(proof.damaged.length, 1)
  assert.match(proof.damaged[0] ?? '', / is damaged$/)
})
