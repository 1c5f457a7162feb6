import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { accept, aFamily } from '../../testing/a-family.ts'
import { inLondon } from '../../testing/clock.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { receiveReferral, referrerOf, submitReferral } from '../referrals/door.ts'
import { followUpStandsInTheWay } from './door.ts'

const urgent = { ...exampleReferral, isUrgent: true, whyUrgent: 'The children move on Friday.' }

const anUrgentOne = (service: TestService) =>
  service.work(async (work) => {
    const referrer = await referrerOf(work, service.accounts.socialWorker)
    assert.ok(referrer)
    const sent = await submitReferral(work, { draft: { ...urgent, areaId: service.areas.east }, referrer })
    assert.ok(sent.ok)
    return sent.value.id
  })

const deadlineOf = (service: TestService, id: string) =>
  service.work(async (work) => (await work.row<{ by: string }>`select decide_by::text as by from referral where id = ${id}`)?.by)

const call = { caller: 'Joanne Firth, social worker', day: '2026-05-21', time: '09:30', said: 'They leave hospital on Friday.' }
const talk = {
  talkedTo: 'Nia Holt, guardian',
  day: '2026-05-21',
  time: '9:30am',
  changes: 'They moved to their aunt.',
  alreadySupervised: 'Twice.',
  measures: 'Nothing',
  professionals: 'Nia Holt',
  direction: 'Weekly until June.',
}

test('[REF-08] county: an urgent referral is considered within 24 hours of the phone call, and of nothing else', async () => {
  await using service = await aService('county')
  const id = await anUrgentOne(service)
  const leader = await service.as('leader')
  assert.match((await leader.post(`/referrals/${id}/call`, call)).words, /has not approved it yet.*REF-06/)

  await service.work((work) => receiveReferral(work, id))
  const usual = await deadlineOf(service, id)
  assert.match((await leader.post(`/referrals/${id}/call`, { ...call, time: '10:01' })).words, /The time of the call is still to come/)
  assert.match((await leader.post(`/referrals/${id}/call`, { ...call, caller: '' })).words, /Enter who called/)
  assert.equal(await deadlineOf(service, id), usual)

  assert.equal((await leader.post(`/referrals/${id}/call`, call)).status, 303)
  assert.equal(await deadlineOf(service, id), '2026-05-22 08:30:00+00')
  assert.match((await leader.get(`/referrals/${id}/call`)).words, /Who called Joanne Firth.*They leave hospital on Friday/)
  assert.match((await leader.post(`/referrals/${id}/call`, call)).words, /Lena East has already put the call on record.*REF-08/)
  for (const part of ['otherLeader', 'worker', 'socialWorker'] as const)
    assert.equal((await (await service.as(part)).get(`/referrals/${id}/call`)).status, 404)
})

test('[REF-08] where no shorter time is set, a call is kept and moves no deadline', async () => {
  for (const name of ['independent', 'proceedings'] as const) {
    await using service = await aService(name)
    const family = await aFamily(service)
    const before = await deadlineOf(service, family.referralId)
    assert.equal((await (await service.as('manager')).post(`/referrals/${family.referralId}/call`, call)).status, 303)
    assert.equal(await deadlineOf(service, family.referralId), before)
  }
})

test('[REF-12] independent: a worker is allocated only after the talk with the key person, with all five things on record', async () => {
  await using service = await aService('independent')
  const family = await aFamily(service)
  const path = `/referrals/${family.referralId}/follow-up`
  await accept(service, family)
  const stands = () => service.work((work) => followUpStandsInTheWay(work, family.familyId))
  assert.equal(await stands(), 'follow-up-missing')

  const coordinator = await service.as('coordinator')
  for (const point of ['changes', 'alreadySupervised', 'measures', 'professionals', 'direction']) {
    assert.equal((await coordinator.post(path, { ...talk, [point]: '' })).status, 422, point)
  }
  assert.match((await coordinator.post(path, { ...talk, day: '2026-05-22' })).words, /still to come/)
  assert.equal(await stands(), 'follow-up-missing')
  assert.equal((await coordinator.post(path, talk)).status, 303)
  assert.equal(await stands(), null)
  assert.match((await coordinator.get(path)).words, /Nia Holt, guardian, Thu 21 May, 9:30am.*Weekly until June/)
})

test('[REF-12] the other services do not wait for it', async () => {
  for (const name of ['city', 'supported', 'county', 'proceedings'] as const) {
    await using service = await aService(name)
    const family = await aFamily(service)
    await accept(service, family)
    assert.equal(await service.work((work) => followUpStandsInTheWay(work, family.familyId)), null)
  }
})

test('[REF-12] a family that comes back is followed up anew', async () => {
  await using service = await aService('independent')
  const family = await aFamily(service)
  await accept(service, family)
  await (await service.as('manager')).post(`/referrals/${family.referralId}/follow-up`, talk)
  service.clock.moveTo(inLondon('2026-08-03 10:00'))
  await service.work(async (work) => {
    const id = work.newId()
    await work.rows`
      insert into referral (tenant_id, id, family_id, reference, referrer_kind, answers, kind_asked, is_urgent, in_proceedings, submitted_at, received_at)
      select tenant_id, ${id}, family_id, 'R-again', referrer_kind, answers, kind_asked, false, false, ${work.now}, ${work.now} from referral where id = ${family.referralId}`
    await work.rows`
      insert into referral_decision (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
      values (${work.tenant}, ${work.newId()}, ${id}, 'accepted', '', ${service.accounts.manager}, 'M', ${work.now})`
  })
  assert.equal(await service.work((work) => followUpStandsInTheWay(work, family.familyId)), 'follow-up-missing')
})
