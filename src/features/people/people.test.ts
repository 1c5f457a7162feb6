import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { protectedValuesOf } from '../families/door.ts'

const values = async (service: TestService, { familyId }: TestFamily) =>
  (await service.work((work) => protectedValuesOf(work, familyId))).map(({ text }) => text)
const factsOf = (service: TestService, person: string) =>
  service.work(
    (work) => work.rows<{ id: string; kind: string; isConfidential: boolean }>`
      select id, kind, is_confidential as "isConfidential" from protected_fact where tenant_id = ${work.tenant} and party_id = ${person} and ended_at is null order by recorded_at`,
  )

test('[RISK-07] each fact has its own word on who may know it; the resident side, carers and children are guarded from the start', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const people = `/families/${family.familyId}/people`
  const isGuarded = async (person: string) =>
    /name="isConfidential"[^>]*value="no"[^>]*checked|checked[^>]*value="no"/.test((await leader.get(`${people}/${person}`)).html)
  assert.equal(await isGuarded(family.parties.resident), true)
  assert.equal(await isGuarded(family.parties.carer), true)
  assert.equal(await isGuarded(family.children[0] ?? ''), true)
  assert.equal(await isGuarded(family.parties.visiting), false)

  const path = `${people}/${family.parties.visiting}/facts`
  const work = { kind: 'phone', text: '07700 900555', label: 'At work', isConfidential: 'no' }
  assert.equal((await leader.post(path, { ...work, text: '' })).status, 422)
  assert.equal((await leader.post(path, work)).status, 303)
  assert.match((await leader.get(people)).words, /Phone, at work, confidential\. Show/)
  assert.ok((await values(service, family)).includes('07700 900555'))
  const fact = (await factsOf(service, family.parties.visiting)).find(({ isConfidential }) => isConfidential)
  const open = `/families/${family.familyId}/facts/${fact?.id}/confidentiality`
  assert.match((await leader.post(open, { to: 'open', why: '' })).words, /Say why it is safe/)
  assert.equal((await leader.post(open, { to: 'open', why: 'He asked us to.' })).status, 303)
  assert.ok(!(await values(service, family)).includes('07700 900555'))
})

test('[RISK-07] an address that no longer holds is not shown any more, and never reaches anybody either', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const before = await values(service, family)
  const [fact] = await factsOf(service, family.parties.resident)
  const path = `/families/${family.familyId}/facts/${fact?.id}/ending`
  assert.equal((await leader.post(path)).status, 303)
  assert.match((await leader.post(path)).words, /no longer holds already/)
  assert.deepEqual(await values(service, family), before)
  assert.equal(
    (await factsOf(service, family.parties.resident)).some(({ id }) => id === fact?.id),
    false,
  )
})

test('how a person may be called or written to stands beside their number, and what was said before is kept', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/people/${family.parties.resident}`
  assert.match((await leader.get(path)).words, /Nobody has said yet/)
  assert.equal((await leader.post(`${path}/safe-contact`, { ways: ['call'], words: 'Only before 3pm.' })).status, 303)
  const says = /You may call\. Do not send a text, send an e-mail or write by post\. Only before 3pm\./
  assert.match((await leader.get(path)).words, says)
  assert.match((await leader.get(`/families/${family.familyId}/people`)).words, says)
  service.clock.moveBy({ minutes: 1 })
  assert.equal((await leader.post(`${path}/safe-contact`, { words: '' })).status, 303)
  assert.match((await leader.get(path)).words, /Do not reach them by yourself: ask a manager/)
  const kept = await service.work((work) => work.rows`select id from safe_contact where tenant_id = ${work.tenant}`)
  assert.equal(kept.length, 2)
})

test('people come, change and leave a file, and whoever left reads nothing more of it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const people = `/families/${family.familyId}/people`
  const uncle = { name: 'Tom Ashdown', side: 'connected-other', relation: 'Uncle', language: 'English', mayAttend: 'yes' }
  assert.match((await leader.post(people, { ...uncle, name: '', side: '' })).words, /Enter the name.*Say what their part is/)
  const added = await leader.post(people, uncle)
  assert.equal(added.status, 303)
  assert.match((await leader.get(people)).words, /Tom Ashdown Uncle/)
  assert.equal((await leader.post(added.location, { ...uncle, relation: 'Great-uncle', mustSign: 'yes' })).status, 303)
  assert.match((await leader.get(people)).words, /Great-uncle/)

  const account = service.accounts.legal
  await service.work(
    (work) =>
      work.rows`update party set account_id = ${account}, side = 'legal' where tenant_id = ${work.tenant} and id = ${added.location.split('/').at(-1)}`,
  )
  const other = await aFamily(service, { surname: 'Quill' })
  assert.equal((await leader.get(`/families/${other.familyId}/people/${added.location.split('/').at(-1)}`)).status, 404)
  assert.equal((await leader.post(`${added.location}/ending`, { why: 'He moved away.' })).status, 303)
  assert.doesNotMatch((await leader.get(people)).words, /Tom Ashdown/)
  assert.match((await leader.post(`${added.location}/ending`, { why: 'Again.' })).words, /has ended/)
  assert.equal((await (await service.as('worker')).get(`${people}/new`)).status, 404)
  assert.equal((await (await service.as('socialWorker')).get(added.location)).status, 404)
})
