import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyNames, type PolicyName } from '../../policies/policy.ts'
import { aService } from '../../testing/service.ts'
import { beginDraft, fillInDraft, typedAsked, typedCarer, typedCoreOffer, typedVisiting } from '../../testing/typed-referral.ts'

const groups = {
  asked: ['coreOffer-classAsked', 'plan-endsOn', 'siblings-together', 'recording-level', 'payment-whoPays'],
  court: ['court-judge', 'carePlan-permanence', 'ownReference-reference'],
  background: ['lookedAfter-nextReviewOn', 'knownHistory-police', 'lastTime-how'],
  risks: ['riskSigns-passport', 'barred-who'],
  practical: ['placement-travelLimits', 'transport-evidence', 'handover-whoHandsOver', 'customs-food'],
} as const
const council = [
  'plan-endsOn',
  'court-judge',
  'siblings-together',
  'recording-level',
  'carePlan-permanence',
  'lookedAfter-nextReviewOn',
  'riskSigns-passport',
  'barred-who',
  'placement-travelLimits',
  'transport-evidence',
]
const family = ['plan-endsOn', 'payment-whoPays', 'court-judge', 'knownHistory-police', 'lastTime-how', 'riskSigns-passport']
const privately = [...family, 'handover-whoHandsOver', 'customs-food']

/** What each service asks a social worker beyond what every referral answers. */
const asks = {
  county: [...council, 'coreOffer-classAsked'],
  proceedings: council,
  city: council,
  supported: privately,
  independent: [...new Set([...council, ...privately])],
} as const satisfies Record<PolicyName, readonly string[]>

for (const policy of policyNames) {
  test(`[REF-03] the ${policy} form asks a social worker what its policy names, and nothing that does not apply`, async () => {
    await using service = await aService(policy)
    const person = await service.as('socialWorker')
    const draft = await beginDraft(person)
    const pages = await Promise.all(Object.keys(groups).map(async (page) => (await person.get(`${draft}/${page}`)).html))
    const shown = Object.values(groups)
      .flat()
      .filter((name) => pages.some((html) => html.includes(`name="${name}`)))
    assert.deepEqual(shown.toSorted(), [...asks[policy]].toSorted())
  })
}

test('[REF-03] a solicitor is asked for their own reference, and nothing that only a social worker knows', async () => {
  await using service = await aService('independent')
  const person = await service.as('solicitor')
  const draft = await beginDraft(person)
  assert.match((await person.get(`${draft}/court`)).html, /name="ownReference-reference"/)
  assert.doesNotMatch((await person.get(`${draft}/children/1`)).words, /Looked after since/)
  assert.doesNotMatch((await person.get(`${draft}/practical`)).html, /placement-|transport-/)
})

test('[REF-09] a county referral is core offer with its two questions, or exceptional with its four, and is whole only then', async () => {
  await using service = await aService('county')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  await fillInDraft(person, draft, service.areas.east)
  const asked = typedAsked(service.areas.east)
  const missing = async (typed: Readonly<Record<string, string>>): Promise<string> => {
    await person.post(`${draft}/asked`, { ...asked, ...typed })
    return (await person.post(`${draft}/check`)).words
  }
  assert.match(await missing({ 'coreOffer-classAsked': '' }), /Is this core offer or exceptional\?” is not answered Rule REF-09/)
  assert.match(await missing({ 'coreOffer-evidence': '' }), /One answer is still missing.*What shows that there is significant risk now/)
  assert.match(await missing({ 'coreOffer-noAlternative': '' }), /One answer is still missing.*no other suitable way/)
  const exceptional = { 'coreOffer-classAsked': 'exceptional' }
  assert.match(await missing(exceptional), /3 answers are still missing.*What else was tried.*When do the sessions end.*looked at again/)
  const sent = await missing({
    ...exceptional,
    'coreOffer-otherOptions': 'An aunt watched twice',
    'coreOffer-endsOn-day': '1',
    'coreOffer-endsOn-month': '9',
    'coreOffer-endsOn-year': '2026',
    'coreOffer-reviewOn-day': '1',
    'coreOffer-reviewOn-month': '7',
    'coreOffer-reviewOn-year': '2026',
  })
  assert.doesNotMatch(sent, /still missing/)
  const { words } = await person.get((await person.get('/my-referrals')).html.match(/\/referrals\/[0-9a-f-]{36}/)?.[0] ?? '')
  assert.match(words, /Core offer or exceptional.*Exceptional.*An aunt watched twice.*1 September 2026/)
  assert.doesNotMatch(words, /no other suitable way|Brothers and sisters/)
})

test('[REF-09] elsewhere nobody is asked about core offer', async () => {
  for (const policy of ['city', 'proceedings'] as const) {
    await using service = await aService(policy)
    const person = await service.as('socialWorker')
    const draft = await beginDraft(person)
    await fillInDraft(person, draft, service.areas.east)
    const without = Object.fromEntries(Object.entries(typedAsked(service.areas.east)).filter(([name]) => !(name in typedCoreOffer)))
    await person.post(`${draft}/asked`, without)
    assert.equal((await person.post(`${draft}/check`)).status, 303, policy)
  }
})

test('[REF-03] a supported centre does not process a referral without a phone number for each adult; others do', async () => {
  for (const policy of ['supported', 'independent'] as const) {
    await using service = await aService(policy)
    const person = await service.as('socialWorker')
    const draft = await beginDraft(person)
    await fillInDraft(person, draft, service.areas.east)
    await person.post(`${draft}/asked`, { ...typedAsked(service.areas.east), kindAsked: 'supported' })
    await person.post(`${draft}/adults/2`, { ...typedCarer, phone: '' })
    const sent = await person.post(`${draft}/check`)
    if (policy === 'supported') assert.match(sent.words, /Shona Dunmore: a phone number is missing, and without it we cannot begin/)
    else assert.equal(sent.status, 303, sent.words)
  }
})

test('[REF-03] a parent who would be younger than the child is asked about on the page where it was typed', async () => {
  await using service = await aService('independent')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  await fillInDraft(person, draft, service.areas.east)
  const born = { ...typedVisiting, 'bornOn-day': '4', 'bornOn-month': '9', 'bornOn-year': '2019' }
  const again = await person.post(`${draft}/adults/1`, born)
  assert.equal(again.location, `${draft}/adults/1`)
  assert.match((await person.get(again.location)).words, /4 September 2019 right\? They would be younger than Ivy/)
  assert.match((await person.post(`${draft}/check`)).words, /They would be younger than Ivy/)
  await person.post(`${draft}/adults/1`, { ...born, datesAreRight: 'yes' })
  assert.equal((await person.post(`${draft}/check`)).status, 303)
})

test('[REF-13] [REF-15] a county referral names the other place with reasons, and what is arranged until sessions start', async () => {
  await using service = await aService('county')
  const person = await service.as('socialWorker')
  const draft = await beginDraft(person)
  await fillInDraft(person, draft, service.areas.east)
  await person.post(`${draft}/asked`, { ...typedAsked(service.areas.east), kindAsked: 'community' })
  const practical = { 'name-0': 'Out of hours team', 'phone-0': '020 7946 0188', isUrgent: 'no' }
  await person.post(`${draft}/practical`, practical)
  const { words } = await person.post(`${draft}/check`)
  assert.match(
    words,
    /2 answers are still missing.*other place, and the reasons for it, are missing Rule REF-13.*until sessions start is missing Rule REF-15/,
  )
  const whole = { otherVenue: 'The park, where Rafe is calm', interimArrangement: 'A video call each week' }
  await person.post(`${draft}/practical`, { ...practical, ...whole })
  const { location } = await person.post(`${draft}/check`)
  assert.match(
    (await person.get(location)).words,
    /Until our sessions start A video call each week.*Another place The park, where Rafe is calm/,
  )
})
