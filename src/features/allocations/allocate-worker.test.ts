import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, assess } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

const kept = (work: Parameters<Parameters<Awaited<ReturnType<typeof aService>>['work']>[0]>[0]) =>
  work.rows<{ reasons: string; byName: string; considered: readonly { name: string; obstacles: readonly string[] }[]; endedAt: unknown }>`
    select reasons, by_name as "byName", considered, ended_at as "endedAt" from allocation where tenant_id = ${work.tenant} order by at, id`

test('[PRE-02] the worker is chosen by a person, with what was weighed and why kept on the file', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await service.work(
    (work) =>
      work.rows`update worker set languages = '{English,Polish}' where tenant_id = ${work.tenant} and id = ${service.workers.otherWorker}`,
  )
  await service.work(
    (work) => work.rows`update party set language = 'Polish' where tenant_id = ${work.tenant} and id = ${family.parties.visiting}`,
  )
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/worker`

  const shown = await leader.get(path)
  assert.match(shown.words, /For all of them: speaks English;.*Dina Okoye For: speaks Polish\. Callum Reid Against: does not speak Polish/)
  const empty = await leader.post(path, { worker: service.workers.otherWorker, reasons: '', gender: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /Enter why you choose this worker/)
  assert.equal(
    (await leader.post(path, { worker: service.workers.otherWorker, reasons: 'Speaks Polish with the father.', gender: '' })).status,
    303,
  )
  service.clock.moveBy({ minutes: 5 })
  assert.equal((await leader.post(path, { worker: service.workers.worker, reasons: 'Dina is away for a month.', gender: '' })).status, 303)

  const [first, second] = await service.work(kept)
  assert.equal(first?.reasons, 'Speaks Polish with the father.')
  assert.equal(first?.byName, 'Lena East')
  assert.deepEqual(
    first?.considered.map(({ name }) => name),
    ['Dina Okoye', 'Callum Reid'],
  )
  assert.notEqual(first?.endedAt, null)
  assert.equal(second?.endedAt, null)
  assert.match((await leader.get(path)).words, /Why Dina is away for a month.*Earlier workers.*Speaks Polish with the father/)
  const letters = await service.work(
    (work) =>
      work.rows<{
        name: string
      }>`select to_name as name from letter where tenant_id = ${work.tenant} and kind = 'worker-allocated' order by created_at, id`,
  )
  assert.deepEqual(letters.map(({ name }) => name).toSorted(), ['Callum Reid', 'Dina Okoye'])
  assert.match((await (await service.as('worker')).get(path)).words, /Callum Reid/, 'the worker reads the file from now on')
})

test('[PRE-04] a worker is not chosen on the day after the check runs out, and booked for no session after it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await service.work(async (work) => {
    await work.rows`
      insert into worker (tenant_id, id, name, employment, started_on) values (${work.tenant}, '019e0000-0000-7000-8000-0000000000aa', 'Sam Wu', 'relief', '2026-02-02')`
    for (const [place, kind] of ['enhanced-dbs', 'level-3-child-care'].entries()) {
      await work.rows`
        insert into worker_check (tenant_id, id, worker_id, kind, issued_on, expires_on, recorded_at)
        values (${work.tenant}, ${`019e0000-0000-7000-8000-0000000000b${place}`}, '019e0000-0000-7000-8000-0000000000aa', ${kind}, '2025-06-01', '2026-05-28', ${work.now})`
    }
  })
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}`
  const booking = (untilOn: string) => typedBooking(service, family, { untilOn, worker: '019e0000-0000-7000-8000-0000000000aa' })
  const tooLate = await leader.post(`${path}/sessions`, booking('2026-06-04'))
  assert.match(tooLate.words, /Sam Wu cannot work on Thu 4 Jun 2026\. The enhanced DBS check ran out on Thu 28 May 2026\./)
  assert.equal((await leader.post(`${path}/sessions`, booking('2026-05-28'))).status, 303)

  service.clock.moveBy({ hours: 24 * 8 })
  const later = await service.as('leader')
  assert.match(
    (await later.get(`${path}/worker`)).words,
    /Cannot be chosen Sam Wu: The enhanced DBS check ran out on Thu 28 May 2026.*PRE-04/,
  )
  const refused = await later.post(`${path}/worker`, {
    worker: '019e0000-0000-7000-8000-0000000000aa',
    reasons: 'Free on Thursdays.',
    gender: '',
  })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /Sam Wu cannot be chosen\. The enhanced DBS check ran out/)
  assert.match(refused.html, /Free on Thursdays\./, 'nothing typed is lost')
})

test('[RISK-01] nobody is chosen before the risks are assessed, and only by the one the policy names', async () => {
  await using service = await aService('proceedings')
  const family = await aFamily(service)
  await accept(service, family)
  const choice = { worker: service.workers.worker, reasons: 'Free on Thursdays.', gender: '' }
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/worker`
  assert.match((await manager.post(path, choice)).words, /The risks have not been assessed yet/)
  await assess(service, family)
  assert.match((await (await service.as('coordinator')).post(path, choice)).words, /the worker is chosen by the manager/)
  assert.equal((await manager.post(path, choice)).status, 303)
  assert.match((await manager.post(path, choice)).words, /is the family’s worker already/)
})
