import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aSession, moveTo } from '../../testing/a-session.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

const path = (family: TestFamily): string => `/families/${family.familyId}/apart`
const two = async (service: TestService, area: 'east' | 'west' = 'east'): Promise<readonly [TestFamily, TestFamily]> => [
  await readyToBook(service, await aFamily(service)),
  await readyToBook(service, await aFamily(service, { surname: 'Birchwood', area })),
]
const record = (more: Typed): Typed => ({
  one: '',
  other: '',
  otherFile: '',
  otherName: '',
  because: 'Threats at the school gate',
  orderOn: '',
  until: '',
  ...more,
})

/** The children's father with the family's worker in a room, on Thu 28 May at 4pm. */
const booking = (service: TestService, family: TestFamily, more: Typed = {}): Typed =>
  typedBooking(service, family, { children: [family.children[0] ?? ''], ...more })

test('[RISK-06] two people of a family are put on record with the reason and the order, and ending it keeps what stood there', async () => {
  await using service = await aService('county')
  const [family] = await two(service)
  const leader = await service.as('leader')
  const pair = { one: family.parties.visiting, other: family.parties['connected-other'], orderOn: '4 3 2026', until: '3 3 2027' }
  assert.equal((await leader.post(path(family), record({ ...pair, because: '' }))).status, 422)
  assert.match((await leader.post(path(family), record({ ...pair, other: family.parties.visiting }))).words, /the same person twice/)
  assert.match((await leader.post(path(family), record({ ...pair, orderOn: '4 3 2028' }))).words, /still to come/)
  assert.match((await leader.post(path(family), record({ ...pair, until: '3 3 2020' }))).words, /The last day has passed/)
  service.clock.moveBy({ minutes: 5 })
  assert.equal((await leader.post(path(family), record(pair))).location, path(family))
  assert.match((await leader.post(path(family), record(pair))).words, /These two are on record already/)

  const page = await leader.get(path(family))
  assert.match(page.words, /Owen Ashdown and Greta Ashdown Threats at the school gate Order of Wed 4 Mar 2026, until Wed 3 Mar 2027/)
  assert.match(page.html, /<svg[^>]*role="img" aria-label="[^"]*Owen Ashdown must not meet Greta Ashdown, by an order\./)
  const id = [...page.html.matchAll(/apart\/([0-9a-f-]{36})\/end/g)].at(-1)?.[1]
  assert.equal((await leader.post(`${path(family)}/${id}/end`, { because: '' })).status, 422)
  assert.equal((await leader.post(`${path(family)}/${id}/end`, { because: 'The order was lifted' })).status, 303)
  assert.match((await leader.get(path(family))).words, /No longer 1.*Owen Ashdown and Greta Ashdown .*by Lena East: The order was lifted/)
  assert.match((await leader.post(`${path(family)}/${id}/end`, { because: 'Again' })).words, /ended this record already/)
  const events = await service.work(
    (work) => work.rows`select name from audit_entry where name in ('apart.recorded', 'apart.ended') order by at, name desc`,
  )
  assert.deepEqual(events, [{ name: 'apart.recorded' }, { name: 'apart.ended' }])
})

test('[RISK-06] a family at risk from another is never booked into one building with it, nor past it at the door, and nobody reads whose it is', async () => {
  await using service = await aService('county')
  const [family, other] = await two(service)
  const leader = await service.as('leader')
  assert.equal((await leader.post(path(family), record({ one: family.parties.resident, otherFile: other.reference }))).status, 303)
  assert.equal((await leader.post(`/families/${other.familyId}/sessions`, booking(service, other))).status, 303)
  const second = { room: service.rooms.willow, worker: service.workers.otherWorker }
  const sessions = `/families/${family.familyId}/sessions`
  const refused = await leader.post(sessions, booking(service, family, second))
  assert.equal(refused.status, 422)
  assert.match(
    refused.words,
    /Rosa Ashdown must not meet another family known to the service, who is at Larch House 4pm to 5pm on Thu 28 May 2026\. There, end by 3:45pm, or start at 5:15pm or later\./,
  )
  assert.match(refused.html, /RISK-06/)
  assert.doesNotMatch(refused.words, /Birchwood/)
  assert.equal(refused.words.includes(other.reference), false)
  assert.equal((await leader.post(sessions, booking(service, family, { ...second, startsAt: '5:14pm' }))).status, 422)
  const apart = await leader.post(sessions, booking(service, family, { ...second, startsAt: '5:15pm' }))
  assert.equal(apart.status, 303, apart.words)
})

test('[RISK-06] a person of one family who must not meet a person of another is kept apart only where both come, and no longer when it has ended', async () => {
  await using service = await aService('county')
  const [family, other] = await two(service)
  const leader = await service.as('leader')
  const fathers = { one: family.parties.visiting, otherFile: other.reference.toLowerCase(), otherName: 'owen birchwood' }
  assert.match(
    (await leader.post(path(family), record({ ...fathers, otherName: 'Owen Birch' }))).words,
    /Nobody on that file has exactly this name/,
  )
  assert.equal((await leader.post(path(family), record(fathers))).status, 303)
  await service.work(
    (work) => work.rows`update party set may_attend = true where tenant_id = ${work.tenant} and id = ${other.parties['connected-other']}`,
  )
  const grandmother = booking(service, other, { adults: [other.parties['connected-other']] })
  assert.equal((await leader.post(`/families/${other.familyId}/sessions`, grandmother)).status, 303)
  const second = { room: service.rooms.willow, worker: service.workers.otherWorker }
  const sessions = `/families/${family.familyId}/sessions`
  assert.equal((await leader.post(sessions, booking(service, family, second))).status, 303, 'the other father does not come')

  const later = { fromOn: '2026-06-04', untilOn: '2026-06-04' }
  assert.equal((await leader.post(sessions, booking(service, family, { ...second, ...later }))).status, 303)
  const others = `/families/${other.familyId}/sessions`
  assert.match(
    (await leader.post(others, booking(service, other, later))).words,
    /Owen Birchwood must not meet somebody of another family known to the service/,
  )
  const id = [...(await leader.get(path(other))).html.matchAll(/apart\/([0-9a-f-]{36})\/end/g)].at(-1)?.[1]
  assert.equal((await leader.post(`${path(other)}/${id}/end`, { because: 'Settled' })).status, 303)
  assert.equal((await leader.post(others, booking(service, other, later))).status, 303)
})

test('[RISK-06] of two families who must not meet and are booked at the same moment, one is booked', async () => {
  await using service = await aService('county')
  const [family, other] = await two(service)
  const [leader, manager] = [await service.as('leader'), await service.as('manager')]
  assert.equal((await leader.post(path(family), record({ otherFile: other.reference }))).status, 303)
  const second = { room: service.rooms.willow, worker: service.workers.otherWorker }
  const answers = await Promise.all([
    leader.post(`/families/${family.familyId}/sessions`, booking(service, family)),
    manager.post(`/families/${other.familyId}/sessions`, booking(service, other, second)),
  ])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('[RISK-06] [RISK-07] whoever reads only one of the two files learns nothing of the other: no number, no name, no reason', async () => {
  await using service = await aService('county')
  const [family, other] = await two(service, 'west')
  const manager = await service.as('manager')
  const asked = record({ one: family.parties.visiting, otherFile: other.reference, otherName: 'Owen Birchwood' })
  assert.equal((await manager.post(path(family), { ...asked, because: 'Owen Birchwood hit him' })).status, 303)
  assert.match(
    (await manager.get(path(family))).words,
    new RegExp(`Owen Ashdown and Owen Birchwood File ${other.reference} Owen Birchwood hit him`),
  )

  const leader = await service.as('leader')
  const page = await leader.get(path(family))
  assert.match(page.words, /Owen Ashdown and another family known to the service The reason is on record/)
  for (const secret of ['Birchwood', other.reference, other.familyId, 'hit him']) assert.equal(page.html.includes(secret), false, secret)
  assert.match((await leader.post(path(family), asked)).words, /There is no file with this number that you may read/)
  assert.match(
    (await leader.post(path(family), { ...asked, otherFile: 'NM-99999' })).words,
    /There is no file with this number that you may read/,
  )
  const id = await service.work((work) => work.row<{ id: string }>`select id from families_apart where tenant_id = ${work.tenant}`)
  const end = `${path(family)}/${id?.id}/end`
  const asking = await leader.get(end)
  for (const secret of ['Birchwood', other.reference, 'hit him']) assert.equal(asking.html.includes(secret), false, secret)
  assert.match((await leader.post(end, { because: 'Settled' })).words, /stands on another family’s file too/)
  assert.equal((await (await service.as('worker')).get(path(other))).status, 200)
  assert.equal((await (await service.as('otherSocialWorker')).get(path(family))).status, 404)
})

test('[RISK-06] reception is warned when people of two families who must not meet are due at one desk', async () => {
  await using service = await aService('supported', { at: '2026-05-21 15:30' })
  const [family, other] = await two(service)
  const manager = await service.as('manager')
  assert.equal(
    (await manager.post(path(family), record({ one: family.parties.visiting, otherFile: other.reference, otherName: 'Owen Birchwood' })))
      .status,
    303,
  )
  const session = await aSession(service, family)
  await aSession(service, other, { from: '2026-05-21 16:00', room: service.rooms.willow, worker: service.workers.otherWorker })
  moveTo(service, '2026-05-21 15:50')
  assert.match((await manager.get('/reception')).words, /Owen Ashdown .*Must not meet Owen Birchwood/)
  assert.equal((await manager.post(`/sessions/${session}/arrivals`, { people: family.parties.visiting })).status, 303)
  assert.match((await manager.get('/reception')).words, /Two paths may cross at 4pm/)
})

for (const policy of ['independent', 'city', 'supported', 'county', 'proceedings'] as const)
  test(`[RISK-06] ${policy}: who must not meet is put on record, unless the policy says that it is not kept`, async () => {
    await using service = await aService(policy)
    const [family] = await two(service)
    const manager = await service.as('manager')
    const pair = record({ one: family.parties.visiting, other: family.parties['connected-other'] })
    const off = await manager.post('/service/policy/risk.keepsApart', { value: 'no', reason: 'Kept elsewhere' })
    assert.equal(off.status, 303, off.words)
    assert.match((await manager.post(path(family), pair)).words, /does not keep on record who must not meet.*RISK-06/)
    service.clock.moveBy({ minutes: 1 })
    assert.equal((await manager.post('/service/policy/risk.keepsApart', { value: 'yes', reason: 'Kept here' })).status, 303)
    const kept = await manager.post(path(family), pair)
    assert.equal(kept.status, 303, kept.words)
  })
