import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksIn } from './protected-words.ts'
import { readOn } from './release-clauses.ts'
import { leaksAcross } from './release-neighbours.ts'

const heron = { kind: 'address', text: '14 Heron Court, Northmere', whose: 'Rosa Ashdown' } as const
const clauses = (first: [string, string], second: [string, string]) => [
  { id: 'one', heading: first[0], text: first[1] },
  { id: 'two', heading: second[0], text: second[1] },
]

test('[RISK-07] a value that is split over two clauses, or heading and text, is found', () => {
  const overTexts = clauses(['Where', 'We meet at 14 Heron'], ['When', 'Court, Northmere.'])
  const overHeading = clauses(['Start', 'Nobody comes to 14 Heron'], ['Court', 'On Sundays.'])
  for (const split of [overTexts, overHeading]) {
    assert.equal(leaksIn(split, [heron]).length, 0, 'one place alone tells nothing')
    assert.ok(leaksAcross(readOn(split), [heron]).length > 0)
  }
  assert.deepEqual(leaksAcross(readOn(clauses(['Where', 'At the centre'], ['When', 'On 14 June.'])), [heron]), [])
})
