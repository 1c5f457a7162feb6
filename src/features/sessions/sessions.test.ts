import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, agree, allocate, assess, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives, moveTo } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

test('[DAY-05] a session does not start before child and worker are both in the building', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const worker = await service.as('worker')

  const empty = await worker.get(`/sessions/${session}`)
  assert.match(empty.words, /Before it can start .*The child is not signed in.*DAY-05.*The worker is not signed in/)
  const refused = await worker.post(`/sessions/${session}/start`)
  assert.equal(refused.status, 422)
  assert.match(refused.words, /The child is not signed in/)

  await worker.post(`/sessions/${session}/arrivals`, { people: family.parties.carer })
  await worker.post(`/sessions/${session}/arrivals`, { people: family.children, careOf: family.parties.carer })
  service.clock.moveBy({ minutes: 1 })
  assert.match((await worker.post(`/sessions/${session}/start`)).words, /The worker is not signed in/)

  await worker.post(`/sessions/${session}/arrivals`, { people: service.workers.worker })
  assert.equal((await worker.post(`/sessions/${session}/start`)).location, `/sessions/${session}`)
  const page = await worker.get(`/sessions/${session}`)
  assert.match(page.words, /It started at 3:41pm and is still going on/)
  assert.match(page.words, /Poppy \(6\) Child 3:40pm Callum Reid/)
  assert.match(page.words, /Each child has had a responsible adult at every moment/)
  assert.match((await worker.post(`/sessions/${session}/start`)).words, /has started already/)
})

test('[AGR-02] the first session does not start before everybody has signed the agreement', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await agree(service, family, 'offered')
  await allocate(service, family)
  const session = await aSession(service, family)
  const worker = await service.as('worker')
  await everybodyArrives(service, worker, family, session)
  const refused = await worker.post(`/sessions/${session}/start`)
  assert.match(refused.words, /The agreement is not signed by everybody yet.*AGR-02/)
})

test('[DAY-05] a supported session starts with a parent and without a worker', async () => {
  await using service = await aService('supported', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service, { kind: 'supported' }))
  const session = await aSession(service, family, { kind: 'supported', worker: null })
  const coordinator = await service.as('coordinator')
  await coordinator.post(`/sessions/${session}/arrivals`, { people: family.parties.visiting })
  assert.match((await coordinator.post(`/sessions/${session}/start`)).words, /The child is not signed in/)
  await coordinator.post(`/sessions/${session}/arrivals`, { people: family.children, careOf: family.parties.visiting })
  assert.equal((await coordinator.post(`/sessions/${session}/start`)).status, 303)
  assert.match((await coordinator.get(`/sessions/${session}`)).words, /Poppy \(6\) Child 3:40pm Owen Ashdown/)
})

test('[DAY-05] the worker never leaves a child alone with somebody who takes part', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const worker = await service.as('worker')
  await everybodyArrives(service, worker, family, session)
  await worker.post(`/sessions/${session}/start`)
  const alone = await worker.post(`/sessions/${session}/care`, { children: family.children, adult: family.parties.visiting })
  assert.equal(alone.status, 422)
  assert.match(alone.words, /Owen Ashdown is never alone with the child.*DAY-05/)

  service.clock.moveBy({ minutes: 1 })
  const left = await worker.post(`/sessions/${session}/departures`, { people: service.workers.worker })
  assert.match(left.words, /Callum Reid still looks after Poppy and Jude/)

  assert.equal(
    (await worker.post(`/sessions/${session}/care`, { children: family.children, adult: service.workers.otherWorker, at: '' })).status,
    303,
  )
  assert.equal((await worker.post(`/sessions/${session}/departures`, { people: service.workers.worker })).status, 303)
  assert.match((await worker.get(`/sessions/${session}`)).words, /Dina Okoye Took over as worker.*Poppy with Dina Okoye/)
  const events = await service.work(
    (work) => work.rows<{ name: string }>`select name from audit_entry where name = 'care.handed-over' and about = ${session}`,
  )
  assert.equal(events.length, 6)
})

test('[DAY-05] only the social worker, and only before the session, may allow an adult to be alone with the child', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:00' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const [worker, socialWorker] = [await service.as('worker'), await service.as('socialWorker')]
  const party = family.parties.visiting
  assert.equal((await worker.post(`/sessions/${session}/alone`, { party })).status, 404)

  moveTo(service, '2026-05-21 15:40')
  await everybodyArrives(service, worker, family, session)
  assert.match(
    (await worker.post(`/sessions/${session}/care`, { children: family.children, adult: party })).words,
    /has not allowed Owen Ashdown/,
  )

  assert.match((await socialWorker.get(`/sessions/${session}`)).words, /Alone with the child.*Owen Ashdown/)
  assert.match(
    (await socialWorker.post(`/sessions/${session}/alone`, { party: family.parties.resident })).words,
    /not named for this session/,
  )
  assert.equal((await socialWorker.post(`/sessions/${session}/alone`, { party })).status, 303)
  assert.match((await socialWorker.get(`/sessions/${session}`)).words, /You allowed Owen Ashdown/)
  assert.equal((await worker.post(`/sessions/${session}/care`, { children: family.children, adult: party })).status, 303)

  const later = await aSession(service, family, { from: '2026-05-21 18:00', to: '2026-05-21 19:00' })
  moveTo(service, '2026-05-21 18:00')
  const stillIn = await service.as('socialWorker')
  assert.match((await stillIn.post(`/sessions/${later}/alone`, { party })).words, /This session has begun/)
})

test('[OBS-14] every session that is observed has an entry, also one that did not happen, and says why', async () => {
  await using service = await aService('county', { at: '2026-05-21 16:20' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const worker = await service.as('worker')
  assert.match((await worker.post(`/sessions/${session}/ending`, { how: 'as-planned' })).words, /has not started/)
  assert.match(
    (await worker.post(`/sessions/${session}/ending`, { how: 'did-not-happen' })).words,
    /Say why it did not go as planned.*OBS-14/,
  )
  const typed = await worker.post(`/sessions/${session}/ending`, { how: 'did-not-happen', why: 'Owen did not come.', at: '17:00' })
  assert.match(typed.words, /This time has not come yet/)
  assert.match(typed.html, /Owen did not come\./)
  assert.equal((await worker.post(`/sessions/${session}/ending`, { how: 'did-not-happen', why: 'Owen did not come.' })).status, 303)
  const entries = await service.work((work) => work.rows`select from observation_entry where session_id = ${session} and kind = 'ending'`)
  const owed = await service.work((work) => work.rows`select from record_due where session_id = ${session}`)
  assert.deepEqual([entries.length, owed.length], [1, 1])
})

test('[RISK-07] a parent sees place and time of their own session and nobody else in it', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const account = await service.work(async (work) => {
    const id = work.newId()
    await work.rows`insert into account (tenant_id, id, email, name, side, created_at) values (${work.tenant}, ${id}, 'owen@example.org', 'Owen Ashdown', 'party', ${work.now})`
    await work.rows`insert into account_role (tenant_id, account_id, role, granted_at) values (${work.tenant}, ${id}, 'parent', ${work.now})`
    await work.rows`update party set account_id = ${id} where tenant_id = ${work.tenant} and id = ${family.parties.visiting}`
    return id
  })
  const page = await (await service.signIn(account)).get(`/sessions/${session}`)
  assert.match(page.words, /Thu 21 May.*4pm to 5:30pm.*Larch House/)
  assert.doesNotMatch(page.html, /Rosa|Fay Marsh|Callum|Bluebell|Joanne/)
})

test('[DAY-01] whoever ends a session is told who is still signed in, and nobody is signed out by it', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const worker = await service.as('worker')
  assert.doesNotMatch((await worker.get(`/sessions/${session}/ending`)).words, /Still signed in/)
  await everybodyArrives(service, worker, family, session)
  await worker.post(`/sessions/${session}/departures`, { people: family.parties.visiting })
  const warned = await worker.get(`/sessions/${session}/ending`)
  assert.match(warned.words, /Still signed in: .*Poppy \(6\).*Ending the session signs nobody out\. Sign people out/)
  assert.doesNotMatch(warned.words, /Still signed in: [^.]*Owen Ashdown/)
})
