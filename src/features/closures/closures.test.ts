import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyNames, type PolicyName } from '../../policies/policy.ts'
import { accept, aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aSession } from '../../testing/a-session.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { closureStandsInTheWay, oldDebt } from './door.ts'

const standing = (service: TestService, family: TestFamily) => service.work((work) => closureStandsInTheWay(work, family.familyId))

/** A second referral for the same family, decided a month after the file was closed. */
const newReferral = (service: TestService, family: TestFamily) =>
  service.work(async (work) => {
    const id = work.newId()
    await work.rows`
      insert into referral (tenant_id, id, family_id, reference, referrer_kind, referrer_account, organisation_id, team, answers, kind_asked,
                            is_urgent, in_proceedings, submitted_at, received_at)
      select tenant_id, ${id}, family_id, reference || '-2', referrer_kind, referrer_account, organisation_id, team, answers, kind_asked,
             is_urgent, in_proceedings, ${work.now}, ${work.now} from referral where tenant_id = ${work.tenant} and id = ${family.referralId}`
    await work.rows`
      insert into referral_decision (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
      values (${work.tenant}, ${work.newId()}, ${id}, 'accepted', 'Welcome back.', ${service.accounts.manager}, 'Mona Gray', ${work.now})`
  })

const asksForReferral: Readonly<Record<PolicyName, boolean>> = {
  independent: true,
  city: true,
  supported: true,
  county: true,
  proceedings: true,
}

for (const policy of policyNames) {
  test(`[REF-14] ${policy}: family time after closing needs ${asksForReferral[policy] ? 'a new referral that is accepted' : 'nothing new'}`, async () => {
    await using service = await aService(policy)
    const family = await aFamily(service)
    await accept(service, family)
    service.clock.moveBy({ hours: 24 })
    const manager = await service.as('manager')
    const path = `/families/${family.familyId}/closure`
    assert.equal(await standing(service, family), null)
    assert.equal((await manager.post(path, { why: '' })).status, 422)
    assert.equal((await manager.post(path, { why: 'The plan has ended.' })).status, 303)
    assert.match((await manager.get(path)).words, /This file is closed.*The plan has ended/)
    assert.equal(await standing(service, family), 'file-closed')
    assert.match((await manager.post(path, { why: 'Again.' })).words, /closed already/)
    const again = await manager.post(`${path}/reopening`, { why: 'They came back.' })
    if (asksForReferral[policy]) assert.match(again.words, /needs a new referral/)
    service.clock.moveBy({ hours: 24 * 30 })
    await newReferral(service, family)
    assert.equal(await standing(service, family), null)
  })
}

test('[REF-14] supported: the old debt is paid too before a family comes back', async () => {
  await using service = await aService('supported')
  const family = await aFamily(service)
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/closure`
  assert.match((await manager.post(path, { why: 'Nobody paid.', owed: 'twelve' })).words, /not an amount of money/)
  assert.equal((await manager.post(path, { why: 'Nobody paid.', owed: '12.50' })).status, 303)
  assert.match((await manager.get(path)).words, /£12\.50, not paid yet/)
  service.clock.moveBy({ hours: 24 * 30 })
  assert.equal(await service.work((work) => oldDebt(work, family.familyId)), 1250)
  await newReferral(service, family)
  assert.equal(await standing(service, family), 'old-debt-unpaid')
  const later = await service.as('manager')
  assert.equal((await later.post(`${path}/payment`, { paidBy: 'The grandmother' })).status, 303)
  assert.equal(await service.work((work) => oldDebt(work, family.familyId)), null)
  assert.equal(await standing(service, family), null)
})

test('[REF-14] county: an old debt is no reason to turn a family away', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  assert.equal((await leader.post(`/families/${family.familyId}/closure`, { why: 'Ended.', owed: '40' })).status, 303)
  assert.equal(await service.work((work) => oldDebt(work, family.familyId)), null)
})

test('a file with sessions to come is not closed over the heads of those who would come', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await aSession(service, family)
  const leader = await service.as('leader')
  assert.match((await leader.post(`/families/${family.familyId}/closure`, { why: 'Ended.' })).words, /1 session still to come/)
  assert.equal((await (await service.as('worker')).get(`/families/${family.familyId}/closure`)).status, 404)
})

test('[REF-14] supported: a new referral for a child whose old file has a debt is not accepted before it is paid', async () => {
  await using service = await aService('supported')
  const old = await aFamily(service, { kind: 'supported' })
  const manager = await service.as('manager')
  assert.equal((await manager.post(`/families/${old.familyId}/closure`, { why: 'Nobody paid.', owed: '12.50' })).status, 303)
  const fresh = await aFamily(service, { kind: 'supported' })
  const coordinator = await service.as('coordinator')
  const accept = () => coordinator.post(`/referrals/${fresh.referralId}/decision`, { choice: 'accept', significant: 'no', seen: 'yes' })
  assert.match((await accept()).words, /closed with £12\.50 unpaid/)
  assert.equal((await manager.post(`/families/${old.familyId}/closure/payment`, { paidBy: 'The grandmother' })).status, 303)
  assert.equal((await accept()).status, 303)
})
