import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'
import { beginDraft, fillInDraft, typedCarer, typedChild, typedRisks, typedVisiting } from '../../testing/typed-referral.ts'

const ivy = { givenName: 'Ivy', familyName: 'Dunmore', 'bornOn-day': '3', 'bornOn-month': '9', 'bornOn-year': '2019' }

test('[REF-03] an e-mail address or a phone number that cannot be one is asked about where it is typed, and none is fine', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const { location: draft } = await person.post('/referrals/drafts')
  const colin = { name: 'Colin Yates', side: 'visiting', relation: 'Father' }
  const wrong = await person.post(`${draft}/adults/1`, { ...colin, email: 'colin at home', phone: 'ask him' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Enter an e-mail address like name@example.org, or leave it empty/)
  assert.match(wrong.words, /Enter a phone number like 07700 900121, or leave it empty/)
  assert.match(wrong.html, /value="colin at home"/)
  assert.equal((await person.post(`${draft}/adults/1`, colin)).status, 303)
  assert.equal((await person.post(`${draft}/adults/1`, { ...colin, email: 'colin@example.org', phone: '+44 7700 900121' })).status, 303)
})

test('[REF-03] a birth date in the future keeps the referrer on the page, whichever button was pressed', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const { location: draft } = await person.post('/referrals/drafts')
  for (const onward of ['', 'another', 'list']) {
    const again = await person.post(`${draft}/children/1`, { ...ivy, 'bornOn-year': '2062', onward })
    assert.equal(again.location, `${draft}/children/1`, onward)
    assert.match((await person.get(again.location)).words, /is the birth date 3 September 2062 right\? It is in the future/)
  }
})

test('what was typed stays when a date cannot be read, and nothing saved before is lost', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  const wrong = await person.post(`${draft}/children/1`, { ...typedChild('Ivy', '2019'), 'bornOn-month': '31' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Enter a real date/)
  assert.match(wrong.html, /value="Ivy"/)
  await person.post(`${draft}/children/1`, typedChild('Ivy', '2019'))
  await person.post(`${draft}/adults/1`, typedVisiting)
  await person.post(`${draft}/adults/2`, typedCarer)
  await person.post(`${draft}/risks`, typedRisks)
  await person.post(`${draft}/adults/1/removal`)
  assert.doesNotMatch((await person.get(`${draft}/check`)).words, /Colin Yates/)
  assert.match((await person.get(draft)).words, /Shona Dunmore/)
})

test('[RISK-07] the carer’s details are confidential when nobody says otherwise', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  await fillInDraft(person, draft, service.areas.east)
  const { location } = await person.post(`${draft}/check`)
  const facts = await service.work(
    (work) => work.rows<{ name: string; kind: string; is_confidential: boolean }>`
    select p.name, f.kind, f.is_confidential from protected_fact f join party p on p.tenant_id = f.tenant_id and p.id = f.party_id order by p.name, f.kind`,
  )
  assert.deepEqual(facts, [
    { name: 'Colin Yates', kind: 'phone', is_confidential: false },
    { name: 'Shona Dunmore', kind: 'address', is_confidential: true },
    { name: 'Shona Dunmore', kind: 'phone', is_confidential: true },
  ])
  const leader = await service.as('leader')
  for (const page of [await person.get(location), await leader.get(location), await person.get('/my-referrals')]) {
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.html, /Hidden Mews|900122|Hidden Lane/)
  }
})

test('the people of a draft are nobody else’s, to see or to change', async () => {
  await using service = await aService('proceedings')
  const draft = await beginDraft(await service.as('socialWorker'))
  for (const part of ['otherSocialWorker', 'teamManager', 'coordinator'] as const) {
    const person = await service.as(part)
    for (const path of [`${draft}/children/1`, `${draft}/adults/1`, `${draft}/needs`]) {
      assert.equal((await person.get(path)).status, 404, path)
      assert.equal((await person.post(path, {})).status, 404, path)
    }
  }
})

test('a place that is not on the list has no page, and nothing is saved there', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  for (const path of [`${draft}/children/11`, `${draft}/children/0`, `${draft}/adults/16`]) {
    assert.equal((await person.get(path)).status, 404, path)
    assert.notEqual((await person.post(path, { givenName: 'Ivy', name: 'Colin Yates' })).status, 303, path)
  }
  assert.doesNotMatch((await person.get(draft)).words, /Ivy|Colin Yates/)
})
