import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { childrenWithoutPlan } from './door.ts'

const plan: Typed = {
  purpose: 'She keeps the bond with her father.',
  frequency: 'Once a week',
  length: 'An hour and a half',
  whoTakesPart: 'Owen Ashdown',
  socialWorkerShare: 'One session in four',
  ...{ 'endsOn-day': '30', 'endsOn-month': '11', 'endsOn-year': '2026' },
  wayOut: 'From the autumn the carer supervises.',
  longTerm: '',
  goesToCourt: 'yes',
}
const without = (service: TestService, { familyId }: TestFamily) => service.work((work) => childrenWithoutPlan(work, familyId))
const given = (service: TestService) =>
  service.work(async (work) => (await work.rows`select id from paper where tenant_id = ${work.tenant} and kind = 'plan'`).length)

test('[AGR-08] every child has a plan of their own, filled in from the referral, kept in every version', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  const path = `/families/${family.familyId}/plans`
  const leader = await service.as('leader')
  assert.equal((await without(service, family)).length, 2)
  assert.match((await leader.get(path)).words, /There is no plan for Poppy yet.*There is no plan for Jude yet/)
  const child = `${path}/${family.children[0]}`
  assert.match((await leader.get(child)).html, /Every week/)

  const half = await leader.post(child, { ...plan, socialWorkerShare: '', wayOut: '' })
  assert.equal(half.status, 422)
  assert.match(half.words, /Say how often the social worker takes part.*Say what the way out is/)
  assert.match(half.html, /Once a week/)
  assert.match((await leader.post(child, { ...plan, 'endsOn-year': '2025' })).words, /is past/)
  assert.equal((await leader.post(child, plan)).status, 303)
  assert.equal((await leader.post(child, { ...plan, frequency: 'Twice a week' })).status, 303)
  const shown = (await leader.get(path)).words
  assert.match(shown, /Version 2.*Twice a week/)
  assert.match(shown, /Older versions of Poppy’s plan Version 1.*Once a week/)
  assert.deepEqual(await without(service, family), ['Jude'])
})

test('[AGR-08] long-term arrangements are ready when the final hearing is near', async () => {
  await using service = await aService('county')
  const family = await aFamily(service, { finalHearingOn: '2026-06-10' })
  const child = `/families/${family.familyId}/plans/${family.children[0]}`
  const leader = await service.as('leader')
  assert.match((await leader.post(child, plan)).words, /final hearing is less than 28 days away/)
  assert.equal((await leader.post(child, { ...plan, longTerm: 'Six times a year with her father.' })).status, 303)
})

test('[AGR-06] a plan that goes to court is agreed with the team leader first, and nobody is given it before', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = `/families/${family.familyId}/plans/${family.children[0]}`
  const writer = await service.as('coordinator')
  assert.equal((await writer.post(path, plan)).status, 303)
  assert.match((await writer.post(`${path}/papers`)).words, /team leader has not agreed it yet/)
  assert.equal((await writer.post(`${path}/agreement`, { version: '1', words: 'Fine by me.' })).status, 404)
  assert.equal(await given(service), 0)

  const leader = await service.as('leader')
  assert.match((await leader.post(`${path}/agreement`, { version: '7', words: 'As written.' })).words, /changed while you were reading/)
  assert.equal((await leader.post(`${path}/agreement`, { version: '1', words: 'As written.' })).status, 303)
  assert.match((await leader.post(`${path}/agreement`, { version: '1', words: 'Again.' })).words, /agreed already/)
  assert.equal((await writer.post(`${path}/papers`)).status, 303)
  assert.equal(await given(service), 1)
  for (const reader of [leader, writer])
    assert.match((await reader.get(`/families/${family.familyId}/plans`)).words, /Give it again Given to Joanne Firth, /)

  assert.equal((await writer.post(path, { ...plan, frequency: 'Twice a week' })).status, 303)
  assert.match((await leader.post(`${path}/papers`)).words, /team leader has not agreed it yet/)
})

test('[AGR-06] proceedings: plans go to court without a team leader’s word', async () => {
  await using service = await aService('proceedings')
  const family = await aFamily(service)
  const path = `/families/${family.familyId}/plans/${family.children[0]}`
  const manager = await service.as('manager')
  assert.equal((await manager.post(path, plan)).status, 303)
  assert.equal((await manager.post(`${path}/papers`)).status, 303)
  for (const outside of ['socialWorker', 'otherSocialWorker', 'solicitor'] as const)
    assert.equal((await (await service.as(outside)).get(`/families/${family.familyId}/plans`)).status, 404)
})
