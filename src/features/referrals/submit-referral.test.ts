import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { aService } from '../../testing/service.ts'
import { submitReferral } from './submit-referral.ts'
import { referrerOf } from './referrer-query.ts'

test('a whole referral opens a family’s file', async () => {
  await using service = await aService('proceedings')
  const sent = await service.work(async (work) => {
    const referrer = await referrerOf(work, service.accounts.socialWorker)
    assert.ok(referrer)
    return await submitReferral(work, { draft: { ...exampleReferral, areaId: service.areas.east }, referrer })
  })
  assert.deepEqual(sent.ok && sent.value.reference, 'R-1001')
})
