import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

const booking = (service: TestService, family: TestFamily) => typedBooking(service, family, { minutes: '90' })

const lettersOf = (service: TestService, kind: string) =>
  service.work(async (work) =>
    (
      await work.rows<{
        id: string
        name: string
        body: Uint8Array
      }>`select id, to_name as name, body from letter where tenant_id = ${work.tenant} and kind = ${kind} order by to_name`
    ).map(({ id, name, body }) => ({ name, text: work.open(body, { table: 'letter', row: id, column: 'body' }) })),
  )

test('[TIME-01] a cancelled session frees its room and its people, and everyone is told once without the reason', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/sessions`
  assert.equal((await leader.post(path, booking(service, family))).status, 303)
  const [session] = await service.work((work) => work.rows<{ id: string }>`select id from session where tenant_id = ${work.tenant}`)
  const cancellation = `/sessions/${session?.id}/cancellation`

  assert.match((await leader.get(cancellation)).words, /Cancel the session on Thu 28 May, 4pm/)
  assert.equal((await leader.post(cancellation, { reason: '', toldBy: 'Fay Marsh' })).status, 422)
  const answer = await leader.post(cancellation, { reason: 'Jude has chicken pox.', toldBy: 'Fay Marsh' })
  assert.equal(answer.status, 303, answer.words)
  const letters = await lettersOf(service, 'session-cancelled')
  assert.deepEqual(
    letters.map(({ name }) => name),
    ['Callum Reid', 'Fay Marsh', 'Joanne Firth', 'Owen Ashdown', 'Rosa Ashdown'],
  )
  for (const { text } of letters) assert.doesNotMatch(text, /chicken pox|Jude|Fay/)

  const twice = await leader.post(cancellation, { reason: 'Again.', toldBy: 'Fay Marsh' })
  assert.match(twice.words, /This session is cancelled already/)
  assert.equal((await lettersOf(service, 'session-cancelled')).length, 5)
  assert.equal((await leader.post(path, booking(service, family))).status, 303, 'the same place can be booked again')
  assert.match((await leader.get(path)).words, /Cancelled.*Planned|Planned.*Cancelled/)
})

test('a session that has started is ended, not cancelled; and only those who may book may cancel', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const leader = await service.as('leader')
  assert.equal((await leader.post(`/families/${family.familyId}/sessions`, booking(service, family))).status, 303)
  const [session] = await service.work((work) => work.rows<{ id: string }>`select id from session where tenant_id = ${work.tenant}`)
  const cancellation = `/sessions/${session?.id}/cancellation`
  for (const part of ['otherLeader', 'otherWorker', 'socialWorker', 'trustee'] as const)
    assert.equal((await (await service.as(part)).get(cancellation)).status, 404, part)
  await service.work(
    (work) => work.rows`
    insert into session_start (tenant_id, session_id, worker_id, by_account, at) values (${work.tenant}, ${session?.id}, ${service.workers.worker}, ${service.accounts.worker}, ${work.now})`,
  )
  assert.match((await leader.post(cancellation, { reason: 'Late.', toldBy: 'Nobody' })).words, /has started, so it cannot be cancelled/)
})
