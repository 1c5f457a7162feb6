import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

test('[DATA-03] opening a file is written down, and the manager sees who read it', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  const coordinator = await service.as('coordinator')
  assert.equal((await coordinator.get(`/families/${familyId}`)).status, 200)

  const manager = await service.as('manager')
  const log = await manager.get(`/families/${familyId}/reading`)
  assert.match(log.words, /A family file was read by Cora Linden/)
  assert.equal((await coordinator.get(`/families/${familyId}/reading`)).status, 404, 'only a manager sees who read what')
})

test('[DATA-03] a worker without a relation to the file finds neither its page nor its name in the list', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  const worker = await service.as('otherWorker')
  assert.equal((await worker.get(`/families/${familyId}`)).status, 404)
  assert.doesNotMatch((await worker.get('/families')).html, new RegExp(familyId))
})

test('[DATA-06] a team leader sees the files of their own area and no other', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  await service.work(
    (work) => work.rows`update family set area_id = ${service.areas.east} where tenant_id = ${work.tenant} and id = ${familyId}`,
  )
  assert.equal((await (await service.as('leader')).get(`/families/${familyId}`)).status, 200)
  const other = await service.as('otherLeader')
  assert.equal((await other.get(`/families/${familyId}`)).status, 404)
  assert.doesNotMatch((await other.get('/families')).html, new RegExp(familyId))
})

test('[RISK-07] an address is shown only to who asks for it, for half a minute, and the asking is written down', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  const coordinator = await service.as('coordinator')
  const people = `/families/${familyId}/people`
  const [first] = await service.work(
    (work) => work.rows<{ id: string; sealed: Uint8Array }>`
    select id, sealed from protected_fact where tenant_id = ${work.tenant} and family_id = ${familyId} and kind = 'address' and is_confidential`,
  )
  assert.ok(first)
  const address = await service.work(async (work) => work.open(first.sealed, { table: 'protected_fact', row: first.id, column: 'sealed' }))
  assert.doesNotMatch((await coordinator.get(people)).words, new RegExp(address))

  assert.equal((await coordinator.post(`/families/${familyId}/facts/${first.id}/showing`)).location, people)
  assert.match((await coordinator.get(people)).words, new RegExp(address))
  assert.doesNotMatch((await (await service.as('manager')).get(people)).words, new RegExp(address), 'asking shows it to nobody else')

  service.clock.moveBy({ seconds: 31 })
  assert.doesNotMatch((await coordinator.get(people)).words, new RegExp(address))
  assert.match(
    (await (await service.as('manager')).get(`/families/${familyId}/reading`)).words,
    /A confidential fact was shown by Cora Linden/,
  )
})

test('[DATA-03] a volunteer at the door reads who must not meet, and not why', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const why = await service.work(
    (work) => work.row<{ because: string }>`select because from must_not_meet where tenant_id = ${work.tenant} limit 1`,
  )
  assert.ok(why)
  const page = `/sessions/${session}/arrivals/new`
  const [volunteer, leader] = [await (await service.as('volunteer')).get(page), await (await service.as('coordinator')).get(page)]
  assert.match(volunteer.words, /must not meet/)
  assert.ok(!volunteer.words.includes(why.because))
  assert.ok(leader.words.includes(why.because))
})

test('staff find a file by a child, by any adult on it, and by the beginning of a word', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  const adult = await service.work(
    (work) => work.row<{ name: string }>`select name from party where tenant_id = ${work.tenant} and side = 'resident' limit 1`,
  )
  const coordinator = await service.as('coordinator')
  for (const words of [adult?.name ?? '', adult?.name.split(' ')[0]?.slice(0, 3).toLowerCase() ?? '']) {
    assert.match((await coordinator.get(`/families?q=${encodeURIComponent(words)}`)).html, new RegExp(familyId), words)
  }
  assert.doesNotMatch(
    (await (await service.as('otherWorker')).get(`/families?q=${encodeURIComponent(adult?.name ?? '')}`)).html,
    new RegExp(familyId),
  )
})
