import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aboutFamily } from '../../src/features/families/door.ts'
import { siteMap } from '../../src/main/site-map.ts'
import { get, notFound, page } from '../../src/web/route.ts'
import { aProofGround } from './ground.ts'
import { proveOracle } from './oracle.ts'

const ground = await aProofGround()
after(() => ground[Symbol.asyncDispose]())

test('[DATA-03] whoever may not see a thing is told the same, word for word, as when there is no such thing', async () => {
  const { pairs, differences } = await proveOracle(ground, { most: 1 })
  assert.deepEqual(differences, [])
  assert.ok(pairs > 60)
})

test('a page that says "not yours" where it should say "cannot find" is noticed', async () => {
  const chatty = get({
    path: '/families/:id/people',
    may: 'home.see',
    show: async ({ work, params }) => ((await aboutFamily(work, params)) === null ? notFound : page('Not yours', null, { status: 403 })),
  })
  const serve = siteMap.rows.map((row) => (row.method === 'GET' && row.path === chatty.path ? chatty : row))
  const { differences } = await proveOracle(ground, { serve, most: 1 })
  assert.deepEqual([...new Set(differences.map(({ route }) => route))], ['GET /families/:id/people'])
})
