import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { currentRisk, isRiskAssessed, riskContentOf } from './door.ts'

const path = (family: TestFamily): string => `/families/${family.familyId}/risk`

const assessment: Typed = {
  child: ['must-not-meet'],
  'must-not-meet-likelihood': '3',
  'must-not-meet-severity': '5',
  'must-not-meet-evidence': 'Order of 4 March',
  'must-not-meet-measure': 'Arrive ten minutes apart',
  'must-not-meet-owner': 'Callum Reid',
  staff: ['aggression'],
  'aggression-likelihood': '2',
  'aggression-severity': '3',
  'aggression-measure': 'A room with two doors',
  'aggression-owner': 'Lena East',
  'unsupervised-safe': 'no',
  'unsupervised-why': 'Two police call-outs',
  'by-carer-safe': 'no',
  'by-carer-why': 'The parents must not meet',
  'supported-safe': 'no',
  'supported-why': 'Nobody would hear what is said',
  'supervised-safe': 'yes',
  overall: 'medium',
  workers: '1',
  support: 'Help with play',
  measures: 'Stop if there is shouting',
  protective: '',
}

const accepted = async (service: TestService): Promise<TestFamily> => {
  const family = await aFamily(service)
  await accept(service, family)
  return family
}

test('[RISK-02] an assessment names hazards to child and to staff with likelihood, harm and measure, and proposes venue, level, workers and support', async () => {
  await using service = await aService('county')
  const family = await accepted(service)
  const leader = await service.as('leader')
  assert.equal((await leader.post(path(family), { ...assessment, venue: service.venue })).location, path(family))
  const { words } = await leader.get(path(family))
  assert.match(words, /Next: choose a worker/)
  assert.match(words, /Version 1, by Lena East, Thu 21 May, 10am/)
  assert.match(words, /Risk as a whole Medium Level Supervised by one worker Workers One worker Venue Larch House/)
  assert.match(
    words,
    /To the child or the family People who must not meet At risk: the child Order of 4 March medium very high Arrive ten minutes apart Callum Reid sees to it, at every session/,
  )
  assert.match(
    words,
    /To staff and others in the building Anger or violence towards staff At risk: a worker low medium A room with two doors/,
  )
  assert.match(words, /Supported Not safe: Nobody would hear what is said/)

  const [risk, content] = await service.work(async (work) => {
    const current = await currentRisk(work, family.familyId)
    assert.ok(current)
    return [current, await riskContentOf(work, current.id)] as const
  })
  assert.deepEqual([risk.level, risk.workersNeeded, risk.overall, risk.venueId], ['supervised', 1, 'medium', service.venue])
  assert.deepEqual(
    [content.support, content.hazards.length, content.reasons.supported],
    ['Help with play', 2, 'Nobody would hear what is said'],
  )
  const events = await service.work((work) => work.rows`select name, family_id from audit_entry where name = 'risk.assessed'`)
  assert.deepEqual(events, [{ name: 'risk.assessed', family_id: family.familyId }])
})

test('[RISK-02] a hazard that is half told is refused, silence about hazards is not an answer, and nothing typed is lost', async () => {
  await using service = await aService('county')
  const family = await accepted(service)
  const leader = await service.as('leader')
  for (const part of ['likelihood', 'severity', 'measure', 'owner']) {
    const half = await leader.post(path(family), { ...assessment, [`must-not-meet-${part}`]: '' })
    assert.match(half.words, /Something is missing about the hazard “People who must not meet”.*RISK-02/)
    assert.ok(half.html.includes('Nobody would hear what is said</textarea>'))
  }
  const { staff: _staff, ...silent } = assessment
  assert.match((await leader.post(path(family), silent)).words, /Tick the hazards to staff, or that none is known/)
  assert.match((await leader.post(path(family), { ...assessment, overall: 'low' })).words, /The risk cannot be low as a whole/)
  assert.match((await leader.post(path(family), { ...assessment, workers: '0' })).words, /This level needs at least 1 worker/)
  assert.equal(await service.work((work) => isRiskAssessed(work, family.familyId)), false)
})

test('[RISK-03] the lowest safe level is chosen, each lower one with the reason why it is not safe', async () => {
  await using service = await aService('city')
  const family = await accepted(service)
  const coordinator = await service.as('coordinator')
  assert.match(
    (await coordinator.post(path(family), { ...assessment, 'by-carer-why': ' ' })).words,
    /One lower level has no reason against it.*RISK-03/,
  )
  assert.match(
    (await coordinator.post(path(family), { ...assessment, 'unsupervised-safe': '' })).words,
    /You have not said which level is safe.*RISK-03/,
  )
  assert.equal((await coordinator.post(path(family), assessment)).status, 303)
})

test('[RISK-01] before a referral is accepted nothing is assessed, and the door says whether risks are assessed', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  assert.match((await leader.get(path(family))).words, /Risks are assessed when the referral has been accepted/)
  assert.match((await leader.post(path(family), assessment)).words, /This family has not been accepted yet.*RISK-01/)
  assert.equal(await service.work((work) => isRiskAssessed(work, family.familyId)), false)
  await accept(service, family)
  await leader.post(path(family), assessment)
  assert.equal(await service.work((work) => isRiskAssessed(work, family.familyId)), true)
})

test('[RISK-04] a fresh assessment begins with the last one, and every version stays readable with who and when', async () => {
  await using service = await aService('county')
  const family = await accepted(service)
  const leader = await service.as('leader')
  await leader.post(path(family), assessment)
  const start = await leader.get(`${path(family)}/new`)
  assert.match(start.html, /Arrive ten minutes apart<\/textarea>/)
  assert.match(start.words, /What the referral said.*Raised voices frighten Jude/)

  service.clock.moveBy({ minutes: 20 })
  await leader.post(path(family), { ...assessment, 'must-not-meet-measure': 'Use the side door', overall: 'high' })
  assert.match((await leader.get(path(family))).words, /Version 2, by Lena East.*Use the side door.*All versions 2/)
  assert.match(
    (await leader.get(`${path(family)}/versions/1`)).words,
    /Version 1, an older one, by Lena East, Thu 21 May, 10am.*Arrive ten minutes apart/,
  )
  assert.equal((await leader.get(`${path(family)}/versions/9`)).status, 404)
  const reads = await service.work((work) => work.rows`select from audit_entry where name = 'risk.read' and family_id = ${family.familyId}`)
  assert.equal(reads.length, 3)
})

test('[RISK-07] a confidential address, phone or school is on no page about risk, and only those near the file read or assess', async () => {
  await using service = await aService('county')
  const family = await accepted(service)
  const leader = await service.as('leader')
  await leader.post(path(family), assessment)
  for (const page of [path(family), `${path(family)}/new`, `${path(family)}/versions/1`]) {
    const { html, words } = await leader.get(page)
    for (const secret of protectedWords) assert.equal(html.includes(secret), false, `${page}: ${secret}`)
    assert.match(words, /Confidential details: .*Rosa Ashdown/)
  }
  for (const part of ['socialWorker', 'otherLeader', 'worker', 'volunteer', 'otherSocialWorker'] as const) {
    const other = await service.as(part)
    assert.equal((await other.get(path(family))).status, 404)
    assert.equal((await other.post(path(family), assessment)).status, 404)
  }
})
