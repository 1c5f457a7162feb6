import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPlainName } from './plain-name.ts'

test('a name is letters of any script, spaces, hyphens, apostrophes and full stops', () => {
  for (const name of ['Dana', 'Mary-Jane', 'O’Neill', "D'Arcy", 'J. R.', 'J.R.', 'Zoë', 'Łukasz', 'Nguyễn Thị Hà', 'محمد', '李', 'ʻAlana'])
    assert.ok(isPlainName(name), name)
})

test('[RISK-07] a message, a number, a link or a second line is no name', () => {
  const messages = [
    'Dana\nI know where you live',
    'call 07700 900123',
    'https://evil.example',
    'evil.example',
    'www.evil.example',
    'you@x',
    'Dana\tFrost',
  ]
  for (const typed of [...messages, 'Come home!', '<b>', '', ' ', '-', 'x'.repeat(61), 'Dana\u202eFrost', 'Dana\u2028Frost', '🙂'])
    assert.ok(!isPlainName(typed), typed)
})
