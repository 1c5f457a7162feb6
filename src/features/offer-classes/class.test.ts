import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

test('[REF-09] the other services class nothing and ask for no class', async () => {
  for (const name of ['independent', 'city', 'supported', 'proceedings'] as const) {
    await using service = await aService(name)
    const family = await aFamily(service)
    const decider = await service.as(name === 'proceedings' ? 'manager' : 'coordinator')
    assert.equal((await decider.get(`/referrals/${family.referralId}/class`)).status, 404)
    assert.equal(
      (await decider.post(`/referrals/${family.referralId}/decision`, { choice: 'accept', significant: 'no' })).status,
      303,
      name,
    )
  }
})

test('[REF-09] county: the desk may class otherwise than was asked, and says why', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/referrals/${family.referralId}/class`
  const typed = { permanency: 'yes', evidence: 'Two call-outs.', otherOptions: 'An aunt.', endsOn: '2026-09-30', reviewOn: '2026-10-30' }
  assert.match((await leader.post(path, typed)).words, /Say whether the children are looked after/)
  assert.match((await leader.post(path, { ...typed, lookedAfter: 'yes' })).words, /not after the end.*REF-09/)
  assert.match((await leader.get(path)).html, /name="lookedAfter"[^>]*value="yes"[^>]*checked/)
  for (const part of ['otherLeader', 'worker', 'socialWorker'] as const)
    assert.equal((await (await service.as(part)).post(path, typed)).status, 404)
})
