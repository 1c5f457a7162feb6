import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, type MatchWishes, rankWorkers } from './matching.ts'

const wishes: MatchWishes = { languages: ['Polish'], needWords: 'Signs with Makaton', gender: null, areaId: 'east', place: null }
const worker = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: name,
  name,
  languages: ['English'],
  skills: [],
  gender: 'man',
  areaId: 'east',
  base: null,
  familiesNow: 0,
  sessionsWithFamily: 0,
  obstacles: [],
  ...more,
})
const order = (workers: readonly Candidate[], asked = wishes) => rankWorkers(workers, asked).map(({ name }) => name)

test('[PRE-02] languages, skills, area and load decide the order, and each reason is said', () => {
  const anna = worker('Anna', { languages: ['English', 'Polish'], skills: ['Makaton'], familiesNow: 2 })
  const ranked = rankWorkers([worker('Ben'), anna, worker('Cleo', { areaId: 'west' })], wishes)
  assert.deepEqual(
    ranked.map(({ name }) => name),
    ['Anna', 'Ben', 'Cleo'],
  )
  assert.deepEqual(ranked[0]?.for, ['Speaks Polish', 'Has the skill: Makaton', 'Works in this area'])
  assert.deepEqual(ranked[0]?.against, ['Has 2 other families now'])
  assert.deepEqual(ranked[2]?.against, ['Does not speak Polish', 'Works in another area'])
})

test('[PRE-02] whoever knows the family comes before others who are as good, and a busy worker after a free one', () => {
  assert.deepEqual(order([worker('Ben'), worker('Dev', { sessionsWithFamily: 4 })]), ['Dev', 'Ben'])
  assert.deepEqual(order([worker('Ben', { familiesNow: 3 }), worker('Eve')]), ['Eve', 'Ben'])
})

test('[PRE-02] a woman or a man counts only where that was asked for', () => {
  const pair = [worker('Ben'), worker('Zoe', { gender: 'woman' })]
  assert.deepEqual(order(pair), ['Ben', 'Zoe'])
  assert.deepEqual(order(pair, { ...wishes, gender: 'woman' }), ['Zoe', 'Ben'])
})

test('[PRE-04] however well they suit, a worker who cannot be chosen stands last and says why', () => {
  const best = worker('Anna', {
    languages: ['Polish'],
    skills: ['Makaton'],
    sessionsWithFamily: 9,
    obstacles: ['No enhanced DBS check on record'],
  })
  const ranked = rankWorkers([best, worker('Ben', { areaId: 'west', familiesNow: 9 })], wishes)
  assert.deepEqual(
    ranked.map(({ name }) => name),
    ['Ben', 'Anna'],
  )
  assert.deepEqual(ranked[1]?.obstacles, ['No enhanced DBS check on record'])
})
