import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likenessesTo } from '../../domain/connection.ts'
import { aFamily } from '../../testing/a-family.ts'
import { joined } from '../../testing/joined.ts'
import { aService } from '../../testing/service.ts'

test('staff whose last name is on a file are asked whether they know the family, until they have said', async () => {
  await using service = await aService('county')
  const family = await aFamily(service, { surname: 'East' })
  const other = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}`
  assert.match((await leader.get(path)).words, /You share a last name with somebody on this file/)
  assert.doesNotMatch((await leader.get(`/families/${other.familyId}`)).words, /share a last name/)
  assert.equal((await leader.post(`${path}/connection`, {})).status, 422)
  assert.match((await leader.post(`${path}/connection`, { knows: 'yes', words: '' })).words, /Say how you know them/)
  assert.equal((await leader.post(`${path}/connection`, { knows: 'no', words: '' })).location, path)
  assert.doesNotMatch((await leader.get(path)).words, /share a last name/)
})

test('[DATA-03] the file of a family is closed for whoever knows them, also for a manager, until another manager says otherwise', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = `/families/${family.familyId}`
  const manager = await service.as('manager')
  const leader = await service.as('leader')
  await service.work((work) => joined(work, { email: 'wren@example.org', name: 'Hazel Wren', roles: ['manager'] }))
  for (const visitor of [manager, leader]) {
    assert.equal((await visitor.get(path)).status, 200)
    assert.equal((await visitor.post(`${path}/connection`, { knows: 'yes', words: 'My cousin.' })).location, '/families')
    for (const page of ['', '/people', '/risk', '/agreement', '/events', '/connection', '/emergency'])
      assert.equal((await visitor.get(`${path}${page}`)).status, 404, page)
  }
  const listed = await manager.get('/connections')
  const [mine, theirs] = [...listed.html.matchAll(/\/connections\/([0-9a-f-]{36})\/lifting/g)].map((found) => found[1])
  assert.equal(theirs, undefined)
  assert.equal((await manager.post(`/connections/${mine}/lifting`, { words: 'Another Ashdown.' })).status, 303)
  assert.equal((await leader.get(path)).status, 200)
  const own = await service.work(
    (work) =>
      work.row<{
        id: string
      }>`select id from family_connection where tenant_id = ${work.tenant} and account_id = ${service.accounts.manager}`,
  )
  assert.match(
    (await manager.post(`/connections/${own?.id}/lifting`, { words: 'It is fine.' })).words,
    /Nobody decides this about themselves/,
  )
  assert.equal((await manager.get(path)).status, 404)
})

test('[DATA-03] the only manager is asked to find another one first, or nobody could decide about the file', async () => {
  await using service = await aService('county')
  const path = `/families/${(await aFamily(service)).familyId}`
  const manager = await service.as('manager')
  const alone = await manager.post(`${path}/connection`, { knows: 'yes', words: 'My cousin.' })
  assert.equal(alone.status, 422)
  assert.match(alone.words, /You are the only manager.*Ask somebody else to be a manager first.*DATA-03/)
  assert.match(alone.html, /My cousin\./, 'nothing typed is lost')
  assert.equal((await manager.get(path)).status, 200)
  assert.equal((await manager.post(`${path}/connection`, { knows: 'no', words: '' })).status, 303)
  const leader = await service.as('leader')
  assert.equal((await leader.post(`${path}/connection`, { knows: 'yes', words: 'A friend.' })).status, 303)
  await service.work((work) => joined(work, { email: 'wren@example.org', name: 'Hazel Wren', roles: ['manager'] }))
  assert.equal((await manager.post(`${path}/connection`, { knows: 'yes', words: 'My cousin.' })).status, 303)
  assert.equal((await manager.get(path)).status, 404)
})

test('staff who gave their own address are asked on the file where it stands, and nobody is shown it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  assert.equal((await leader.post('/account/address', { address: '14 Heron Court, Southfold' })).status, 303)
  const shown = await leader.get(`/families/${family.familyId}`)
  assert.match(shown.words, /You gave an address that is on this file/)
  assert.doesNotMatch(`${shown.words}${(await leader.get('/account/address')).html}`, /Heron/)
  assert.equal((await leader.post('/account/address', { address: '' })).status, 303)
  assert.doesNotMatch((await leader.get(`/families/${family.familyId}`)).words, /You gave an address/)
  assert.equal((await (await service.as('socialWorker')).get('/account/address')).status, 404)
})

test('the same house is the same address; the same street, or another number, is not', () => {
  const at = (address: string) =>
    likenessesTo({ name: 'Ann Poole', address }, { names: ['Rosa Ashdown'], addresses: ['14 Heron Court, Southfold, SF1 2AB'] })
  assert.deepEqual(at('14 heron ct, southfold'), ['same-address'])
  assert.deepEqual(at('14, SF12AB'), ['same-address'])
  assert.deepEqual(at('16 Heron Court, Southfold'), [])
  assert.deepEqual(at('Southfold'), [])
  assert.deepEqual(likenessesTo({ name: 'Ann ÀSHDOWN', address: null }, { names: ['Rosa Ashdown'], addresses: [] }), ['same-surname'])
})
