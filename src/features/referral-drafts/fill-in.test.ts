import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'
import { beginDraft, fillInDraft, typedCarer, typedChild, typedCourt, typedRisks, typedVisiting } from '../../testing/typed-referral.ts'

test('[REF-03] half a form is saved, gone on with on another sign-in, and sent in only whole', async () => {
  await using service = await aService('proceedings')
  const first = await service.as('socialWorker')
  const draft = await beginDraft(first)
  await first.post(`${draft}/children/1`, typedChild('Ivy', '2019'))
  await first.post(`${draft}/asked`, { purpose: 'To keep the bond' })
  const half = await first.post(`${draft}/check`)
  assert.equal(half.status, 422)
  assert.match(half.words, /answers are still missing.*REF-03/)
  assert.match(half.words, /Nobody of the family is named yet/)

  const later = await service.as('socialWorker')
  assert.match((await later.get('/my-referrals')).words, /Go on with Ivy Dunmore/)
  assert.match((await later.get(`${draft}/asked`)).html, /To keep the bond/)
  await fillInDraft(later, draft, service.areas.east)
  const sent = await later.post(`${draft}/check`)
  assert.equal(sent.status, 303)
  assert.match((await later.get(sent.location)).words, /Ivy \(6\) and Rafe \(4\) Dunmore/)
  assert.equal((await later.post(`${draft}/check`)).status, 422, 'it is sent in once')
  assert.equal((await service.work((work) => work.rows`select id from family`)).length, 1)
})

test('a draft is nobody else’s', async () => {
  await using service = await aService('proceedings')
  const draft = await beginDraft(await service.as('socialWorker'))
  for (const part of ['otherSocialWorker', 'teamManager', 'coordinator'] as const) {
    const person = await service.as(part)
    assert.equal((await person.get(draft)).status, 404)
    assert.equal((await person.post(`${draft}/court`, typedCourt)).status, 404)
  }
})

test('[REF-03] an unlikely birth date or hearing is asked about and never silently taken', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  const again = await person.post(`${draft}/children/1`, typedChild('Ivy', '1999'))
  assert.equal(again.location, `${draft}/children/1`)
  assert.match((await person.get(again.location)).words, /is the birth date 3 September 1999 right\? That is 26 years ago/)
  assert.match((await person.get(`${draft}/check`)).words, /3 September 1999 right/)
  await person.post(`${draft}/children/1`, { ...typedChild('Ivy', '1999'), dateIsRight: 'yes' })
  assert.doesNotMatch((await person.get(`${draft}/check`)).words, /3 September 1999 right/)

  await person.post(`${draft}/court`, { ...typedCourt, 'nextHearingOn-year': '2025' })
  assert.match((await person.get(`${draft}/check`)).words, /24 June 2025 right\? It is in the past/)
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
