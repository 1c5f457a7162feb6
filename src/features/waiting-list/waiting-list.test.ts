import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, allocate, assess, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { interimOfFamily } from './door.ts'

const classAs = (service: TestService, family: TestFamily, offerClass: string) =>
  service.work(async (work) => {
    const id = work.newId()
    const answers = work.seal('{"endsOn":null,"reviewOn":null}', { table: 'referral_class', row: id, column: 'answers' })
    const day = offerClass === 'exceptional' ? '2026-09-30' : null
    await work.rows`
      insert into referral_class (tenant_id, id, referral_id, class, answers, ends_on, review_on, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${family.referralId}, ${offerClass}, ${answers}, ${day}, ${day}, ${service.accounts.leader}, 'Lena East', ${work.now})`
  })

const twoFamilies = async (service: TestService) => {
  const first = await aFamily(service, { inProceedings: true })
  service.clock.moveBy({ hours: 1 })
  const second = await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'], inProceedings: true })
  await accept(service, second)
  await accept(service, first)
  return { first, second }
}

test('[REF-09] county: core offer stands before an exceptional one that came earlier, each with the reason for its place', async () => {
  await using service = await aService('county')
  const { first, second } = await twoFamilies(service)
  await classAs(service, first, 'exceptional')
  await classAs(service, second, 'core-offer')
  const { words } = await (await service.as('manager')).get('/waiting-list')
  assert.match(words, /2 families wait for a first session. Core offer comes first/)
  assert.match(words, /Holroyd.*Core offer, in court.*Ashdown.*Exceptional, in court: waits for room Looked at again on Wed 30 Sep 2026/)
})

test('[REF-09] the other services give places in the order the referrals came in', async () => {
  for (const name of ['independent', 'city', 'supported', 'proceedings'] as const) {
    await using service = await aService(name)
    await twoFamilies(service)
    const { words } = await (await service.as('manager')).get('/waiting-list')
    assert.match(words, /Ashdown.*In the order they came in.*Holroyd/, name)
  }
})

test('the list says what each family waits for, and only the office sees it, each leader their own area', async () => {
  await using service = await aService('independent')
  const family = await aFamily(service)
  await accept(service, family)
  const manager = await service.as('manager')
  assert.match((await manager.get('/waiting-list')).words, /Ashdown.*Thu 21 May The follow-up call/)
  await manager.post(`/referrals/${family.referralId}/follow-up`, {
    ...{ talkedTo: 'Nia Holt', day: '2026-05-21', time: '09:00', changes: 'Nothing', alreadySupervised: 'No' },
    ...{ measures: 'Nothing', professionals: 'Nia Holt', direction: 'None' },
  })
  assert.match((await manager.get('/waiting-list')).words, /The risks to be assessed/)
  await assess(service, family)
  assert.match((await manager.get('/waiting-list')).words, /Thu 21 May A worker/)
  await allocate(service, family)
  assert.match((await manager.get('/waiting-list')).words, /The agreement to be signed/)
  for (const part of ['worker', 'volunteer', 'socialWorker', 'trustee'] as const)
    assert.equal((await (await service.as(part)).get('/waiting-list')).status, 404)
  assert.match((await (await service.as('leader')).get('/waiting-list')).words, /Ashdown/)
  assert.match((await (await service.as('otherLeader')).get('/waiting-list')).words, /Nobody waits/)
})

test('a family leaves the list with a reason that stays on record, once', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/wait-end`
  assert.match((await leader.post(path, { why: 'elsewhere', reason: '' })).words, /Write what happened/)
  assert.equal((await leader.post(path, { why: 'elsewhere', reason: 'Southfold has a place near them.' })).location, '/waiting-list')
  assert.match((await leader.get('/waiting-list')).words, /Nobody waits/)
  assert.match((await leader.post(path, { why: 'other', reason: 'Again.' })).words, /not on the waiting list any more/)
  const ends = await service.work((work) => work.rows`select why, by_name as by from wait_end`)
  assert.deepEqual(ends, [{ why: 'elsewhere', by: 'Lena East' }])
  assert.equal((await (await service.as('otherLeader')).post(path, { why: 'other', reason: 'x' })).status, 404)
})

test('[REF-15] county: what the social worker arranged is on record from the referral on, and changed at the desk with who and until when', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/referrals/${family.referralId}/interim`
  assert.match((await leader.post(path, { arranged: '', arrangedBy: 'Joanne Firth' })).words, /Write what is arranged/)
  const given = { arranged: 'Fridays at the office', arrangedBy: 'Joanne Firth', untilOn: '2026-06-30' }
  assert.match((await leader.post(path, { ...given, untilOn: '2026-05-20' })).words, /The day is in the past.*REF-15/)
  assert.equal((await leader.post(path, given)).status, 303)
  assert.match(
    (await leader.get(`/referrals/${family.referralId}/decision`)).words,
    /Until sessions start Fridays at the office. By Joanne Firth. Until 30 June 2026/,
  )
  const interim = await service.work((work) => interimOfFamily(work, family.familyId))
  assert.deepEqual([interim?.arranged, interim?.byName, interim?.referralId], ['Fridays at the office', 'Lena East', family.referralId])
})
