import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService, type Typed, type Visitor } from '../../testing/service.ts'
import { beginDraft, fillInDraft, typedChild, typedCourt, typedPeople, typedRequest } from '../../testing/typed-referral.ts'

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

test('[REF-03] a social worker’s whole referral of two siblings takes twelve pages, begun on one device and sent from another', async () => {
  await using service = await aService('county')
  const computer = await service.as('socialWorker')
  const seen = new Set(['/referrals/new'])
  assert.match((await computer.get('/referrals/new')).html, /value="first" name="onward"/)
  let at = (await computer.post('/referrals/drafts', { onward: 'first' })).location
  const draft = at.replace('/children/1', '')
  const goOn = async (person: Visitor, typed: Typed): Promise<void> => {
    const page = await person.get(at)
    assert.equal(page.status, 200, at)
    seen.add(at)
    const saved = await person.post(at, typed)
    assert.equal(saved.status, 303, saved.words)
    at = saved.location
  }
  for (const typed of typedPeople) await goOn(computer, typed)

  const phone = await service.as('socialWorker')
  assert.match((await phone.get('/my-referrals')).words, /Go on with Ivy and Rafe Dunmore/)
  assert.match((await phone.get(`${draft}/adults/1`)).html, /value="Colin Yates"/)
  for (const typed of typedRequest(service.areas.east)) await goOn(phone, typed)
  assert.equal(at, `${draft}/check`)
  assert.match((await phone.get(at)).words, /Everything is there/)
  await goOn(phone, {})
  assert.match(at, /^\/referrals\/[0-9a-f-]{36}$/)
  assert.ok(seen.size <= 12, [...seen].join(' '))
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
  await person.post(`${draft}/children/1`, { ...typedChild('Ivy', '1999'), datesAreRight: 'yes' })
  assert.doesNotMatch((await person.get(`${draft}/check`)).words, /3 September 1999 right/)

  await person.post(`${draft}/court`, { ...typedCourt, 'nextHearingOn-year': '2025' })
  assert.match((await person.get(`${draft}/check`)).words, /24 June 2025 right\? It is in the past/)
})
