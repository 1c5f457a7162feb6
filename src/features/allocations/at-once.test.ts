import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, assess } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

test('[PRE-02] a worker whom many choose at once is the family’s worker once', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  const leader = await service.as('leader')
  const choice = { worker: service.workers.worker, reasons: 'Free on Thursdays.', gender: '' }
  const turns = Array.from({ length: 8 }, (_, index) => `choose-at-once-${index}-0123456789`)
  const answers = await Promise.all(turns.map((once) => leader.post(`/families/${family.familyId}/worker`, choice, { once })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, ...turns.slice(1).map(() => 422)])
  const kept = await service.work((work) => work.rows`select id from allocation where tenant_id = ${work.tenant}`)
  assert.equal(kept.length, 1)
})
