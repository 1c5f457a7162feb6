import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService, type Typed, type Visitor } from '../../testing/service.ts'

const yes = {
  isDirectedByCourt: 'yes',
  inProceedings: 'yes',
  courtCase: 'NM26C00118',
  'nextHearingOn-day': '24',
  'nextHearingOn-month': '6',
  'nextHearingOn-year': '2026',
}
const child = (givenName: string, year: string): Typed => ({
  givenName,
  familyName: 'Dunmore',
  'bornOn-day': '3',
  'bornOn-month': '9',
  'bornOn-year': year,
  legalStatus: 'interim-care-order',
  livesWith: 'Their grandmother',
  school: 'Hidden Lane Primary',
  isSchoolConfidential: 'yes',
  mayLeaveVenue: 'no',
})
const colin = {
  name: 'Colin Yates',
  side: 'visiting',
  relation: 'Father',
  may: 'yes',
  mustSign: 'yes',
  phone: '07700 900121',
  isConfidential: 'no',
}
const shona = {
  name: 'Shona Dunmore',
  side: 'carer',
  relation: 'Grandmother',
  address: '4 Hidden Mews',
  phone: '07700 900122',
  mustSign: 'yes',
}
const asked = (areaId: string): Typed => ({
  kindAsked: 'supervised',
  whySupervised: 'Two police call-outs in 2025',
  frequency: 'weekly',
  minutes: '90',
  days: 'Mondays',
  purpose: 'To keep the bond',
  areaId,
})
const background = { history: 'Known since March 2025' }
const risks = {
  risksToChild: 'Shouting',
  risksToStaff: 'None known',
  'one-0': '0',
  'other-0': '1',
  'because-0': 'No-contact order',
  risksConsidered: 'yes',
}
const practical = {
  'name-0': 'Out of hours team',
  'relation-0': 'Council',
  'phone-0': '020 7946 0188',
  isUrgent: 'no',
  interimArrangement: 'Two sessions at the office',
}

const begin = async (person: Visitor): Promise<string> => (await person.post('/referrals/drafts')).location
const fillIn = async (person: Visitor, draft: string, areaId: string): Promise<void> => {
  await person.post(`${draft}/children/1`, child('Ivy', '2019'))
  await person.post(`${draft}/children/2`, child('Rafe', '2021'))
  await person.post(`${draft}/adults/1`, colin)
  await person.post(`${draft}/adults/2`, shona)
  await person.post(`${draft}/needs`, { 'health-0': 'Asthma', rest: 'none' })
  await person.post(`${draft}/asked`, asked(areaId))
  await person.post(`${draft}/court`, yes)
  await person.post(`${draft}/background`, background)
  await person.post(`${draft}/risks`, risks)
  await person.post(`${draft}/practical`, practical)
}

test('[REF-03] half a form is saved, gone on with on another sign-in, and sent in only whole', async () => {
  await using service = await aService('proceedings')
  const first = await service.as('socialWorker')
  const draft = await begin(first)
  await first.post(`${draft}/children/1`, child('Ivy', '2019'))
  await first.post(`${draft}/asked`, { purpose: 'To keep the bond' })
  const half = await first.post(`${draft}/check`)
  assert.equal(half.status, 422)
  assert.match(half.words, /answers are still missing.*REF-03/)
  assert.match(half.words, /Nobody of the family is named yet/)

  const later = await service.as('socialWorker')
  assert.match((await later.get('/my-referrals')).words, /Go on with Ivy Dunmore/)
  assert.match((await later.get(`${draft}/asked`)).html, /To keep the bond/)
  await fillIn(later, draft, service.areas.east)
  const sent = await later.post(`${draft}/check`)
  assert.equal(sent.status, 303)
  assert.match((await later.get(sent.location)).words, /Ivy \(6\) and Rafe \(4\) Dunmore/)
  assert.equal((await later.post(`${draft}/check`)).status, 303)
  assert.equal((await service.work((work) => work.rows`select id from family`)).length, 1)
})

test('a draft is nobody else’s', async () => {
  await using service = await aService('proceedings')
  const draft = await begin(await service.as('socialWorker'))
  for (const part of ['otherSocialWorker', 'teamManager', 'coordinator'] as const) {
    const person = await service.as(part)
    assert.equal((await person.get(draft)).status, 404)
    assert.equal((await person.post(`${draft}/court`, yes)).status, 404)
  }
})

test('[REF-03] an unlikely birth date or hearing is asked about and never silently taken', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await begin(person)
  const again = await person.post(`${draft}/children/1`, child('Ivy', '1999'))
  assert.equal(again.location, `${draft}/children/1`)
  assert.match((await person.get(again.location)).words, /is the birth date 3 September 1999 right\? That is 26 years ago/)
  assert.match((await person.get(`${draft}/check`)).words, /3 September 1999 right/)
  await person.post(`${draft}/children/1`, { ...child('Ivy', '1999'), dateIsRight: 'yes' })
  assert.doesNotMatch((await person.get(`${draft}/check`)).words, /3 September 1999 right/)

  await person.post(`${draft}/court`, { ...yes, 'nextHearingOn-year': '2025' })
  assert.match((await person.get(`${draft}/check`)).words, /24 June 2025 right\? It is in the past/)
})

test('what was typed stays when a date cannot be read, and nothing saved before is lost', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await begin(person)
  const wrong = await person.post(`${draft}/children/1`, { ...child('Ivy', '2019'), 'bornOn-month': '31' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Enter a real date/)
  assert.match(wrong.html, /value="Ivy"/)
  await person.post(`${draft}/children/1`, child('Ivy', '2019'))
  await person.post(`${draft}/adults/1`, colin)
  await person.post(`${draft}/adults/2`, shona)
  await person.post(`${draft}/risks`, risks)
  await person.post(`${draft}/adults/1/removal`)
  assert.doesNotMatch((await person.get(`${draft}/check`)).words, /Colin Yates/)
  assert.match((await person.get(draft)).words, /Shona Dunmore/)
})

test('[RISK-07] the carer’s details are confidential when nobody says otherwise', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const draft = await begin(person)
  await fillIn(person, draft, service.areas.east)
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
