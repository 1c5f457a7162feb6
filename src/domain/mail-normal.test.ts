import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPlainMail, normalMail } from './mail-normal.ts'

const oneBox = [
  'dana@example.org',
  'DANA@Example.ORG',
  'dana+1@example.org',
  'dana+a+b@example.org',
  'dana@example.org.',
  '"dana"@example.org',
  '"dana+x"@example.org..',
  ' dana@example.org ',
  'dana.@example.org',
  'ｄａｎａ@example.org',
]

test('[RISK-07] one letter box is one address, however it is spelled', () => {
  assert.deepEqual([...new Set(oneBox.map(normalMail))], ['dana@example.org'])
  assert.notEqual(normalMail('dana@example.org'), normalMail('dana@example.net'))
  assert.notEqual(normalMail('dan@example.org'), normalMail('dana@example.org'))
})

test('[RISK-07] an address on an open page carries no message to its reader', () => {
  for (const plain of ['dana.frost@example.org', "o'neill_2@mail.example.org", 'dana@example.org.']) assert.ok(isPlainMail(plain), plain)
  for (const worded of ['dana+i-see-you@example.org', '"come-home"@example.org', 'dana@example', 'a@b@example.org', '<a>@example.org'])
    assert.ok(!isPlainMail(worded), worded)
})
