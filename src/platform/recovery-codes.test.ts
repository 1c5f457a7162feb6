import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'

test('ten different codes, easy to copy from paper, and only their hashes to keep', () => {
  const { codes, hashes } = newRecoveryCodes('account-1')
  assert.equal(new Set(codes).size, 10)
  for (const code of codes) assert.match(code, /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/)
  assert.deepEqual(
    hashes,
    codes.map((code) => hashOfRecoveryCode(code, 'account-1')),
  )
})

test('capitals, missing dashes and misread letters make no difference', () => {
  const hash = hashOfRecoveryCode('k0fd-1mwx-pq4h-9rtn', 'account-1')
  for (const code of ['K0FD1MWXPQ4H9RTN', ' kofd lmwx pq4h 9rtn', 'kOfd-Imwx-pq4h-9rtn'])
    assert.equal(hashOfRecoveryCode(code, 'account-1'), hash)
  assert.notEqual(hashOfRecoveryCode('k0fd-1mwx-pq4h-9rtm', 'account-1'), hash)
})

test('a code opens no other account', () => {
  assert.notEqual(hashOfRecoveryCode('k0fd-1mwx-pq4h-9rtn', 'account-1'), hashOfRecoveryCode('k0fd-1mwx-pq4h-9rtn', 'account-2'))
})
