import assert from 'node:assert/strict'
import { test } from 'node:test'
import { get, page } from '../../src/web/route.ts'
import { fuzz } from './fuzz.ts'

test('no route breaks on what nobody would send, and nearly every route is truly reached', async () => {
  const { faults, reached, routes } = await fuzz({ policy: 'county', from: 0, rounds: 1_200 })
  assert.deepEqual(faults, [])
  const missed = [...routes].filter((route) => !reached.has(route))
  assert.ok(missed.length <= routes.size * 0.1, missed.join('\n'))
})

test('a page that breaks on a word it did not expect is found', async () => {
  const planted = get({
    path: '/planted',
    may: 'home.see',
    show: async ({ query }) => {
      if (query['q'] !== undefined) throw new Error('planted')
      return page('Planted', null)
    },
  })
  const { faults } = await fuzz({ policy: 'county', from: 0, rounds: 200, more: [planted], only: /^\/planted/ })
  assert.ok(faults.length > 0)
})
