import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

const core = { lookedAfter: 'yes', permanency: 'no', evidence: 'Two call-outs in April.', noAlternative: 'Nobody else can be there.' }

test('[REF-09] county: on the list core offer comes first, court cases first within it, and what is due today before both', async () => {
  await using service = await aService('county')
  const plain = await aFamily(service, { inProceedings: false })
  const court = await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'] })
  const other = await aFamily(service, { surname: 'Penrose', childNames: ['Ava', 'Eli'] })
  const leader = await service.as('leader')
  for (const { referralId } of [plain, court]) await leader.post(`/referrals/${referralId}/class`, core)
  const order = async () => [...(await leader.get('/referrals')).words.matchAll(/Ashdown|Holroyd|Penrose/g)].map(([name]) => name)
  const shown = async () => [...new Set(await order())]
  assert.deepEqual(await shown(), ['Holroyd', 'Ashdown', 'Penrose'])
  await service.work((work) => work.rows`update referral set decide_by = ${work.now.add({ hours: 2 })} where id = ${other.referralId}`)
  assert.deepEqual(await shown(), ['Penrose', 'Holroyd', 'Ashdown'])
})

test('[REF-08] county: an urgent referral without its call says on the list that the call is needed', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await service.work((work) => work.rows`update referral set is_urgent = true where id = ${family.referralId}`)
  const leader = await service.as('leader')
  assert.match((await leader.get('/referrals')).words, /Ashdown.*Urgent.*Call needed/)
  assert.match(
    (await leader.get(`/referrals/${family.referralId}/decision`)).words,
    /Call needed: the shorter time runs from it Record the call/,
  )
  await leader.post(`/referrals/${family.referralId}/call`, { caller: 'Joanne Firth', day: '2026-05-21', time: '9:30am', said: 'Friday.' })
  assert.match((await leader.get('/referrals')).words, /23 hours 30 min left Tomorrow, 9:30am Decide/)
})

test('several ticked referrals are put into one person’s hands at once, and each person finds their own', async () => {
  await using service = await aService('county')
  const one = await aFamily(service)
  const two = await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'], inProceedings: false })
  const manager = await service.as('manager')
  const to = (ids: readonly string[], who: string) => manager.post('/referrals/taking', { ids, who })
  assert.match((await to([], service.accounts.leader)).words, /Tick at least one referral/)
  assert.match((await to([one.referralId], service.accounts.worker)).words, /This person cannot look into referrals/)
  assert.match((await to([one.referralId], service.accounts.otherLeader)).words, /does not see one of these areas.*DATA-06/)
  assert.equal((await to([one.referralId, two.referralId], service.accounts.leader)).status, 303)
  assert.match((await manager.get('/referrals')).words, /Lena East looks into it.*Lena East looks into it/)
  assert.match((await manager.get('/referrals?only=mine')).words, /No referral of this kind waits/)
  const leader = await service.as('leader')
  assert.match((await leader.get('/referrals?only=mine')).words, /Ashdown.*Holroyd|Holroyd.*Ashdown/)
  assert.doesNotMatch((await leader.get('/referrals?only=court')).words, /Holroyd/)
  for (const [only, found] of [
    ['late', false],
    ['urgent', false],
    ['court', true],
  ] as const)
    assert.equal(/Ashdown/.test((await leader.get(`/referrals?only=${only}`)).words), found, only)
})

test('[DATA-06] nobody takes a referral of an area they do not see', async () => {
  await using service = await aService('county')
  const west = await aFamily(service, { area: 'west' })
  const leader = await service.as('leader')
  assert.match(
    (await leader.post('/referrals/taking', { ids: west.referralId, who: service.accounts.leader })).words,
    /not on your list any more/,
  )
  assert.deepEqual(await service.work((work) => work.rows`select id from referral_taking`), [])
})
