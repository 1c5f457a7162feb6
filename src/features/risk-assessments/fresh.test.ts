import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person, Role } from '../../domain/actor.ts'
import { freshReasons } from '../../domain/risk-fresh.ts'
import { accept, aFamily, allocate, assess, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { askForFreshRisk, freshRisksDue } from './door.ts'

const path = (family: TestFamily): string => `/families/${family.familyId}/risk`
const assessed = async (service: TestService): Promise<TestFamily> => {
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await allocate(service, family)
  return family
}

const duties = (service: TestService, who: 'worker' | 'leader' | 'otherLeader' | 'otherWorker', role: Role) => {
  const nobody = { kind: 'person', tenant: service.tenant, name: '', side: 'staff', organisationId: null, team: null } as const
  const person: Person = { ...nobody, id: service.accounts[who], roles: [role] }
  return service.work((work) => freshRisksDue(work, person))
}

const names = async (service: TestService) =>
  (await service.work((work) => work.rows<{ reason: string }>`select reason from risk_asked order by asked_at, id`)).map(
    ({ reason }) => reason,
  )

test('[RISK-04] staff ask for a fresh assessment with a reason; it stands on the risk page and on the worker’s own list until a new version is recorded', async () => {
  await using service = await aService('county')
  const family = await assessed(service)
  const leader = await service.as('leader')
  const asked = `${path(family)}/asked`
  assert.match((await leader.post(asked, { reason: 'disclosure', words: ' ' })).words, /Enter what happened/)
  assert.equal((await leader.post(asked, { reason: 'disclosure', words: 'Jude told us of a knife' })).location, path(family))
  assert.match(
    (await leader.get(path(family))).words,
    /A fresh assessment is asked for 1.*Something new was told or came to light Jude told us of a knife Thu 21 May, 10am, by Lena East Fri 29 May 2026/,
  )
  const [due, ...more] = await duties(service, 'worker', 'worker')
  assert.deepEqual([due?.task, due?.href, more.length], ['Assess the risks again for the Ashdown family', path(family), 0])
  assert.equal((await duties(service, 'leader', 'team-leader')).length, 1)
  assert.equal((await duties(service, 'otherLeader', 'team-leader')).length, 0)
  assert.equal((await duties(service, 'otherWorker', 'worker')).length, 0)
  service.clock.moveBy({ hours: 24 * 9 })
  const later = await service.as('leader')
  assert.match((await later.get(path(family))).words, /Fri 29 May 2026, late/)

  await assess(service, family)
  assert.doesNotMatch((await later.get(path(family))).words, /A fresh assessment is asked for/)
  assert.equal((await duties(service, 'worker', 'worker')).length, 0)
  const events = await service.work((work) => work.rows`select name from audit_entry where name = 'risk.review-due'`)
  assert.equal(events.length, 1)
})

test('[RISK-04] a session that is stopped, and people who must not meet, ask for a fresh assessment by themselves', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const worker = await service.as('worker')
  await everybodyArrives(service, worker, family, session)
  assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303)
  const ended = await worker.post(`/sessions/${session}/ending`, { how: 'abandoned', why: 'Shouting' })
  assert.equal(ended.status, 303, ended.words)
  assert.deepEqual(await names(service), ['incident'])
  service.clock.moveBy({ minutes: 5 })
  const apart = { one: family.parties.visiting, other: family.parties['connected-other'], otherFile: '', otherName: '', because: 'Threats' }
  const kept = await worker.post(`/families/${family.familyId}/apart`, { ...apart, orderOn: '', until: '' })
  assert.equal(kept.status, 303, kept.words)
  assert.deepEqual(await names(service), ['incident', 'disclosure'])
  assert.match((await worker.get(path(family))).words, /Something went wrong A session was stopped before its end\./)
})

test('[RISK-04] an order on file asks too; other papers, sessions that end as planned and families not yet assessed ask for nothing', async () => {
  await using service = await aService('county')
  const family = await assessed(service)
  const told = (name: 'document.added' | 'session.ended', facts: Record<string, string>, about = family) =>
    service.work((work) => askForFreshRisk(work, { name, family: about.familyId, facts }))
  await told('document.added', { kind: 'letter' })
  await told('session.ended', { how: 'as-planned' })
  await told('document.added', { kind: 'court-order' }, await aFamily(service, { surname: 'Birchwood' }))
  assert.deepEqual(await names(service), [])
  await told('document.added', { kind: 'court-order' })
  assert.deepEqual(await names(service), ['disclosure'])
})

for (const policy of ['independent', 'city', 'supported', 'county', 'proceedings'] as const)
  test(`[RISK-04] ${policy}: only what the policy names asks for a fresh assessment, within the time it names`, async () => {
    await using service = await aService(policy)
    const family = await assessed(service)
    const manager = await service.as('manager')
    const ask = (reason: string) => manager.post(`${path(family)}/asked`, { reason, words: 'Something happened' })
    for (const reason of freshReasons) assert.equal((await ask(reason)).status, 303)
    const change = (key: string, value: string | readonly string[]) =>
      manager.post(`/service/policy/risk.${key}`, { value, reason: 'A trial' })
    assert.equal((await change('freshAssessmentAfter', ['incident'])).status, 303)
    assert.equal((await change('freshAssessmentWithin', ['3', 'calendarDays'])).status, 303)
    assert.match((await ask('review')).words, /does not ask for a fresh assessment for this reason.*RISK-04/)
    assert.doesNotMatch((await manager.get(`${path(family)}/asked`)).words, /A review was held/)
    assert.equal((await ask('incident')).status, 303)
    const last = await service.work((work) => work.row`select due_on::text as due from risk_asked order by due_on limit 1`)
    assert.deepEqual(last, { due: '2026-05-24' })
  })

test('[RISK-04] before the first assessment there is nothing to look at again', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  const leader = await service.as('leader')
  assert.match(
    (await leader.post(`${path(family)}/asked`, { reason: 'incident', words: 'A fall' })).words,
    /have not been assessed yet.*RISK-04/,
  )
})
