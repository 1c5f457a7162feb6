import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, assess } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { holdMeeting, newestOf, planForEach, whoMustSign } from '../../testing/signing-steps.ts'

test('[AGR-08] county: the agreement is given out only when every child has a plan, and the pages say which one is missing', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  const leader = await service.as('leader')
  const file = `/families/${family.familyId}`
  await leader.post(`${file}/agreement/versions`)
  await holdMeeting(service, family)
  const { seen } = await newestOf(service, family)
  const signatories = await whoMustSign(await leader.get(`${file}/agreement/offer`))
  const refused = await leader.post(`${file}/agreement/offer`, { seen, signatories })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /There is no plan yet for Poppy, Jude.*AGR-08/)
  const shown = await leader.get(`${file}/agreement`)
  assert.match(shown.words, /Plans for the children Still missing for Poppy and Jude/)
  assert.ok(shown.html.includes(`href="${file}/plans"`))
  assert.match((await leader.get(`${file}/before`)).words, /Write a plan for each child Poppy, Jude To.do/)

  await planForEach(service, family)
  assert.match((await leader.get(`${file}/before`)).words, /Write a plan for each child Done/)
  assert.equal((await leader.post(`${file}/agreement/offer`, { seen, signatories })).status, 303)
})

for (const policy of ['independent', 'city', 'supported', 'proceedings'] as const) {
  test(`[AGR-08] ${policy}: no plan for each child is asked for`, async () => {
    await using service = await aService(policy)
    const family = await aFamily(service)
    await accept(service, family)
    await assess(service, family)
    const manager = await service.as('manager')
    assert.doesNotMatch((await manager.get(`/families/${family.familyId}/before`)).words, /plan for each child/)
    assert.doesNotMatch((await manager.get(`/families/${family.familyId}/agreement`)).words, /Plans for the children/)
  })
}
