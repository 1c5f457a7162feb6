import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed, type Visitor } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

/** A visit of these people on Thu 28 May 2026 at Larch House, by the second worker. */
const visit = (service: TestService, people: readonly string[], more: Typed = {}): Typed => ({
  kind: 'visit',
  people,
  worker: service.workers.otherWorker,
  venue: service.venue,
  place: '',
  on: '2026-05-28',
  time: '4pm',
  minutes: '45',
  ...more,
})

const ready = async (service: TestService, surname?: string): Promise<TestFamily> =>
  readyToBook(service, await aFamily(service, surname === undefined ? {} : { surname }))

const keepApart = async (by: Visitor, family: TestFamily, other: TestFamily): Promise<void> => {
  const fathers = { one: family.parties.visiting, other: '', otherFile: other.reference, otherName: 'Owen Birchwood' }
  const kept = await by.post(`/families/${family.familyId}/apart`, { ...fathers, because: 'Threats', orderOn: '', until: '' })
  assert.equal(kept.status, 303, kept.words)
}

const path = ({ familyId }: TestFamily, what: 'pre-visits' | 'sessions'): string => `/families/${familyId}/${what}`

test('[RISK-06] nobody is planned for a visit while somebody of another family whom they must not meet is there, and the other one is not named', async () => {
  await using service = await aService('county')
  const [family, other] = [await ready(service), await ready(service, 'Birchwood')]
  const leader = await service.as('leader')
  await keepApart(leader, family, other)
  assert.equal((await leader.post(path(family, 'sessions'), typedBooking(service, family))).status, 303)
  for (const time of ['4pm', '3:10pm', '5:10pm']) {
    const refused = await leader.post(path(other, 'pre-visits'), visit(service, [other.parties.visiting], { time }))
    assert.match(
      refused.words,
      /Owen Birchwood must not meet somebody of another family known to the service, who is at Larch House 4pm to 5pm/,
    )
    assert.doesNotMatch(refused.words, /Ashdown/)
  }
  const alone = await leader.post(path(other, 'pre-visits'), visit(service, [other.parties.resident]))
  assert.equal(alone.status, 303, 'only the two fathers are kept apart')
  const later = await leader.post(path(other, 'pre-visits'), visit(service, [other.parties.visiting], { time: '5:15pm' }))
  assert.equal(later.status, 303, later.words)
})

test('[RISK-06] no session is booked while somebody they must not meet is on a visit there, of this family, of another, or on another file of theirs', async () => {
  await using service = await aService('county')
  const [family, other, third] = [await ready(service), await ready(service, 'Birchwood'), await ready(service, 'Cole')]
  const leader = await service.as('leader')
  await keepApart(leader, family, other)
  const mother = await leader.post(path(family, 'pre-visits'), visit(service, [family.parties.resident]))
  assert.equal(mother.status, 303, mother.words)
  assert.match(
    (await leader.post(path(family, 'sessions'), typedBooking(service, family))).words,
    /Owen Ashdown must not meet Rosa Ashdown, who is at Larch House 4pm to 4:45pm.*RISK-06/,
  )

  await service.work(
    (work) =>
      work.rows`update party set account_id = ${service.accounts.volunteer} where tenant_id = ${work.tenant} and id = any(${[other.parties.visiting, third.parties.visiting]}::uuid[])`,
  )
  const noon = { time: '12pm', on: '2026-06-04' }
  const elsewhere = await leader.post(path(third, 'pre-visits'), visit(service, [third.parties.visiting], noon))
  assert.equal(elsewhere.status, 303, elsewhere.words)
  const june = { startsAt: '12pm', fromOn: '2026-06-04', untilOn: '2026-06-04' }
  const father = await leader.post(path(family, 'sessions'), typedBooking(service, family, june))
  assert.match(father.words, /Owen Ashdown must not meet somebody of another family known to the service/)
  assert.doesNotMatch(father.words, /Cole|Birchwood/)
})

test('[TIME-01] a worker on a visit is not free for a session, and a worker in a session is not free for a visit, until it is taken off', async () => {
  await using service = await aService('county')
  const [family, other] = [await ready(service), await ready(service, 'Birchwood')]
  const leader = await service.as('leader')
  const byWorker = { worker: service.workers.worker }
  assert.equal((await leader.post(path(other, 'pre-visits'), visit(service, [other.parties.visiting], byWorker))).status, 303)
  const booked = await leader.post(path(family, 'sessions'), typedBooking(service, family))
  assert.match(booked.words, /has a visit before a first session 4pm to 4:45pm on Thu 28 May\./)
  const again = await leader.post(path(family, 'pre-visits'), visit(service, [family.parties.visiting], { ...byWorker, time: '4:30pm' }))
  assert.match(again.words, /has a visit before a first session.*TIME-01/)

  const id = await service.work((work) => work.row<{ id: string }>`select id from pre_visit where tenant_id = ${work.tenant}`)
  assert.equal((await leader.post(`/pre-visits/${id?.id}/cancellation`, { reason: 'He is ill.' })).status, 303)
  assert.equal((await leader.post(path(family, 'sessions'), typedBooking(service, family))).status, 303)
  const home = { ...byWorker, venue: '', place: 'At home' }
  const taken = await leader.post(path(other, 'pre-visits'), visit(service, [other.parties.visiting], home))
  assert.match(taken.words, /has another session 4pm to 5pm on Thu 28 May\./)
})

test('[RISK-06] [TIME-01] of a visit and a session planned at the same moment that cannot both be, one is planned', async () => {
  await using service = await aService('county')
  const [family, other] = [await ready(service), await ready(service, 'Birchwood')]
  const [leader, manager] = [await service.as('leader'), await service.as('manager')]
  await keepApart(leader, family, other)
  const apart = await Promise.all([
    leader.post(path(family, 'sessions'), typedBooking(service, family)),
    manager.post(path(other, 'pre-visits'), visit(service, [other.parties.visiting])),
  ])
  assert.deepEqual(apart.map(({ status }) => status).toSorted(), [303, 422])
  const june = { fromOn: '2026-06-04', untilOn: '2026-06-04' }
  const worker = await Promise.all([
    leader.post(path(family, 'sessions'), typedBooking(service, family, june)),
    manager.post(path(other, 'pre-visits'), visit(service, [...other.children], { worker: service.workers.worker, on: '2026-06-04' })),
  ])
  assert.deepEqual(worker.map(({ status }) => status).toSorted(), [303, 422])
})
