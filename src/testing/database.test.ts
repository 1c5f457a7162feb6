import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../platform/embedded-postgres/postmaster.ts'
import { cloneDatabase, inRollback, sharedDatabase } from './database.ts'

const countServices = 'select count(*)::int as n from tenant where tenant_id = 7'
const addService = `insert into tenant (tenant_id, slug, name, policy_base, created_at) values (7, 'elm', 'Elm House', 'city', now())`

test('a test speaks as the app role, behind the tenant wall, and what it did is undone', async () => {
  const seen = await inRollback(async (client) => {
    await client.query(`select set_config('app.tenant', '7', true)`)
    await client.query(addService)
    const inside = await client.query(countServices)
    await client.query(`select set_config('app.tenant', '8', true)`)
    const beyondTheWall = await client.query(countServices)
    const { rows } = await client.query('select current_user as role')
    return [rows[0]?.role, inside.rows[0]?.n, beyondTheWall.rows[0]?.n]
  })
  assert.deepEqual(seen, ['kintime_app', 1, 0])
  assert.deepEqual(await ask((await sharedDatabase()).ownerUrl, countServices), [{ n: 0 }])
})

test('each copy is a database of its own, and goes when it is dropped', async () => {
  const [one, other] = [await cloneDatabase(), await cloneDatabase()]
  await ask(one.ownerUrl, addService)
  assert.deepEqual(await ask(one.ownerUrl, countServices), [{ n: 1 }])
  assert.deepEqual(await ask(other.ownerUrl, countServices), [{ n: 0 }])
  await one.drop()
  await assert.rejects(ask(one.ownerUrl, countServices), /does not exist/)
})
