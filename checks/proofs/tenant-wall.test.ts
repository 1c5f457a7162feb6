import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { tryTheWall, twoServices } from './tenant-wall.ts'

const ground = await twoServices()
after(() => ground.close())
const urls = { appUrl: ground.one.parts.appUrl, ownerUrl: ground.one.ownerUrl }

const asOwner = async (statement: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: urls.ownerUrl })
  await owner.connect()
  await owner.query(statement).finally(() => owner.end())
}

test('no service finds a row of another in any table, with every filter of ours left out', async () => {
  for (const tenant of [1, 2]) {
    const report = await tryTheWall(urls, tenant)
    assert.equal(report.foreignRows, 0, report.leaky.join(', '))
    assert.ok(
      report.tables > 50 && report.rowsOfNeighbours > 40,
      `only ${report.rowsOfNeighbours} rows in ${report.tables} tables were behind the wall`,
    )
  }
})

test('a table whose wall was taken down is noticed', async () => {
  await asOwner('alter table party no force row level security; alter table party disable row level security')
  const report = await tryTheWall(urls, 1)
  await asOwner('alter table party enable row level security; alter table party force row level security')
  assert.deepEqual(report.leaky, ['party'])
})

test('without a service set, the app sees nothing at all', async () => {
  const app = new pg.Client({ connectionString: urls.appUrl })
  await app.connect()
  const { rows } = await app.query(
    'select (select count(*) from family) + (select count(*) from tenant) + (select count(*) from audit_entry) as seen',
  )
  await app.end()
  assert.equal(Number(rows[0]?.seen), 0)
})

test('a row of another service can be neither written nor pointed at', async () => {
  const app = new pg.Client({ connectionString: urls.appUrl })
  await app.connect()
  await app.query(`select set_config('app.tenant', '1', false)`)
  await assert.rejects(app.query(`insert into area (tenant_id, id, name) values (2, gen_random_uuid(), 'Elsewhere')`), /row-level security/)
  const other = await ground.other.work((work) => work.row<{ id: string }>`select id from family limit 1`)
  await assert.rejects(
    app.query(
      `insert into child (tenant_id, id, family_id, given_name, family_name, born_on, legal_status) values (1, gen_random_uuid(), $1, 'A', 'B', '2020-01-01', 'none')`,
      [other?.id],
    ),
    /foreign key/,
  )
  await app.end()
})
