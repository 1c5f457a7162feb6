import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives, moveTo } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

const startedWithoutTheCarer = async () => {
  const service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const path = `/sessions/${session}`
  const worker = await service.as('worker')
  await everybodyArrives(service, worker, family, session)
  assert.equal((await worker.post(`${path}/start`)).status, 303)
  moveTo(service, '2026-05-21 15:50')
  assert.equal((await worker.post(`${path}/departures`, { people: family.parties.carer })).status, 303)
  return { service, family, session, path, carer: family.parties.carer }
}

test('[DAY-05] a carer drops the children off, leaves, comes back after the session and takes them home, with no gap in care', async () => {
  const { service, family, path, carer } = await startedWithoutTheCarer()
  await using _ = service
  moveTo(service, '2026-05-21 17:30')
  const worker = await service.as('worker')
  const home = { people: [...family.children, carer], careOf: carer }
  assert.match((await worker.post(`${path}/departures`, { ...home, people: family.children })).words, /Fay Marsh has left the building/)
  assert.equal((await worker.post(`${path}/ending`, { how: 'as-planned' })).status, 303)
  moveTo(service, '2026-05-21 17:33')
  assert.match((await worker.get(path)).words, /Sign people in/)
  assert.match((await worker.get(`${path}/arrivals/new`)).words, /Fay Marsh .*left at 3:50pm/)
  assert.match((await (await service.as('leader')).get('/reception')).words, /Fay Marsh .*Sign in again Fay Marsh/)
  assert.equal((await worker.post(`${path}/arrivals`, { people: carer })).status, 303)
  assert.match((await (await service.as('leader')).get('/reception')).words, /Roll call, 5:33pm: 5 people/)
  assert.match((await worker.get(`${path}/departures/new`)).words, /Who takes the children home\?.*Fay Marsh/)
  moveTo(service, '2026-05-21 17:40')
  assert.equal((await worker.post(`${path}/departures`, home)).status, 303)
  assert.equal((await worker.post(`${path}/departures`, { people: [family.parties.visiting, service.workers.worker] })).status, 303)

  const page = await worker.get(path)
  assert.match(page.words, /Each child has had a responsible adult at every moment/)
  assert.match(page.words, /Fay Marsh .*3:42pm, 5:33pm 3:50pm, 5:40pm/)
  const record = await worker.get(`${path}/record/submission`)
  assert.match(record.words, /Fay Marsh 15:42 to 15:50 and 17:33 to 17:40/)
  assert.match(record.words, /17:40 Fay Marsh for Poppy and Jude/)
  assert.doesNotMatch(record.words, /Check this first|nobody on record/)
})

test('[DAY-05] nobody is in the building twice at once, nor back before they left', async () => {
  const { service, session, path, carer } = await startedWithoutTheCarer()
  await using _ = service
  moveTo(service, '2026-05-21 16:10')
  const worker = await service.as('worker')
  assert.match((await worker.post(`${path}/arrivals`, { people: carer, at: '15:49' })).words, /Fay Marsh was here then and left later/)
  assert.equal((await worker.post(`${path}/arrivals`, { people: carer, at: '16:05' })).status, 303)
  assert.match((await worker.post(`${path}/arrivals`, { people: carer })).words, /Fay Marsh is signed in already/)
  const twice = service.work(
    (work) => work.rows`
    insert into arrival (tenant_id, id, session_id, person_id, person_kind, arrived_at, recorded_by, recorded_at)
    values (${work.tenant}, ${work.newId()}, ${session}, ${carer}, 'party', ${work.now}, ${service.accounts.worker}, ${work.now})`,
  )
  await assert.rejects(twice, /arrival_in_once/)
  assert.equal((await worker.post(`${path}/departures`, { people: carer })).status, 303)
  const stays = await service.work((work) => work.rows`select from arrival where person_id = ${carer} and left_at is not null`)
  assert.equal(stays.length, 2)
})
