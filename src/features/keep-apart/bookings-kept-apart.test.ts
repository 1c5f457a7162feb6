import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

/** Both children in the Willow room with the second worker; their mother and father must not meet. */
const booking = (service: TestService, family: TestFamily, more: Typed = {}): Typed =>
  typedBooking(service, family, { children: [family.children[0] ?? ''], ...more })

const ready = async (service: TestService, surname?: string): Promise<TestFamily> => {
  const family = await readyToBook(service, await aFamily(service, surname === undefined ? {} : { surname }))
  await service.work(
    (work) => work.rows`update party set may_attend = true where tenant_id = ${work.tenant} and id = ${family.parties.resident}`,
  )
  return family
}

const withMother = (service: TestService, family: TestFamily, more: Typed = {}): Typed =>
  booking(service, family, {
    children: [family.children[1] ?? ''],
    adults: [family.parties.resident],
    room: service.rooms.willow,
    worker: service.workers.otherWorker,
    ...more,
  })

test('[RISK-06] two people who must not meet are never booked into one building at once, nor past each other at its door', async () => {
  await using service = await aService('county')
  const family = await ready(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/sessions`
  const first = await leader.post(path, booking(service, family, { untilOn: '2026-06-04' }))
  assert.equal(first.status, 303, first.words)

  const sameHour = await leader.post(path, withMother(service, family, { untilOn: '2026-06-04' }))
  assert.equal(sameHour.status, 422)
  assert.match(
    sameHour.words,
    /Rosa Ashdown must not meet Owen Ashdown, who is at Larch House 4pm to 5pm on Thu 28 May 2026 and Thu 4 Jun 2026\. There, end by 3:45pm, or start at 5:15pm or later\./,
  )
  assert.match(sameHour.html, /RISK-06/)
  assert.match((await leader.post(path, withMother(service, family, { startsAt: '5:05pm' }))).words, /must not meet Owen Ashdown/)
  assert.match((await leader.post(path, withMother(service, family, { startsAt: '2:50pm' }))).words, /must not meet Owen Ashdown/)
  const apart = await leader.post(path, withMother(service, family, { startsAt: '5:15pm' }))
  assert.equal(apart.status, 303, apart.words)
  assert.match((await leader.get(path)).words, /4pm to 5pm Owen Ashdown .*5:15pm to 6:15pm Rosa Ashdown/, 'the list says which adult comes')
})

test('[RISK-06] they are kept apart on every file they stand on, and another family’s people are not named', async () => {
  await using service = await aService('county')
  const [family, other] = [await ready(service), await ready(service, 'Birchwood')]
  await service.work(
    (work) =>
      work.rows`update party set account_id = ${service.accounts.volunteer} where tenant_id = ${work.tenant} and id = any(${[family.parties.visiting, other.parties['connected-other']]}::uuid[])`,
  )
  await service.work(
    (work) => work.rows`update party set may_attend = true where tenant_id = ${work.tenant} and id = ${other.parties['connected-other']}`,
  )
  const leader = await service.as('leader')
  const mother = await leader.post(`/families/${family.familyId}/sessions`, withMother(service, family))
  assert.equal(mother.status, 303, mother.words)
  const elsewhere = booking(service, other, { adults: [other.parties['connected-other']] })
  const answer = await leader.post(`/families/${other.familyId}/sessions`, elsewhere)
  assert.equal(answer.status, 422)
  assert.match(answer.words, /must not meet somebody on another file, who is at Larch House 4pm to 5pm on Thu 28 May 2026/)
  assert.doesNotMatch(answer.words, /Rosa Ashdown/)
})

test('[RISK-06] a session that was cancelled keeps nobody apart', async () => {
  await using service = await aService('county')
  const family = await ready(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/sessions`
  assert.equal((await leader.post(path, booking(service, family))).status, 303)
  assert.equal((await leader.post(path, withMother(service, family))).status, 422)
  const id = /\/sessions\/([0-9a-f-]{36})\/cancellation/.exec((await leader.get(path)).html)?.[1]
  const cancelled = await leader.post(`/sessions/${id}/cancellation`, { reason: 'The worker is ill.', toldBy: 'Fay Marsh' })
  assert.equal(cancelled.status, 303, cancelled.words)
  const free = await leader.post(path, withMother(service, family))
  assert.equal(free.status, 303, free.words)
})

test('[RISK-06] of two who must not meet and are booked at the same moment, one is booked', async () => {
  await using service = await aService('county')
  const family = await ready(service)
  const [leader, manager] = [await service.as('leader'), await service.as('manager')]
  const path = `/families/${family.familyId}/sessions`
  const answers = await Promise.all([leader.post(path, booking(service, family)), manager.post(path, withMother(service, family))])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})
