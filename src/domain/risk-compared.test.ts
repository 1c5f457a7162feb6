import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared, type Said } from './risk-compared.ts'

const said = (key: string, words: string, group = 'What it says'): Said => ({ key, words, group })

test('[RISK-04] two versions side by side say of each answer whether it is the same, changed, new or gone', () => {
  const rows = compared(
    [said('Level', 'Supported'), said('Workers', 'One'), said('Weapons', 'Locker', 'To the child')],
    [said('Level', 'Supervised'), said('Workers', 'One'), said('Support', 'A quiet room')],
  )
  assert.deepEqual(
    rows.map(({ key, change, older, newer }) => [key, change, older, newer]),
    [
      ['Level', 'changed', 'Supported', 'Supervised'],
      ['Workers', 'same', 'One', 'One'],
      ['Support', 'new', null, 'A quiet room'],
      ['Weapons', 'gone', 'Locker', null],
    ],
  )
})
