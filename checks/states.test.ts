import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { lives } from './lives.ts'
import { lifeFaults, statesPage, walk } from './states.ts'

const lifeOf = (title: string) => lives.find((life) => life.title === title)
const [referral, session] = [lifeOf('A referral'), lifeOf('A session')]

test('every state that has words can come about, and every state that comes about has words', () => {
  assert.deepEqual(lives.flatMap(lifeFaults), [])
})

test('docs/states.md is what the rules say (bin/states.ts writes it)', () => {
  assert.equal(readFileSync('docs/states.md', 'utf8'), statesPage())
})

test('nothing leads out of a decided referral, an ended session or one that was called off', () => {
  assert.ok(referral !== undefined && session !== undefined)
  const leftFrom = (life: typeof session) => new Set(walk(life).moves.map(({ from }) => from))
  for (const end of ['accepted', 'refused', 'not-approved']) assert.ok(!leftFrom(referral).has(end), end)
  for (const end of ['ended', 'cancelled']) assert.ok(!leftFrom(session).has(end), end)
})

test('a state nobody reaches, a state without words and an event that never happens are each reported', () => {
  assert.ok(session !== undefined)
  const faults = lifeFaults({
    ...session,
    words: { planned: 'Planned', underway: 'Under way', ended: 'Ended', moved: 'Moved' },
    steps: { ...session.steps, 'session.started': () => null },
  })
  assert.deepEqual(faults, [
    'A session is never underway',
    'A session is never moved',
    'A session has no words for cancelled',
    'A session never sees session.started',
  ])
})
