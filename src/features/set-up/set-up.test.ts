import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { onlyRoutes } from '../../testing/doors.ts'
import { codeNow } from '../../testing/joined.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { accountRoutes } from '../own-account/routes.tsx'
import { createAccount, emailIndex, findHome } from '../sign-in/door.ts'
import { openSignInRoutes, signInRoutes } from '../sign-in/routes.tsx'
import { setUpLink } from './door.ts'
import { setUpRoutes } from './routes.tsx'

const service = await aService('county')
let seeded = 0
const examples = { seed: async () => void (seeded += 1), areOpenBesideReal: true }
const rows = [...signInRoutes, ...accountRoutes]
const app = await onlyRoutes(service, { rows, open: [...openSignInRoutes, ...setUpRoutes(examples)] })
after(async () => {
  await app.close()
  await service.close()
})

const inHouse = <T extends object>(tenant: number, sql: string) =>
  service.parts.database.inTransaction(tenant as TenantId, theHouse, (work) => work.rows<T>([sql] as unknown as TemplateStringsArray))
const keyIn = (html: string): string => (/<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')
const answers = {
  name: 'Hollow Lane Family Time',
  policy: 'supported',
  helpPhone: '020 7946 0199',
  areas: 'North\nSouth\nNorth',
  venue: 'Hollow Lane',
  venueAddress: '',
  rooms: 'Fern\n\nMoss',
  managerName: 'Greta Lund',
  managerEmail: 'greta.lund@example.org',
  password: 'harbour biscuit telescope',
  again: 'harbour biscuit telescope',
}
const newLink = async (): Promise<string> => (await setUpLink(service.parts.database)) ?? assert.fail('no set-up link')
const fill = async (link: string, typed: Record<string, string> = {}) => {
  const by = passerBy(app)
  const code = codeNow(keyIn((await by.get(`${link}/service`)).html), service.clock)
  return { by, answer: await by.post(`${link}/service`, { ...answers, code, ...typed }) }
}

test('[STAFF-04] in an example service a visitor is whoever they choose with one click, and in a real one never', async () => {
  const by = passerBy(app)
  const { html } = await by.get('/examples')
  assert.match(html, /Sign in as Mira Okafor/)
  assert.match(html, /A county’s family time service/)
  assert.match(html, /Northmere Council, East child care team/)
  const manager = { tenant: String(service.tenant), account: service.accounts.manager }
  assert.equal((await by.post('/examples/sign-in', manager, '/examples')).location, '/')
  assert.match((await by.get('/')).html, /Here is Mira Okafor/)

  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query('update tenant set is_example = false where tenant_id = 1')
  const refused = await passerBy(app).post('/examples/sign-in', manager, '/sign-in')
  await owner.query('update tenant set is_example = true where tenant_id = 1')
  await owner.end()
  assert.equal(refused.status, 422)
  assert.match(refused.html, /not here any more/)
})

test('[STAFF-04] beside a real service nobody comes in as an example, unless whoever runs it says so', async () => {
  const manager = { tenant: '1', account: service.accounts.manager }
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(`insert into tenant (tenant_id, slug, name, policy_base, created_at) values (9, 'real', 'Real', 'county', now())`)
  const alone = await onlyRoutes(service, { open: [...openSignInRoutes, ...setUpRoutes({ ...examples, areOpenBesideReal: false })] })
  assert.equal((await passerBy(alone).get('/examples')).status, 404)
  const tried = await passerBy(alone).post('/examples/sign-in', manager, '/sign-in')
  assert.equal(tried.cookies.has('__Host-kintime'), false)
  await alone.close()
  assert.equal((await passerBy(app).get('/examples')).status, 200)
  await owner.query('delete from tenant where tenant_id = 9')
  await owner.end()
})

test('where examples are switched off nobody is let in as an example', async () => {
  const without = await onlyRoutes(service, { open: [...openSignInRoutes, ...setUpRoutes(null)] })
  assert.equal((await passerBy(without).get('/examples')).status, 404)
  const tried = await passerBy(without).post(
    '/examples/sign-in',
    { tenant: String(service.tenant), account: service.accounts.manager },
    '/sign-in',
  )
  assert.equal(tried.cookies.has('__Host-kintime'), false)
  await without.close()
})

test('the examples are made once, and only by whoever holds the set-up link', async () => {
  const link = await newLink()
  assert.match((await passerBy(app).get(link)).html, /Explore with examples/)
  assert.equal((await passerBy(app).post(`${link}/examples`, {}, link)).location, '/examples')
  assert.equal(seeded, 0, 'they were there already')
  assert.equal((await passerBy(app).post(`/set-up/${'x'.repeat(43)}/examples`, {}, link)).status, 422)
})

test('nothing of a service is stored while one answer is wrong', async () => {
  const link = await newLink()
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ code: '000000' }, /That code is not right/],
    [{ password: 'greta lund 1', again: 'greta lund 1' }, /easy to guess/],
    [{ again: 'harbour biscuit microscope' }, /two passwords are not the same/],
    [{ rooms: ' ' }, /Enter at least one room/],
  ]
  for (const [typed, says] of wrong) {
    const { answer } = await fill(link, typed)
    assert.equal(answer.status, 422)
    assert.match(answer.html, says)
    assert.match(answer.html, /Hollow Lane Family Time/, 'what was typed is still there')
  }
  assert.equal((await inHouse(0, 'select from tenant where not is_example and tenant_id > 0')).length, 0)
})

test('[STAFF-04] the set-up link opens one service with its venue and its first manager, and then never again', async () => {
  const old = await newLink()
  const link = await newLink()
  assert.equal((await passerBy(app).get(old)).status, 404, 'a newer link ends the older')
  const { by, answer } = await fill(link)
  assert.match(answer.location, /^\/account\/recovery-codes\//, answer.html.slice(0, 3000))
  assert.match((await by.get('/')).html, /Here is Greta Lund/)
  assert.deepEqual(
    (await inHouse<{ name: string }>(2, 'select name from room order by name')).map(({ name }) => name),
    ['Fern', 'Moss'],
  )
  assert.equal((await inHouse(2, 'select from area')).length, 2)
  assert.equal((await inHouse(2, `select from audit_entry where name = 'service.opened'`)).length, 1)
  assert.equal((await passerBy(app).get(link)).status, 404)
  assert.equal(await setUpLink(service.parts.database), null)
})

test('[STAFF-04] an example service can take the address of a real person without learning of it or changing how they sign in', async () => {
  const greta = { email: 'greta.lund@example.org', name: 'Somebody invented', side: 'staff', roles: [] } as const
  const taken = await service.work((work) => createAccount(work, greta))
  assert.notEqual(taken, null)
  assert.equal(await service.work((work) => createAccount(work, greta)), null, 'among the examples an address is taken once')
  const home = await service.parts.database.inTransaction(0 as TenantId, theHouse, (work) => findHome(work, emailIndex(work, greta.email)))
  assert.equal(home?.tenant, 2)
})

test('wiping the examples deletes them whole and leaves a real service as it is', async () => {
  const before = await inHouse<{ name: string }>(2, 'select name from audit_entry order by id')
  const by = passerBy(app)
  assert.equal((await by.get('/examples/wipe')).status, 200)
  assert.equal((await inHouse(1, 'select from account')).length > 0, true, 'looking wipes nothing')
  assert.equal((await by.post('/examples/wipe')).location, '/examples')
  assert.deepEqual(
    (await inHouse<{ tenant_id: number }>(0, 'select tenant_id from tenant order by 1')).map((row) => row.tenant_id),
    [0, 2],
  )
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  const tables = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'`,
  )
  for (const { name } of tables.rows) assert.equal((await owner.query(`select from ${name} where tenant_id = 1`)).rowCount, 0, name)
  await owner.end()
  assert.deepEqual(await inHouse(2, 'select name from audit_entry order by id'), before)
  assert.equal((await inHouse(0, `select from audit_entry where name = 'examples.wiped'`)).length, 1)
})
