import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

test('[DAY-01] reception shows who is due, here and gone at a venue, and a roll call that is right at once', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  await aSession(service, family, { from: '2026-05-22 16:00', to: '2026-05-22 17:00' })
  const leader = await service.as('leader')
  const before = await leader.get('/reception')
  assert.match(before.words, /Due 4 .*4pm.*Poppy \(6\) and Jude \(4\).*Owen Ashdown.*Callum Reid.*Here 0 Gone 0/)
  assert.match(before.words, /Roll call, 3:40pm: 0 people/)

  await everybodyArrives(service, leader, family, session)
  const here = await leader.get('/reception')
  assert.match(here.words, /Due 0 Here 5 .*Gone 0.*Roll call, 3:45pm: 5 people Bluebell room \(5\)/)

  const out = { people: [...family.children, family.parties.carer], careOf: family.parties.carer, from: 'reception' }
  assert.equal((await leader.post(`/sessions/${session}/departures`, out)).location, `/reception?venue=${service.venue}`)
  const gone = await leader.get('/reception')
  assert.match(gone.words, /Here 2 .*Gone 3 .*Roll call, 3:45pm: 2 people/)
  assert.match((await leader.post(`/sessions/${session}/departures`, { people: family.parties.carer })).words, /has come and gone already/)
})

test('both times are kept: when somebody came, and when that was written down', async () => {
  await using service = await aService('county', { at: '2026-05-21 16:10' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const leader = await service.as('leader')
  const people = family.parties.visiting
  const future = await leader.post(`/sessions/${session}/arrivals`, { people, at: '17:00' })
  assert.equal(future.status, 422)
  assert.match(future.words, /This time has not come yet/)
  assert.match(future.html, /value="17:00"/)
  assert.match((await leader.post(`/sessions/${session}/arrivals`, { people, at: 'soon' })).words, /Enter a time, like 16:05/)
  assert.equal((await leader.post(`/sessions/${session}/arrivals`, { people, at: '15:58' })).status, 303)
  const row = await service.work(
    (work) =>
      work.row<{ arrived: string; recorded: string }>`select arrived_at::text as arrived, recorded_at::text as recorded from arrival`,
  )
  assert.deepEqual([row?.arrived.slice(11, 16), row?.recorded.slice(11, 16)], ['14:58', '15:10'])
  assert.match((await leader.post(`/sessions/${session}/departures`, { people, at: '15:00' })).words, /cannot leave before they came/)
  assert.match((await leader.post(`/sessions/${session}/arrivals`, { people })).words, /Owen Ashdown is signed in already/)
})

test('[DAY-02] only people named for the session are let in, and those who bring the children', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const leader = await service.as('leader')
  const refused = await leader.post(`/sessions/${session}/arrivals`, { people: family.parties['connected-other'] })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /not named for this session.*DAY-02/)
  assert.equal((await leader.post(`/sessions/${session}/arrivals`, { people: family.parties.carer })).status, 303)
  assert.match((await leader.post(`/sessions/${session}/arrivals`, { people: [] })).words, /Choose who has come/)
  const tomorrow = await aSession(service, family, { from: '2026-05-22 16:00', to: '2026-05-22 17:00' })
  assert.match((await leader.post(`/sessions/${tomorrow}/arrivals`, { people: family.parties.carer })).words, /on another day/)
})

test('[DAY-05] a child comes in and goes home only with an adult who answers for them', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const leader = await service.as('leader')
  assert.match(
    (await leader.post(`/sessions/${session}/arrivals`, { people: family.children })).words,
    /Say which adult answers for the child.*DAY-05/,
  )
  const withFather = { people: family.children, careOf: family.parties.visiting }
  assert.match((await leader.post(`/sessions/${session}/arrivals`, withFather)).words, /Owen Ashdown is never alone with the child/)
  assert.equal((await service.work((work) => work.rows`select from arrival`)).length, 0)
  await everybodyArrives(service, leader, family, session)
  assert.match((await leader.post(`/sessions/${session}/departures`, { people: family.children })).words, /Say which adult answers/)
  assert.match((await leader.post(`/sessions/${session}/departures`, withFather)).words, /never alone with the child/)
  assert.match(
    (await leader.post(`/sessions/${session}/departures`, { people: family.parties.carer })).words,
    /Fay Marsh still looks after Poppy and Jude/,
  )
  assert.equal(
    (await leader.post(`/sessions/${session}/departures`, { people: family.children, careOf: service.workers.worker })).status,
    303,
  )
})

test('[DAY-19] reception warns before the paths of two people who must not meet cross', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:10' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const leader = await service.as('leader')
  await leader.post(`/sessions/${session}/arrivals`, { people: family.parties.resident })
  const early = await leader.get('/reception')
  assert.match(early.words, /Must not meet Rosa Ashdown/)
  assert.doesNotMatch(early.words, /Two paths may cross/)
  service.clock.moveBy({ minutes: 30 })
  const close = await (await service.as('leader')).get('/reception')
  assert.match(close.words, /Two paths may cross at 4pm Rosa Ashdown is here\. Owen Ashdown is due at 4pm\./)
})

test('a worker signs in their own families’ people and sees the day of the others without buttons', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const [worker, other, volunteer] = [await service.as('worker'), await service.as('otherWorker'), await service.as('volunteer')]
  assert.match((await worker.get('/reception')).words, /Sign in/)
  assert.doesNotMatch((await other.get('/reception')).words, /Sign in/)
  assert.equal((await other.post(`/sessions/${session}/arrivals`, { people: service.workers.worker })).status, 404)
  assert.equal((await volunteer.post(`/sessions/${session}/arrivals`, { people: service.workers.worker, from: 'reception' })).status, 303)
  assert.equal((await (await service.as('socialWorker')).get('/reception')).status, 404)
})
