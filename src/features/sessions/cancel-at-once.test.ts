import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

const why = { reason: 'The worker is ill.', toldBy: 'Fay Marsh' }
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

test('a session that many cancel at once is cancelled once, and everyone is told once', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const leader = await service.as('leader')
  const session = await aSession(service, family, { from: '2026-05-28 16:00', to: '2026-05-28 17:30' })
  const answers = await Promise.all(
    times(8).map((turn) => leader.post(`/sessions/${session}/cancellation`, why, { once: `cancel-at-once-${turn}-0123456789` })),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, ...times(7).map(() => 422)])
  assert.match(answers.find(({ status }) => status === 422)?.words ?? '', /This session is cancelled already/)
  const letters = await service.work(
    (work) =>
      work.rows<{ name: string }>`select to_name as name from letter where tenant_id = ${work.tenant} and kind = 'session-cancelled'`,
  )
  assert.equal(new Set(letters.map(({ name }) => name)).size, letters.length)
})

test('of a start and a cancellation at the same moment only one happens', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const [leader, worker] = [await service.as('leader'), await service.as('worker')]
  const session = await aSession(service, family)
  await everybodyArrives(service, worker, family, session)
  const answers = await Promise.all([
    worker.post(`/sessions/${session}/start`, {}, { once: 'start-at-once-0123456789abc' }),
    ...times(4).map((turn) => leader.post(`/sessions/${session}/cancellation`, why, { once: `cancel-at-once-${turn}-0123456789` })),
  ])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422, 422, 422, 422])
})
