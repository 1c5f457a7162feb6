import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession } from '../../testing/a-session.ts'
import { aService, type TestService } from '../../testing/service.ts'

const cedar = '019e0000-0000-7000-8000-0000000000c1'

/** A venue of the other area, first in the alphabet, with nobody due there. */
const anotherVenue = (service: TestService) =>
  service.work(
    (work) => work.rows`
    insert into venue (tenant_id, id, area_id, name, code) values (${work.tenant}, ${cedar}, ${service.areas.west}, 'Cedar Hall', 'CH')`,
  )

test('[DATA-06] reception shows the office every desk, a team leader those of their areas, a worker and a volunteer only theirs', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  await aSession(service, family)
  await anotherVenue(service)

  const office = await (await service.as('manager')).get('/reception')
  assert.match(office.words, /Thu 21 May, Larch House Reception/, 'it opens where somebody is due')
  assert.match(office.words, /Cedar Hall/)
  const leader = await service.as('leader')
  assert.match((await leader.get('/reception')).words, /Poppy/)
  assert.doesNotMatch((await leader.get('/reception')).words, /Cedar Hall/)
  const otherLeader = await (await service.as('otherLeader')).get(`/reception?venue=${service.venue}`)
  assert.match(otherLeader.words, /Cedar Hall/)
  assert.doesNotMatch(otherLeader.words, /Poppy|Larch House/)

  await service.work(
    (work) =>
      work.rows`update worker set base_venue_id = ${cedar} where tenant_id = ${work.tenant} and id = ${service.workers.otherWorker}`,
  )
  const based = await (await service.as('otherWorker')).get(`/reception?venue=${service.venue}`)
  assert.doesNotMatch(based.words, /Poppy|Larch House/)
  assert.match((await (await service.as('worker')).get('/reception')).words, /Poppy/)
  const volunteer = await service.as('volunteer')
  assert.match((await volunteer.get('/reception')).words, /Poppy/)
  assert.doesNotMatch((await volunteer.get('/reception')).words, /Cedar Hall/)
})

test('[DATA-03] a volunteer is at the door of today’s sessions only, and opening a session’s page at the door is written down', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const [now, before] = [
    await aSession(service, family),
    await aSession(service, family, { from: '2026-05-20 16:00', to: '2026-05-20 17:00' }),
  ]
  const volunteer = await service.as('volunteer')
  for (const act of ['arrivals', 'departures']) {
    assert.equal((await volunteer.get(`/sessions/${before}/${act}/new`)).status, 404)
    assert.equal((await volunteer.post(`/sessions/${before}/${act}`, { people: family.parties.carer })).status, 404)
    assert.equal((await volunteer.get(`/sessions/${now}/${act}/new`)).status, 200)
  }
  const leader = await service.as('leader')
  for (const page of ['ending', 'care', 'cancellation', 'departures/new'])
    assert.equal((await leader.get(`/sessions/${now}/${page}`)).status, 200, page)
  const read = await service.work(
    (work) => work.rows`select from audit_entry where tenant_id = ${work.tenant} and name = 'family.read' and about = ${now}`,
  )
  assert.equal(read.length, 6)
})

test('[DATA-03] a name at reception leads to its session only for whoever may open it', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const link = `href="/sessions/${session}"`
  for (const part of ['leader', 'worker'] as const) {
    const person = await service.as(part)
    assert.ok((await person.get('/reception')).html.includes(link), part)
    assert.equal((await person.get(`/sessions/${session}`)).status, 200, part)
  }
  const volunteer = await service.as('volunteer')
  const desk = await volunteer.get('/reception')
  assert.match(desk.words, /Poppy/)
  assert.equal(desk.html.includes(link), false)
  assert.equal((await volunteer.get(`/sessions/${session}`)).status, 404)
})
