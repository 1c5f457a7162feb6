import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { aThursday } from '../testing/clock.ts'
import { newTotpSecret, totpUri, verifyTotp } from './totp.ts'

/** RFC 6238's own secret, and a second reckoning of its codes. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const stepAt = (seconds: number): number => Math.floor(seconds / 30)
const codeOf = (step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', '12345678901234567890').update(counter).digest()
  return String((digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
const now = aThursday
const step = stepAt(now.epochMilliseconds / 1000)
const tried = (code: string, lastStep: number | null = null, at = now) => verifyTotp({ secret, code, now: at, lastStep })

test('the second reckoning gives the code that RFC 6238 prints', () => {
  assert.equal(codeOf(stepAt(59)), '287082')
})

test('the code of this half minute is right and tells its time step; spaces do not matter', () => {
  assert.equal(tried(codeOf(step)), step)
  assert.equal(tried(` ${codeOf(step).slice(0, 3)} ${codeOf(step).slice(3)}`), step)
})

test('a code counts one step early or late and no further, at both ends of the half minute', () => {
  for (const at of [now, now.add({ milliseconds: 29_999 })]) {
    const accepted = [-2, -1, 0, 1, 2].map((away) => tried(codeOf(step + away), null, at))
    assert.deepEqual(accepted, [null, step - 1, step, step + 1, null])
  }
})

test('a used code is refused, and so is an older one; the next is right', () => {
  assert.equal(tried(codeOf(step), step), null)
  assert.equal(tried(codeOf(step - 1), step), null)
  assert.equal(tried(codeOf(step + 1), step), step + 1)
  assert.equal(tried(codeOf(step + 1), step + 1), null)
  assert.equal(tried(codeOf(step), step + 5), null, 'a clock that was set back does not open the door again')
})

test('what is no code of six digits is refused without a stumble', () => {
  for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６', `${codeOf(step)}; drop`]) assert.equal(tried(code), null, code)
})

test('every person gets a secret of their own, and the app is told whose it is', () => {
  assert.notEqual(newTotpSecret(), newTotpSecret())
  assert.match(newTotpSecret(), /^[A-Z2-7]{32}$/)
  const uri = new URL(totpUri({ secret, issuer: 'Harbour Family Time', account: 'robin@example.org' }))
  assert.equal(uri.protocol, 'otpauth:')
  assert.equal(uri.searchParams.get('secret'), secret)
  assert.equal(uri.searchParams.get('issuer'), 'Harbour Family Time')
  assert.match(decodeURIComponent(uri.pathname), /Harbour Family Time:robin@example\.org$/)
})
