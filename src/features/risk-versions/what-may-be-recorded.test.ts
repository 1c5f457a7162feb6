import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { currentRisk, riskContentOf } from '../risk-assessments/door.ts'

const path = (family: TestFamily): string => `/families/${family.familyId}/risk`
const accepted = async (service: TestService, inProceedings: boolean): Promise<TestFamily> => {
  const family = await aFamily(service, { inProceedings })
  await accept(service, family)
  return family
}
const byCarer: Typed = {
  child: ['none'],
  staff: ['none'],
  overall: 'low',
  workers: '0',
  'unsupervised-safe': 'no',
  'unsupervised-why': 'Too soon',
  'by-carer-safe': 'yes',
}
const supported: Typed = {
  ...byCarer,
  'by-carer-safe': 'no',
  'by-carer-why': 'Too much for the carer',
  'supported-safe': 'yes',
  workers: '1',
}

test('[RISK-05] county: the carer is not asked to supervise while the case is before the court, as the referral or the assessment says', async () => {
  await using service = await aService('county')
  const family = await accepted(service, true)
  const leader = await service.as('leader')
  assert.match((await leader.get(`${path(family)}/new?ticked=yes`)).words, /the carer is not asked to supervise/)
  assert.match(
    (await leader.post(path(family), byCarer)).words,
    /The carer cannot be asked to supervise while the case is before the court.*RISK-05/,
  )
  assert.equal((await leader.post(path(family), { ...supported, 'by-carer-safe': '', 'by-carer-why': '' })).status, 303)
  assert.match(
    (await leader.get(path(family))).words,
    /Supervised by the carer or another consistent adult Not safe: The case is before the court/,
  )
  assert.equal((await leader.post(path(family), { ...byCarer, stage: 'neither' })).status, 303)

  const other = await accepted(service, false)
  assert.equal((await leader.post(path(other), byCarer)).status, 303)
  assert.match((await leader.post(path(other), { ...byCarer, stage: 'court' })).words, /RISK-05/)
})

test('[RISK-05] county: once permanency is agreed the carer supervises, unless an exceptional reason is on record', async () => {
  await using service = await aService('county')
  const family = await accepted(service, true)
  const leader = await service.as('leader')
  const agreed = { ...supported, stage: 'permanency' }
  assert.match(
    (await leader.post(path(family), agreed)).words,
    /The permanency plan is agreed, so the carer brings the child and supervises.*RISK-05/,
  )
  assert.equal((await leader.post(path(family), { ...agreed, carerException: 'The carer is in hospital' })).status, 303)
  assert.match((await leader.get(path(family))).words, /Why not the carer The carer is in hospital/)
  assert.equal((await leader.post(path(family), { ...byCarer, stage: 'permanency' })).status, 303)
})

test('[RISK-05] city: carers may supervise during court, and nothing is asked of them after permanency', async () => {
  await using service = await aService('city')
  const family = await accepted(service, true)
  const coordinator = await service.as('coordinator')
  assert.equal((await coordinator.post(path(family), byCarer)).status, 303)
  assert.equal((await coordinator.post(path(family), { ...supported, stage: 'permanency' })).status, 303)
})

const offered = {
  independent: ['Unsupervised', 'Supported', 'Supervised by one worker', 'Supervised by two workers'],
  city: ['Unsupervised', 'Supervised by the carer', 'Supported', 'Supervised by one worker', 'Supervised by two workers'],
  supported: ['Unsupervised', 'Supported'],
  county: ['Supervised by the carer', 'Supported', 'Supervised by one worker', 'Supervised by two workers'],
  proceedings: ['Supervised by one worker', 'Supervised by two workers'],
} as const
for (const [policy, levels] of Object.entries(offered) as [keyof typeof offered, readonly string[]][])
  test(`[RISK-03] ${policy}: the form leads from the lowest level on offer up, and takes a level without reasons only where the policy says so`, async () => {
    await using service = await aService(policy)
    const family = await accepted(service, false)
    const manager = await service.as('manager')
    const { words } = await manager.get(`${path(family)}/new?ticked=yes`)
    for (const [place, level] of levels.entries()) assert.ok(words.includes(`${place + 1}. ${level}`), `${place + 1}. ${level}`)
    assert.equal(words.includes(`${levels.length + 1}. S`), false)
    const keys = ['unsupervised', 'by-carer', 'supported', 'supervised', 'supervised-by-two']
    const answers = Object.fromEntries(
      keys.map((key) => [`${key}-safe`, key === (policy === 'supported' ? 'supported' : 'supervised-by-two') ? 'yes' : 'no']),
    )
    const silent = await manager.post(path(family), { child: ['none'], staff: ['none'], overall: 'low', workers: '2', ...answers })
    assert.equal(silent.status, policy === 'supported' ? 303 : 422)
    if (policy !== 'supported') assert.match(silent.words, /lower levels? ha(s|ve) no reason against (it|them).*RISK-03/)
  })

test('[RISK-02] the form carries who is at risk, evidence with day and source, what holds, what counts against it, owner, day and what is left', async () => {
  await using service = await aService('county')
  const family = await accepted(service, false)
  const leader = await service.as('leader')
  const weapons = {
    atRisk: ['child', 'worker'],
    likelihood: '3',
    severity: '5',
    evidence: 'A knife was seen',
    evidenceOn: '4 3 2026',
    source: 'Police',
    control: 'Bags stay in the locker',
    protectedBy: 'He hands everything in without being asked',
    measure: 'A look into every bag',
    owner: 'Callum Reid',
    dueOn: '20 8 2026',
    likelihoodAfter: '1',
    severityAfter: '5',
  }
  const typed = Object.fromEntries(Object.entries(weapons).map(([part, words]) => [`weapons-${part}`, words]))
  const more = {
    stagger: '30',
    searchRules: 'Bags are looked at',
    stopIf: 'there is shouting\n a child asks ',
    protective: 'Grandmother\nSchool',
  }
  const whole: Typed = { ...byCarer, ...typed, ...more, child: ['weapons'] }
  assert.match((await leader.post(path(family), { ...whole, 'weapons-evidenceOn': '30 2 2026' })).words, /Enter a real date/)
  assert.match((await leader.post(path(family), { ...whole, 'weapons-dueOn': '20 8 2025' })).words, /due on a day that has passed/)
  const done = await leader.post(path(family), whole)
  assert.equal(done.status, 303, done.words)
  const { words } = await leader.get(path(family))
  assert.match(
    words,
    /Weapons At risk: the child, a worker A knife was seen\. Police, Wed 4 Mar 2026 medium very high A look into every bag Callum Reid sees to it, by Thu 20 Aug 2026 Holds already: Bags stay in the locker Counts against it: He hands everything in without being asked 5 of 25 15 before/,
  )
  assert.match(
    words,
    /Between arrivals 30 minutes What protects the child Grandmother School .*On arrival Bags are looked at Stop the session if there is shouting a child asks/,
  )
  const again = await leader.get(`${path(family)}/new`)
  for (const kept of ['2026-03-04', 'Police', '2026-08-20', 'Grandmother\nSchool']) assert.ok(again.html.includes(kept), kept)
  const content = await service.work(async (work) => {
    const current = await currentRisk(work, family.familyId)
    assert.ok(current)
    return await riskContentOf(work, current.id)
  })
  assert.deepEqual([content.hazards[0]?.atRisk, content.staggerMinutes], [['child', 'worker'], 30])
})
