import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Visitor } from '../../testing/service.ts'

type Files = { readonly fresh: TestFamily; readonly old: TestFamily }
const typed = ({ fresh, old }: Files) => ({
  why: 'The same mother.',
  sight: 'yes',
  children: [`${fresh.children[0]}=${old.children[0]}`, `${fresh.children[1]}=${old.children[1]}`],
  adults: Object.keys(fresh.parties).map((side) => {
    const key = side as keyof TestFamily['parties']
    return `${fresh.parties[key]}=${old.parties[key]}`
  }),
})
const join = (visitor: Visitor, files: Files, more: object = {}) =>
  visitor.post(`/families/${files.fresh.familyId}/duplicates/${files.old.familyId}`, { ...typed(files), ...more })

const apartOf = (service: TestService, family: string) =>
  service.work(
    (work) =>
      work.rows<{ one: string }>`select one_party as one from families_apart where tenant_id = ${work.tenant} and one_family = ${family}`,
  )

test('[REF-16][RISK-06] whom a family must not meet, it must not meet under its other number either', async () => {
  await using service = await aService('county')
  const files = { fresh: await aFamily(service), old: await aFamily(service) }
  const stranger = await aFamily(service, { surname: 'Quill' })
  const leader = await service.as('leader')
  const apart = { one: files.fresh.parties.visiting, other: '', otherFile: stranger.reference, otherName: '', because: 'Threats.' }
  assert.equal((await leader.post(`/families/${files.fresh.familyId}/apart`, apart)).status, 303)
  assert.equal((await join(leader, files)).status, 303)
  assert.deepEqual(
    (await apartOf(service, files.old.familyId)).map(({ one }) => one),
    [files.old.parties.visiting],
  )
  assert.match((await leader.get(`/families/${files.old.familyId}/apart`)).words, /Threats/)
  assert.match(
    (await leader.get(`/families/${files.old.familyId}`)).words,
    /Owen Ashdown must not meet another family known to the service/,
  )
})

test('[REF-16][RISK-06] two families who must not meet are never joined', async () => {
  await using service = await aService('county')
  const files = { fresh: await aFamily(service), old: await aFamily(service) }
  const leader = await service.as('leader')
  const apart = { one: '', other: '', otherFile: files.old.reference, otherName: '', because: 'A feud.' }
  assert.equal((await leader.post(`/families/${files.fresh.familyId}/apart`, apart)).status, 303)
  assert.match((await join(leader, files)).words, /two families must not meet/)
})

test('[REF-16] nobody of a third family is drawn in, and made-up people join nothing', async () => {
  await using service = await aService('county')
  const files = { fresh: await aFamily(service), old: await aFamily(service) }
  const third = await aFamily(service, { surname: 'Quill' })
  const leader = await service.as('leader')
  const madeUp = 'aaaaaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa'
  for (const more of [
    { children: [`${madeUp}=${madeUp}`] },
    { children: [`${files.fresh.children[0]}=${third.children[0]}`] },
    { adults: [`${files.fresh.parties.visiting}=${third.parties.visiting}`] },
  ])
    assert.match((await join(leader, files, more)).words, /not on these two files/)
})

test('[REF-16][DATA-03] whoever said that they know the family knows it under the other number too', async () => {
  await using service = await aService('county')
  const files = { fresh: await aFamily(service), old: await aFamily(service) }
  const coordinator = await service.as('coordinator')
  const said = { knows: 'yes', words: 'My cousin.' }
  assert.equal((await coordinator.post(`/families/${files.fresh.familyId}/connection`, said)).status, 303)
  assert.equal((await join(await service.as('leader'), files)).status, 303)
  assert.equal((await coordinator.get(`/families/${files.old.familyId}`)).status, 404)
})

test('[REF-16][RISK-07] a join that lets another referrer see more is confirmed, and no referrer reads another’s referral', async () => {
  await using service = await aService('supported')
  const old = await aFamily(service, { kind: 'supported' })
  const fresh = await aFamily(service, { kind: 'supported', referredBy: 'solicitor' })
  const manager = await service.as('manager')
  assert.match((await manager.get(`/families/${fresh.familyId}/duplicates/${old.familyId}`)).words, /each is read only by whoever made it/)
  assert.match((await join(manager, { fresh, old }, { sight: '' })).words, /not said that the referrer may see/)
  assert.equal((await join(manager, { fresh, old })).status, 303)
  const solicitor = await service.as('solicitor')
  const socialWorker = await service.as('socialWorker')
  assert.equal((await solicitor.get(`/referrals/${fresh.referralId}`)).status, 200)
  assert.equal((await solicitor.get(`/referrals/${old.referralId}`)).status, 404)
  assert.equal((await socialWorker.get(`/referrals/${old.referralId}`)).status, 200)
  assert.equal((await socialWorker.get(`/referrals/${fresh.referralId}`)).status, 404)
})
