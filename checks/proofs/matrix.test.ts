import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { siteMap } from '../../src/main/site-map.ts'
import { aProofGround } from './ground.ts'
import { placesIn } from './ground-paths.ts'
import { allCells, expectedMatrix, liveMatrix, nameOf } from './matrix.ts'
import { expectedKeyMatrix, liveKeyMatrix } from './matrix-keys.ts'
import { deleteGuard } from './matrix-guards.ts'
import { strayedFrom } from './matrix-narrower.ts'
import { astray, inTable, openRoutes, readTable, wrongCells } from './matrix-table.ts'

const ground = await aProofGround()
after(() => ground[Symbol.asyncDispose]())
const table = readTable()

test('every route has its row in the table of who may what, and every row its route', () => {
  assert.deepEqual(
    astray(table),
    { unlisted: [], gone: [] },
    'KINTIME_WRITE=table npm run --silent prove -- matrix writes it anew; review every changed line',
  )
  assert.deepEqual(table.open, openRoutes())
})

test('every place of every path can be filled with something real of each family', () => {
  const unknown = [...siteMap.rows, ...siteMap.api]
    .flatMap(({ path }) => placesIn(path))
    .filter((upTo) => ground.places.ours[upTo] === undefined)
  assert.deepEqual(unknown, [], 'give each a line in ground-places.ts')
})

test('[STAFF-04] [DATA-03] the table says what the decision function says; where a page lets in fewer, its reason is written down', async () => {
  assert.deepEqual(strayedFrom({ ...(await expectedMatrix(ground)), ...(await expectedKeyMatrix()) }), {
    wider: [],
    narrowerUnsaid: [],
    idle: [],
  })
})

test('[STAFF-04] [DATA-03] whoever the table shuts out finds nothing, and those it lets in get in', async () => {
  const isAsked = ({ row, at }: ReturnType<typeof allCells>[number], place: number): boolean =>
    inTable(table, { route: nameOf(row), ...at }) !== 'allow' || place % 12 === 0
  assert.deepEqual(wrongCells(table, await liveMatrix(ground, allCells().filter(isAsked))), [])
  assert.deepEqual(wrongCells(table, await liveKeyMatrix(ground)), [])
})

test('a guard that is deleted is noticed: somebody gets in whom the table shuts out', async () => {
  const sample = siteMap.rows.filter((_row, place) => place % 8 === 0)
  const deletions = await Promise.all(sample.map((row) => deleteGuard(row, ground)))
  assert.deepEqual(
    deletions.filter(({ outcome }) => outcome === 'missed'),
    [],
  )
  assert.ok(deletions.filter(({ outcome }) => outcome === 'noticed').length > 10)
})

test('a table with one answer turned round is found wrong, so the comparison can fail', async () => {
  const row = siteMap.rows.find((each) => nameOf(each) === 'GET /families/:id')
  assert.ok(row !== undefined)
  const live = await liveMatrix(
    ground,
    allCells([row]).filter(({ at }) => at.persona === 'visitingParent'),
  )
  const routes = {
    ...table.routes,
    'GET /families/:id': { ours: { allow: ['visitingParent'], deny: [] }, others: { allow: [], deny: ['visitingParent'] } },
  }
  assert.deepEqual(wrongCells({ ...table, routes }, live), [
    { route: 'GET /families/:id', persona: 'visitingParent', side: 'ours', table: 'allow', found: 'deny' },
  ])
})
