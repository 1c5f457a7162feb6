import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, refusalToTryAgain } from './letter.ts'

const nowhere = { redirection: null, account: null, fact: null, written: null }

test('[RISK-07] a letter to an address that is no longer in use goes nowhere, not to the old address', () => {
  assert.deepEqual(addressOf({ ...nowhere, fact: { email: 'old@example.org', isEnded: true } }), { trouble: 'fact-ended' })
  assert.deepEqual(addressOf({ ...nowhere, account: { email: 'old@example.org', isClosed: true } }), { trouble: 'account-closed' })
})

test('a mended address counts before all others', () => {
  const to = { redirection: 'new@example.org', account: { email: 'a@example.org', isClosed: true }, fact: null, written: 'b@example.org' }
  assert.deepEqual(addressOf(to), { address: 'new@example.org' })
})

test('a letter is addressed by account, by a fact of the file, or as it was written', () => {
  assert.deepEqual(addressOf({ ...nowhere, account: { email: 'a@example.org', isClosed: false } }), { address: 'a@example.org' })
  assert.deepEqual(addressOf({ ...nowhere, fact: { email: 'f@example.org', isEnded: false } }), { address: 'f@example.org' })
  assert.deepEqual(addressOf({ ...nowhere, written: 'w@example.org' }), { address: 'w@example.org' })
  assert.deepEqual(addressOf(nowhere), { trouble: 'no-address' })
})

test('a letter that went is never put in the post again, and one that is still tried needs nobody', () => {
  assert.equal(refusalToTryAgain({ isSent: true, hasFailed: true }), 'letter-already-went')
  assert.equal(refusalToTryAgain({ isSent: false, hasFailed: false }), 'letter-still-tried')
  assert.equal(refusalToTryAgain({ isSent: false, hasFailed: true }), null)
})
