import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { cloneDatabase } from '../src/testing/database.ts'
import { schemaIsFresh, staleAmong } from './schema.ts'
import { unlistedBytes, wallFaults, type WallName, walls } from './schema-walls.ts'

/** Runs as the owner, on a copy that goes away. */
const asOwner = async <T>(use: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const database = await cloneDatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    return await use(owner)
  } finally {
    await owner.end()
    await database.drop()
  }
}

/** For each wall, what somebody might write by mistake, and what the gate must then name. */
const planted: Readonly<Record<WallName, { readonly fault: string; readonly names: RegExp }>> = {
  'row-level security': {
    fault: 'create table bare (tenant_id int, id uuid, primary key (tenant_id, id)); alter table bare enable row level security',
    names: /^bare has row-level security/,
  },
  'no second policy': { fault: 'create policy everybody on letter using (true)', names: /^letter\.everybody has a policy beside/ },
  'primary key': { fault: 'create table bare (id uuid primary key, tenant_id int)', names: /^bare has no primary key/ },
  'unique within a service': { fault: 'create unique index worker_name on worker (name)', names: /^worker\.worker_name is unique/ },
  'foreign key': {
    fault: 'alter table worker add unique (id); alter table arrival add foreign key (recorded_by) references worker (id)',
    names: /^arrival\.\S+ points to another table without/,
  },
  'app role': { fault: 'alter table letter owner to kintime_app', names: /^letter is more than the app role/ },
  rights: { fault: 'grant truncate on audit_entry to kintime_app', names: /^audit_entry truncate gives a right/ },
  'definer functions': {
    fault: `create function app.peek() returns bigint language sql security definer as 'select count(*) from letter'`,
    names: /^peek runs as the owner/,
  },
}

for (const [name, { fault, names }] of Object.entries(planted) as [WallName, (typeof planted)[WallName]][]) {
  test(`every table keeps its wall: ${name}; a planted fault is named`, () =>
    asOwner(async (owner) => {
      assert.deepEqual(await wallFaults(owner, name), [])
      await owner.query('begin')
      await owner.query(fault)
      const found = await wallFaults(owner, name)
      await owner.query('rollback')
      assert.ok(
        found.some((line) => names.test(line)),
        `planted and not found: ${JSON.stringify(found)}`,
      )
    }))
}

test('each wall has a planted fault', () => {
  assert.deepEqual(Object.keys(planted).toSorted(), Object.keys(walls).toSorted())
})

test('every column of bytes is known as sealed or as a hash; a new one is named', () =>
  asOwner(async (owner) => {
    assert.deepEqual(await unlistedBytes(owner), [])
    await owner.query('begin; alter table party add column secret bytea')
    const found = await unlistedBytes(owner)
    await owner.query('rollback')
    assert.deepEqual(found, ['party.secret holds bytes: name it in rewrap-columns.ts as sealed or as a hash'])
  }))

test('db/schema.sql and src/platform/tables.ts say what the migrations make; a changed line is noticed', async () => {
  assert.deepEqual(await schemaIsFresh(), [])
  assert.deepEqual(
    staleAmong(
      [
        { path: 'db/schema.sql', text: 'a' },
        { path: 'other', text: 'b' },
      ],
      () => 'b',
    ),
    ['db/schema.sql'],
  )
})
