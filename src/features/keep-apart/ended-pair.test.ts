import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'
import { aReadyFamily } from '../../testing/signing-steps.ts'

for (const isEnded of [false, true])
  test(`[RISK-06] a pair ${isEnded ? 'that may meet again writes no clause' : 'kept apart writes its clause'} into the next draft`, async () => {
    await using service = await aService('county')
    const { familyId } = await aReadyFamily(service)
    const leader = await service.as('leader')
    const apart = `/families/${familyId}/apart`
    const ids = [...(await leader.get(apart)).html.matchAll(/apart\/([0-9a-f-]{36})\/end/g)].map((found) => found[1])
    assert.notEqual(ids.length, 0)
    for (const id of isEnded ? ids : [])
      assert.equal((await leader.post(`${apart}/${id}/end`, { because: 'The order was lifted' })).status, 303)

    assert.equal((await leader.post(`/families/${familyId}/agreement/versions`)).status, 303)
    const { words } = await leader.get(`/families/${familyId}/agreement`)
    assert.equal(words.includes('People who do not meet'), !isEnded)
  })
