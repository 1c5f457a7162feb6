import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { crossings, type OnTheWay, refusalToArrive, refusalToLeave } from './arrival.ts'

const now = Temporal.Instant.from('2026-05-21T15:00:00Z')
const person = { isNamed: true, mayBring: false, arrivedAt: null, leftAt: null }

test('[DAY-02] named people come in, those who bring the children too, and nobody else', () => {
  assert.equal(refusalToArrive(person, now), null)
  assert.equal(refusalToArrive({ ...person, isNamed: false, mayBring: true }, now), null)
  assert.equal(refusalToArrive({ ...person, isNamed: false }, now), 'not-named-for-session')
  assert.equal(refusalToArrive({ ...person, arrivedAt: now }, now), 'here-already')
})

test('[DAY-05] whoever has left may come back, at no time at which they were still here', () => {
  const gone = { ...person, arrivedAt: now, leftAt: now.add({ minutes: 5 }) }
  assert.equal(refusalToArrive(gone, now.add({ minutes: 5 })), null)
  assert.equal(refusalToArrive(gone, now.add({ minutes: 4 })), 'was-here-then')
})

test('[DAY-05] nobody leaves who still answers for a child', () => {
  const here = { ...person, arrivedAt: now }
  assert.equal(refusalToLeave(here, now, []), null)
  assert.equal(refusalToLeave(here, now, ['Poppy']), 'still-answers-for-child')
  assert.equal(refusalToLeave(here, now.subtract({ minutes: 1 }), []), 'left-before-arriving')
  assert.equal(refusalToLeave(person, now, []), 'not-here')
})

test('[DAY-19] paths cross when one is here and the other is here or due within twenty minutes', () => {
  const pairs = [{ one: 'rosa', other: 'owen' }]
  const on = (id: string, state: OnTheWay['state'], minutes = 0): OnTheWay => ({ id, name: id, state, dueAt: now.add({ minutes }) })
  const count = (one: OnTheWay, other: OnTheWay) => crossings(pairs, [one, other], now).length
  assert.equal(count(on('rosa', 'here'), on('owen', 'due', 20)), 1)
  assert.equal(count(on('rosa', 'here'), on('owen', 'due', 21)), 0)
  assert.equal(count(on('rosa', 'due', 5), on('owen', 'here')), 1)
  assert.equal(count(on('rosa', 'here'), on('owen', 'here')), 1)
  assert.equal(count(on('rosa', 'gone'), on('owen', 'here')), 0)
  assert.equal(count(on('rosa', 'due'), on('owen', 'due')), 0)
  assert.equal(crossings(pairs, [on('rosa', 'here')], now).length, 0)
})
