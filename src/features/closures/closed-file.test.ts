import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, assess, readyToBook } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

test('[REF-14] no session is booked and no worker chosen on a closed file, and every page of it says that it is closed', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  service.clock.moveBy({ hours: 24 })
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}`
  assert.doesNotMatch((await leader.get(path)).words, /This file is closed/)
  assert.equal((await leader.post(`${path}/closure`, { why: 'The plan has ended.' })).status, 303)

  const booked = await leader.post(`${path}/sessions`, typedBooking(service, family))
  assert.equal(booked.status, 422)
  assert.match(booked.words, /This file is closed\..*new referral that is accepted/)
  assert.match((await leader.get(`${path}/sessions/new`)).words, /This file is closed\..*REF-14/)
  const chosen = await leader.post(`${path}/worker`, { worker: service.workers.otherWorker, reasons: 'Free on Thursdays.', gender: '' })
  assert.equal(chosen.status, 422)
  assert.match(chosen.words, /This file is closed\..*new referral that is accepted/)
  for (const page of ['', '/people', '/risk', '/documents'])
    assert.match((await leader.get(`${path}${page}`)).words, /This file is closed Since Fri 22 May 2026/, page)
})

test('[REF-09][REF-14] whoever waits leaves the list when the file is closed, and nobody is asked to book for them', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const leader = await service.as('leader')
  assert.match((await leader.get('/waiting-list')).words, /Ashdown/)
  assert.match((await leader.get('/')).words, /Book sessions for the Ashdown family/)
  const path = `/families/${family.familyId}`
  assert.match((await leader.get(path)).words, /None booked Book sessions/)
  assert.equal((await leader.post(`${path}/closure`, { why: 'The plan has ended.' })).status, 303)
  assert.doesNotMatch((await leader.get('/waiting-list')).words, /Ashdown/)
  assert.doesNotMatch((await leader.get('/')).words, /Book sessions for/)
  assert.doesNotMatch((await leader.get(path)).words, /None booked Book sessions/)
  const ends = await service.work(
    (work) => work.rows`select why, reason from wait_end where tenant_id = ${work.tenant} and family_id = ${family.familyId}`,
  )
  assert.deepEqual(ends, [{ why: 'file-closed', reason: 'The file was closed.' }])
})

test('[REF-14] no agreement is drafted or given out, and no risk assessed, on a closed file', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  service.clock.moveBy({ hours: 24 })
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}`
  assert.equal((await leader.post(`${path}/agreement/versions`)).status, 303)
  assert.equal((await leader.post(`${path}/closure`, { why: 'The plan has ended.' })).status, 303)
  assert.match((await leader.post(`${path}/agreement/versions`)).words, /This file is closed\..*new referral that is accepted/)
  const offered = await leader.post(`${path}/agreement/offer`, { seen: 'x', signatories: Object.values(family.parties) })
  assert.match(offered.words, /This file is closed\..*new referral that is accepted/)
  const risk = {
    child: ['none'],
    staff: ['none'],
    venue: '',
    'supervised-safe': 'yes',
    overall: 'low',
    workers: '1',
    support: '',
    measures: '',
    protective: '',
  }
  assert.match((await leader.post(`${path}/risk`, risk)).words, /This file is closed\..*new referral that is accepted/)
})
