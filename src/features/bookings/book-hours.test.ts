import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

const booking = (service: TestService, family: TestFamily, day: string, more: Readonly<Record<string, string>> = {}) =>
  typedBooking(service, family, { weekday: '6', startsAt: '10am', fromOn: day, untilOn: day, ...more })

test('[TIME-03] county books on a Saturday only when the service has named it, and proceedings on any day from 7am to 11pm', async () => {
  await using county = await aService('county')
  const family = await readyToBook(county, await aFamily(county))
  const leader = await county.as('leader')
  const path = `/families/${family.familyId}/sessions`
  const closed = await leader.post(path, booking(county, family, '2026-05-30'))
  assert.equal(closed.status, 422)
  assert.match(closed.words, /We are closed on Sat 30 May, a Saturday\./)
  assert.match(closed.html, /TIME-03/)
  await county.work(
    (work) => work.rows`
    insert into policy_change (tenant_id, id, key, value, reason, at)
    values (${work.tenant}, ${work.newId()}, 'timetable.namedWeekends', ${JSON.stringify('2026-05-30')}, 'Many families asked.', ${work.now})`,
  )
  assert.equal((await leader.post(path, booking(county, family, '2026-05-30'))).status, 303)
  assert.match((await leader.post(path, booking(county, family, '2026-06-06'))).words, /We are closed on Sat 6 Jun/)
  const nextYear = await leader.post(path, booking(county, family, '2027-01-09'))
  assert.match(nextYear.words, /We are closed on Sat 9 Jan 2027, a Saturday/, 'the year is said when it is not this one')

  await using proceedings = await aService('proceedings')
  const other = await readyToBook(proceedings, await aFamily(proceedings))
  const manager = await proceedings.as('manager')
  const book = (startsAt: string) =>
    manager.post(`/families/${other.familyId}/sessions`, booking(proceedings, other, '2026-05-30', { startsAt }))
  assert.match((await book('6:45am')).words, /On Sat 30 May we are open from 7am to 11pm/)
  assert.equal((await book('7am')).status, 303)
  assert.equal((await book('10pm')).status, 303)
})

test('[TIME-01] a session that the search overlooked is still refused by the database, as a refusal and not as a fault', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const other = await readyToBook(service, await aFamily(service, { surname: 'Birchwood' }))
  await service.work(
    (work) => work.rows`
    insert into session (tenant_id, id, family_id, kind, venue_id, room_id, during, on_day, booked_by, booked_at)
    values (${work.tenant}, ${work.newId()}, ${other.familyId}, 'supervised', ${service.venue}, ${service.rooms.bluebell},
            '[2026-05-28 09:00Z,2026-05-28 10:00Z)', '2026-05-27', ${service.accounts.leader}, ${work.now})`,
  )
  const leader = await service.as('leader')
  const answer = await leader.post(`/families/${family.familyId}/sessions`, booking(service, family, '2026-05-28', { weekday: '4' }))
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Somebody else has just booked this room, or one of these people/)
})
