import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PolicyName } from '../../policies/policy.ts'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aSession, everybodyArrives, moveTo } from '../../testing/a-session.ts'
import { aService, type TestService, type Typed, type Visitor } from '../../testing/service.ts'

const visit = (service: TestService, people: readonly string[], more: Typed = {}): Typed => ({
  kind: 'visit',
  people,
  worker: service.workers.worker,
  venue: service.venue,
  place: '',
  on: '2026-05-21',
  time: '11am',
  minutes: '45',
  ...more,
})

const record = (met: readonly string[], more: Typed = {}): Typed => ({
  met,
  steps: ['identity', 'tour', 'rules', 'complaints'],
  photos: 'yes',
  ...Object.fromEntries(
    ['health', 'care', 'comfort', 'signal', 'worries', 'ownVisit', 'travel', 'car', 'access', 'other'].map((name) => [name, '']),
  ),
  ...more,
})

const visitIds = (service: TestService): Promise<readonly string[]> =>
  service.work(async (work) =>
    (await work.rows<{ id: string }>`select id from pre_visit where tenant_id = ${work.tenant} order by starts_at`).map(({ id }) => id),
  )

const startOf = async (service: TestService, worker: Visitor, family: TestFamily) => {
  const session = await aSession(service, family)
  await everybodyArrives(service, worker, family, session)
  return worker.post(`/sessions/${session}/start`)
}

test('[PRE-01] independent: the first session is refused until parents and children have been, each parent alone', async () => {
  await using service = await aService('independent')
  const family = await readyToBook(service, await aFamily(service, { inProceedings: false }))
  const { visiting, resident } = family.parties
  const coordinator = await service.as('coordinator')
  const path = `/families/${family.familyId}`

  assert.match(
    (await coordinator.get(`${path}/sessions/new`)).words,
    /first session cannot start before a visit by Poppy Ashdown, Jude Ashdown/,
  )
  assert.match(
    (await coordinator.post(`${path}/pre-visits`, visit(service, [visiting, resident]))).words,
    /Each adult has a visit of their own.*PRE-01/,
  )
  assert.equal((await coordinator.post(`${path}/pre-visits`, visit(service, [visiting, ...family.children]))).status, 303)
  const near = await coordinator.post(`${path}/pre-visits`, visit(service, [resident], { time: '11:50am' }))
  assert.match(near.words, /Rosa Ashdown must not meet Owen Ashdown, who is at Larch House 11am to 11:45am.*RISK-06/)
  assert.equal((await coordinator.post(`${path}/pre-visits`, visit(service, [resident], { time: '12pm' }))).status, 303)

  moveTo(service, '2026-05-21 11:10')
  const [first = '', second = ''] = await visitIds(service)
  const worker = await service.as('worker')
  const seen = record([visiting, ...family.children], { health: 'Carries an auto-injector in the red bag', signal: 'Touches her ear' })
  assert.equal((await worker.post(`/pre-visits/${first}/record`, seen)).status, 303)
  assert.match((await worker.get(`/pre-visits/${first}`)).words, /Carries an auto-injector in the red bag.*Touches her ear/)
  assert.match((await worker.post(`/pre-visits/${first}/record`, seen)).words, /on record already/)
  assert.match((await worker.post(`/pre-visits/${second}/record`, record([resident]))).words, /has not come yet/)

  moveTo(service, '2026-05-21 15:40')
  const atFour = await service.as('worker')
  const refused = await startOf(service, atFour, family)
  assert.match(refused.words, /no visit before the first session for Rosa Ashdown.*PRE-01/)
  assert.equal((await atFour.post(`/pre-visits/${second}/record`, record([]))).status, 303)
  assert.match((await atFour.get(`${path}/before`)).words, /Nobody came/)
  const session = await service.work((work) => work.row<{ id: string }>`select id from session where tenant_id = ${work.tenant}`)
  assert.equal((await atFour.post(`/sessions/${session?.id}/start`)).status, 422, 'a visit to which nobody came is none')
  await (await service.as('coordinator')).post(
    `${path}/pre-visits`,
    visit(service, [resident], { time: '4pm', venue: '', place: 'Her sister’s, 9 Larkin Way', worker: service.workers.otherWorker }),
  )
  moveTo(service, '2026-05-21 16:05')
  assert.equal((await atFour.post(`/pre-visits/${(await visitIds(service)).at(-1)}/record`, record([resident]))).status, 303)
  assert.equal((await atFour.post(`/sessions/${session?.id}/start`)).status, 303)
})

const startsWithoutVisit = async (policy: PolicyName, kind: 'supervised' | 'supported') => {
  await using service = await aService(policy, { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service, { kind }))
  const worker = await service.as('worker')
  const told = (await worker.get(`/families/${family.familyId}/before`)).words
  const session = await aSession(service, family, { kind })
  await everybodyArrives(service, worker, family, session)
  return { told, status: (await worker.post(`/sessions/${session}/start`)).status }
}

test('[PRE-01] supported advises a visit, proceedings makes one whenever possible, city and county ask for none, and none of them refuses', async () => {
  const supported = await startsWithoutVisit('supported', 'supported')
  assert.match(supported.told, /A visit before the first session is advised for Poppy Ashdown/)
  assert.equal(supported.status, 303)
  const proceedings = await startsWithoutVisit('proceedings', 'supervised')
  assert.match(proceedings.told, /Whenever possible, the worker meets Poppy Ashdown/)
  assert.equal(proceedings.status, 303)
  for (const policy of ['city', 'county'] as const) {
    const none = await startsWithoutVisit(policy, 'supervised')
    assert.doesNotMatch(none.told, /advised for|Whenever possible|cannot start before a visit/)
    assert.equal(none.status, 303, policy)
  }
})

test('[PRE-01] in proceedings the introduction explains how to complain, or it is not put on record', async () => {
  await using service = await aService('proceedings')
  const family = await readyToBook(service, await aFamily(service))
  const { visiting } = family.parties
  const worker = await service.as('worker')
  const planned = await worker.post(`/families/${family.familyId}/pre-visits`, visit(service, [visiting], { kind: 'introduction' }))
  assert.equal(planned.status, 303)
  const [id = ''] = await visitIds(service)
  moveTo(service, '2026-05-21 11:05')
  const later = await service.as('worker')
  const silent = await later.post(`/pre-visits/${id}/record`, record([visiting], { steps: ['identity'], other: 'He was early.' }))
  assert.match(silent.words, /first meeting also explains how to complain.*PRE-01/)
  assert.match(silent.html, /He was early\./, 'nothing typed is lost')
  assert.equal((await later.post(`/pre-visits/${id}/record`, record([visiting]))).status, 303)
})

test('[PRE-01] a visit can be taken off with a reason, its place is stored sealed, and it is the family’s own staff who see it', async () => {
  await using service = await aService('independent')
  const family = await readyToBook(service, await aFamily(service, { inProceedings: false }))
  const coordinator = await service.as('coordinator')
  const place = 'At home, 14 Heron Court'
  await coordinator.post(`/families/${family.familyId}/pre-visits`, visit(service, [family.parties.resident], { venue: '', place }))
  const [id = ''] = await visitIds(service)
  const stored = await service.work((work) => work.row<{ place: Uint8Array }>`select place from pre_visit where tenant_id = ${work.tenant}`)
  assert.ok(!Buffer.from(stored?.place ?? []).includes(Buffer.from('Heron')))
  assert.match((await coordinator.get(`/pre-visits/${id}`)).words, /At home, 14 Heron Court/)
  for (const part of ['otherWorker', 'volunteer', 'trustee', 'socialWorker', 'legal'] as const)
    assert.equal((await (await service.as(part)).get(`/pre-visits/${id}`)).status, 404, part)
  assert.equal((await coordinator.post(`/pre-visits/${id}/cancellation`, { reason: 'She is ill.' })).status, 303)
  assert.match((await coordinator.get(`/pre-visits/${id}`)).words, /taken off: She is ill/)
  assert.match((await coordinator.post(`/pre-visits/${id}/record`, record([]))).words, /was taken off/)
  assert.equal((await coordinator.get('/pre-visits/not-an-id')).status, 404)
})
