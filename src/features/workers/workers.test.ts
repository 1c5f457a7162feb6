import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'

test('[PRE-04] a worker put on record cannot be booked until the checks are recorded, and the list says what is missing or ends soon', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const added = await manager.post('/workers/new', {
    name: 'Sam Wu',
    account: service.accounts.leader,
    employment: 'permanent',
    startedOn: '8 1 2026',
    area: '',
    venue: service.venue,
    gender: '',
    languages: 'English, Welsh',
    skills: 'Makaton, autism',
  })
  assert.equal(added.status, 303, added.words)
  assert.match(
    (await manager.get('/workers')).words,
    /One worker cannot be booked now\..*Sam Wu No enhanced DBS check on record No level 3 in child care on record All areas English, Welsh Makaton, autism/,
  )

  const checks = `${added.location}/checks`
  const check = { kind: 'enhanced-dbs', reference: 'EXAMPLE-2', issuedOn: '1 2 2026', expiresOn: '10 6 2026' }
  assert.match((await manager.post(checks, { ...check, issuedOn: '22 5 2026' })).words, /The date on the check is in the future/)
  assert.match((await manager.post(checks, { ...check, expiresOn: '1 2 2026' })).words, /ends on or before the date on it/)
  assert.equal((await manager.post(checks, check)).status, 303)
  assert.equal((await manager.post(checks, { ...check, kind: 'level-3-child-care', expiresOn: '' })).status, 303)
  assert.match((await manager.get(added.location)).words, /Enhanced DBS check ends on Wed 10 Jun 2026/)
  assert.match((await manager.get('/workers')).words, /One has a check that ends soon/)
  const recorded = await service.work(
    (work) => work.rows`select id from audit_entry where tenant_id = ${work.tenant} and name = 'worker.check-recorded'`,
  )
  assert.equal(recorded.length, 2)
})

test('one account is one worker, and only the office may look', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const twice = await manager.post('/workers/new', {
    name: 'Callum Reid',
    account: service.accounts.worker,
    employment: 'permanent',
    startedOn: '8 1 2026',
    area: '',
    venue: '',
    gender: '',
    languages: 'English',
    skills: '',
  })
  assert.match(twice.words, /already belongs to a worker on record/)
  assert.equal((await (await service.as('leader')).get('/workers')).status, 200)
  assert.equal((await (await service.as('leader')).get('/workers/new')).status, 404)
  assert.equal((await (await service.as('worker')).get('/workers')).status, 404)
})

test('where nobody is on record yet, nothing is said of checks, and the people page says what comes first', async () => {
  await using service = await aService('county')
  await service.work(async (work) => {
    await work.rows`
      insert into account_disabled (tenant_id, account_id, reason, at)
      select tenant_id, id, 'left', ${work.now} from account where tenant_id = ${work.tenant} and id <> ${service.accounts.manager}`
    await work.rows`update worker set started_on = '2020-01-01', left_on = '2021-01-01' where tenant_id = ${work.tenant}`
  })
  const manager = await service.as('manager')
  const { words } = await manager.get('/workers')
  assert.match(words, /Nobody can be booked before they are on record here/)
  assert.doesNotMatch(words, /checks are current/)
  assert.match(
    (await manager.get('/staff')).words,
    /What comes first.*Add the organisations.*Invite the people.*Put your workers on record/,
  )
})
