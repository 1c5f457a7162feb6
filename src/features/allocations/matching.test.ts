import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, allocate, assess } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'

const atAnotherVenue = (service: TestService) =>
  service.work(async (work) => {
    const far = work.newId()
    await work.rows`update venue set address = '2 Elm Row, Northmere NE4 6AB' where tenant_id = ${work.tenant} and id = ${service.venue}`
    await work.rows`
      insert into venue (tenant_id, id, area_id, name, code, address) values (${work.tenant}, ${far}, ${service.areas.east}, 'Birch Hall', 'BH', '9 Long Lane, Southfold NE31 2QQ')`
    await work.rows`update worker set base_venue_id = ${far}, languages = '{English}' where tenant_id = ${work.tenant} and id = ${service.workers.worker}`
  })

test('[PRE-02] distance and a woman who was asked for decide the order, and choosing against the first suggestion asks why and keeps it', async () => {
  await using service = await aService('independent')
  const family = await aFamily(service, { inProceedings: false })
  await accept(service, family)
  await assess(service, family)
  await atAnotherVenue(service)
  await service.work(
    (work) => work.rows`update worker set gender = 'woman' where tenant_id = ${work.tenant} and id = ${service.workers.otherWorker}`,
  )
  await followedUp(service, family.referralId)
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/worker`
  const shown = (await manager.get(`${path}?gender=woman`)).words
  assert.match(
    shown,
    /Dina Okoye For: is a woman, as asked.*usually works at Larch House.*Callum Reid.*Against: a woman was asked for; usually works at Birch Hall, and the sessions are at Larch House/,
  )

  const choice = { worker: service.workers.worker, reasons: 'Rafe is at ease with him.', whyNotFirst: '', gender: '' }
  const asked = await manager.post(path, choice)
  assert.equal(asked.status, 422)
  assert.match(asked.words, /Dina Okoye stands first for this family\..*PRE-02/)
  assert.match(asked.html, /Rafe is at ease with him\./, 'nothing typed is lost')
  assert.equal((await manager.post(path, { ...choice, whyNotFirst: 'Dina is on leave until July.' })).status, 303)
  assert.match((await manager.get(path)).words, /Why not the first suggestion Dina is on leave until July/)
})

const followedUp = (service: TestService, referral: string): Promise<unknown> =>
  service.work((work) => {
    const id = work.newId()
    return work.rows`
      insert into referral_follow_up (tenant_id, id, referral_id, talked_to, talked_at, learnt, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${referral}, 'Joanne Firth', ${work.now}, ${work.seal('{}', { table: 'referral_follow_up', row: id, column: 'learnt' })},
              ${service.accounts.coordinator}, 'Cora Linden', ${work.now})`
  })

test('[REF-12] independent: no worker is chosen before the referral was followed up; elsewhere nothing waits for it', async () => {
  for (const [policy, part, expected] of [
    ['independent', 'manager', 422],
    ['city', 'coordinator', 303],
    ['supported', 'coordinator', 303],
    ['county', 'leader', 303],
    ['proceedings', 'manager', 303],
  ] as const) {
    await using service = await aService(policy)
    const family = await aFamily(service)
    await accept(service, family)
    await assess(service, family)
    const chooser = await service.as(part)
    const choice = { worker: service.workers.worker, reasons: 'Free on Thursdays.', gender: '' }
    const answer = await chooser.post(`/families/${family.familyId}/worker`, choice)
    assert.equal(answer.status, expected, `${policy}: ${answer.words}`)
    if (policy !== 'independent') continue
    assert.match(answer.words, /Nobody has followed up the referral.*REF-12/)
    await followedUp(service, family.referralId)
    assert.equal((await chooser.post(`/families/${family.familyId}/worker`, choice)).status, 303)
  }
})

test('[PRE-06] proceedings: only the manager chooses; a coordinator sees the same reasons and no form', async () => {
  await using service = await aService('proceedings')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  const path = `/families/${family.familyId}/worker`
  const seen = await (await service.as('coordinator')).get(path)
  assert.match(
    seen.words,
    /Here the worker is chosen by the manager\..*For all of them: speaks English;.*Callum Reid Nothing more for or against/,
  )
  assert.doesNotMatch(seen.words, /Choose this worker/)
  assert.match((await (await service.as('manager')).get(path)).words, /Choose this worker/)
})

test('[PRE-03] a deputy is named beside the worker, is checked like the worker, and is never the worker', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}`
  assert.match((await leader.post(`${path}/deputy`, { deputy: service.workers.otherWorker })).words, /no worker yet/)
  await allocate(service, family)
  assert.match((await leader.post(`${path}/deputy`, { deputy: service.workers.worker })).words, /This is the family’s worker/)
  assert.equal((await leader.post(`${path}/deputy`, { deputy: service.workers.otherWorker })).status, 303)
  assert.match((await leader.get(`${path}/events`)).words, /Somebody was named who stands in for the worker/)
  assert.match((await leader.get(`${path}/worker`)).words, /Dina Okoye stands in/)
  const unchecked = '019e0000-0000-7000-8000-0000000000aa'
  await service.work(
    (work) =>
      work.rows`insert into worker (tenant_id, id, name, employment, started_on) values (${work.tenant}, ${unchecked}, 'Sam Wu', 'relief', '2026-02-02')`,
  )
  assert.match(
    (await leader.post(`${path}/deputy`, { deputy: unchecked })).words,
    /Sam Wu cannot be chosen\. No enhanced DBS check on record.*PRE-04/,
  )
  assert.equal((await (await service.as('worker')).post(`${path}/deputy`, { deputy: service.workers.otherWorker })).status, 404)
})
