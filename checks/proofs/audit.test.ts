import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { siteMap } from '../../src/main/site-map.ts'
import type { RouteRow } from '../../src/web/route.ts'
import { proveReads } from './audit-reads.ts'
import { proveWrites } from './audit-writes.ts'
import { aProofGround } from './ground.ts'

const ground = await aProofGround()
after(() => ground[Symbol.asyncDispose]())

test('[DATA-03] opening a page about a family leaves exactly one row in the name of whoever opened it', async () => {
  const { answered, written, wrong, unsaid, idle } = await proveReads(ground)
  assert.deepEqual({ wrong, unsaid, idle }, { wrong: [], unsaid: [], idle: [] }, 'give the row its `reads`, or a reason in audit-reads.ts')
  assert.equal(written, answered)
  assert.ok(answered > 20)
})

test('[DATA-03] every act of the main job and of the office leaves a row in the name of whoever did it', async () => {
  const { steps, silent, unwalked, idle } = await proveWrites(ground)
  assert.deepEqual(
    { silent, unwalked, idle },
    { silent: [], unwalked: [], idle: [] },
    'walk a new act in audit-main-job.ts or audit-office.ts',
  )
  assert.ok(steps.length > 60)
})

test('a page whose reading is no longer written down is noticed', async () => {
  const rows = siteMap.rows.map((row): RouteRow => {
    if (row.method !== 'GET' || row.path !== '/families/:id/people') return row
    const { reads: _reads, ...rest } = row
    return rest
  })
  const { unsaid, wrong } = await proveReads(ground, { rows })
  assert.deepEqual(unsaid, ['GET /families/:id/people'])
  assert.deepEqual(
    wrong.map(({ route, rows: count }) => [route, count]),
    [['GET /families/:id/people', 0]],
  )
})
