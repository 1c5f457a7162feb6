import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocate, aFamily, readyToBook } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

const book = async (service: TestService, family: Awaited<ReturnType<typeof aFamily>>, more: Readonly<Record<string, string>>) => {
  const manager = await service.as('manager')
  const answer = await manager.post(
    `/families/${family.familyId}/sessions`,
    typedBooking(service, family, { minutes: '90', fromOn: '2026-05-21', ...more }),
  )
  assert.equal(answer.status, 303, answer.words)
}

test('the week shows each room with its sessions, by worker and in order, and steps from week to week', async () => {
  await using service = await aService('county')
  await book(service, await readyToBook(service, await aFamily(service)), {})
  const manager = await service.as('manager')
  const week = await manager.get('/timetable')
  assert.match(week.words, /Week of 18 May 2026/)
  assert.match(
    week.words,
    /Larch House Bluebell room One family Nothing Nothing Nothing 4pm Ashdown, 2 with Owen Ashdown Callum Reid Nothing Willow room/,
  )
  assert.match(
    (await manager.get('/timetable?view=worker&from=2026-05-28')).words,
    /Callum Reid 1 session Nothing Nothing Nothing 4pm Ashdown, 2 with Owen Ashdown Bluebell room, Larch House/,
  )
  assert.match(
    (await manager.get('/timetable?view=list')).words,
    /Thu 21 May 4pm to 5:30pm Ashdown Owen Ashdown Bluebell room, Larch House Callum Reid Planned/,
  )
  assert.match((await manager.get('/timetable?view=day&from=2026-05-22')).words, /No sessions/)
  assert.match((await manager.get('/timetable?from=nonsense&view=&venue=nonsense')).words, /Week of 18 May 2026/)
})

test('[DATA-06] a worker sees their own sessions, a leader their area, and of another area’s family only that the room is taken', async () => {
  await using service = await aService('county')
  const east = await readyToBook(service, await aFamily(service))
  const west = await readyToBook(service, await aFamily(service, { surname: 'Birchwood', area: 'west' }))
  await service.work(
    (work) => work.rows`update allocation set ended_at = ${work.now} where tenant_id = ${work.tenant} and family_id = ${west.familyId}`,
  )
  await allocate(service, west, service.workers.otherWorker)
  await book(service, east, {})
  await book(service, west, { room: service.rooms.willow, worker: service.workers.otherWorker })

  const own = await (await service.as('worker')).get('/timetable?view=room')
  assert.match(own.words, /Your sessions.*Ashdown/)
  assert.doesNotMatch(own.words, /Birchwood|Taken/)
  const leader = await (await service.as('leader')).get('/timetable')
  assert.match(leader.words, /4pm Ashdown, 2 with Owen Ashdown Callum Reid.*4pm Taken Dina Okoye/)
  assert.doesNotMatch(leader.html, /Birchwood/)
  const otherLeader = await (await service.as('otherLeader')).get('/timetable?view=list')
  assert.match(otherLeader.words, /Birchwood/)
  assert.doesNotMatch(otherLeader.html, /Ashdown/)
  assert.match((await (await service.as('volunteer')).get('/timetable')).words, /No sessions/)
  assert.equal((await (await service.as('socialWorker')).get('/timetable')).status, 404)
})

test('with many venues the first one with a session is shown until another, or all, is asked for', async () => {
  await using service = await aService('county')
  await book(service, await readyToBook(service, await aFamily(service)), {})
  await service.work(async (work) => {
    for (const name of ['Alder House', 'Beech House', 'Cedar House']) {
      const venue = work.newId()
      await work.rows`insert into venue (tenant_id, id, name, code) values (${work.tenant}, ${venue}, ${name}, 'XX')`
      await work.rows`insert into room (tenant_id, id, venue_id, name) values (${work.tenant}, ${work.newId()}, ${venue}, ${`Room of ${name}`})`
    }
  })
  const manager = await service.as('manager')
  const first = await manager.get('/timetable')
  assert.match(first.words, /Bluebell room.*Ashdown/)
  assert.doesNotMatch(first.words, /Room of (?:Alder|Beech) House/)
  const empty = await manager.get('/timetable?from=2026-07-06')
  assert.match(empty.words, /Room of Alder House/)
  assert.doesNotMatch(empty.words, /Room of Beech House|Bluebell room/)
  assert.match((await manager.get(`/timetable?venue=${service.venue}`)).words, /Bluebell room.*Ashdown/)
  assert.match((await manager.get('/timetable?venue=all')).words, /Room of Alder House.*Ashdown/)
})

test('a Saturday is shown when there is a session or the service has named it, and days beyond every calendar are not asked for', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const manager = await service.as('manager')
  assert.doesNotMatch((await manager.get('/timetable?from=2026-05-28')).words, /Sat 30/)
  await service.work(
    (work) => work.rows`
    insert into policy_change (tenant_id, id, key, value, reason, at)
    values (${work.tenant}, ${work.newId()}, 'timetable.namedWeekends', ${JSON.stringify('2026-05-30')}, 'Many families asked.', ${work.now})`,
  )
  assert.match((await manager.get('/timetable?from=2026-05-28')).words, /Sat 30/)
  await book(service, family, { weekday: '6', startsAt: '10am', fromOn: '2026-05-30', untilOn: '2026-05-30' })
  assert.match((await manager.get('/timetable?from=2026-05-28')).words, /Sat 30 1 session/)
  for (const from of ['9999-12-31', '0000-01-01', '-271821-04-19', '%2B275760-09-13', '0001-01-01', '10000-01-01'])
    for (const view of ['room', 'day']) assert.equal((await manager.get(`/timetable?view=${view}&from=${from}`)).status, 200, from)
})
