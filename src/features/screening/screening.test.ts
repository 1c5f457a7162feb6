import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { accept, aFamily } from '../../testing/a-family.ts'
import { inLondon } from '../../testing/clock.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { receiveReferral, referrerOf, submitReferral } from '../referrals/door.ts'
import { lateOrDueReferrals, restartClock } from './door.ts'

const desk = (id: string) => `/referrals/${id}/decision`
const refusal = { choice: 'refuse', why: 'no-room', reason: 'Both rooms are full on Mondays.' }

const classes = {
  'core-offer': {
    lookedAfter: 'yes',
    permanency: 'no',
    evidence: 'Two call-outs in April.',
    noAlternative: 'Nobody in the family can be there.',
  },
  exceptional: {
    lookedAfter: 'no',
    permanency: 'no',
    evidence: 'Two call-outs in April.',
    otherOptions: 'An aunt was there twice.',
    endsOn: '2026-09-30',
    reviewOn: '2026-07-15',
    reason: 'They are not in care.',
  },
} as const
const classAs = async (
  leader: { readonly post: (path: string, typed: Record<string, string>) => Promise<{ status: number }> },
  id: string,
  as: keyof typeof classes,
) => assert.equal((await leader.post(`/referrals/${id}/class`, classes[as])).status, 303)

/** Sent in by a social worker, and waiting for the team manager where the service has one approve. */
const aReferral = (service: TestService, area: 'east' | 'west' = 'east') =>
  service.work(async (work) => {
    const referrer = await referrerOf(work, service.accounts.socialWorker)
    assert.ok(referrer)
    const sent = await submitReferral(work, { draft: { ...exampleReferral, areaId: service.areas[area] }, referrer })
    assert.ok(sent.ok)
    return sent.value.id
  })

const lettersOf = (service: TestService, kind: string) =>
  service.work(async (work) => {
    const rows = await work.rows<{ id: string; to_account: string; subject: string; body: Uint8Array; created_at: unknown }>`
      select id, to_account, subject, body, created_at from letter where kind = ${kind}`
    return rows.map(({ body, ...row }) => ({ ...row, text: work.open(body, { table: 'letter', row: row.id, column: 'body' }) }))
  })

const decisionsIn = (service: TestService) => service.work((work) => work.rows`select outcome, by_name from referral_decision`)

test('[REF-07] a refusal reaches the referrer in writing, with its reason, in the moment it is decided', async () => {
  await using service = await aService('county')
  const id = await aReferral(service)
  await service.work((work) => receiveReferral(work, id))
  const leader = await service.as('leader')
  const silent = await leader.post(desk(id), { choice: 'refuse', why: 'no-room', reason: '' })
  assert.equal(silent.status, 422)
  assert.match(silent.words, /The reason for the refusal is missing.*REF-07/)
  assert.deepEqual([await decisionsIn(service), await lettersOf(service, 'referral-refused')], [[], []])

  service.clock.moveTo(inLondon('2026-05-29 23:59'))
  const atNight = await service.as('leader')
  assert.equal((await atNight.post(desk(id), refusal)).status, 303)
  const letters = await lettersOf(service, 'referral-refused')
  assert.equal(letters.length, 1)
  assert.equal(letters[0]?.to_account, service.accounts.socialWorker)
  assert.match(letters[0]?.text ?? '', /The reason: We have no room for this family now/)
  assert.doesNotMatch(`${letters[0]?.subject} ${letters[0]?.text}`, /Ivy|Rafe|Dunmore|Yates|Mondays|Hidden Mews/)
  assert.match((await atNight.get(desk(id))).words, /Decided in time/)
  assert.match((await (await service.as('socialWorker')).get(`/referrals/${id}`)).words, /Both rooms are full on Mondays/)
})

test('[REF-07] the time a question lies with the referrer is not counted, and a late decision is flagged on the list of whoever decides', async () => {
  await using service = await aService('county')
  const id = await aReferral(service)
  await service.work((work) => receiveReferral(work, id))
  let leader = await service.as('leader')
  assert.match((await leader.get('/referrals')).words, /5 working days left Fri 29 May; Monday 25 is a bank holiday/)

  service.clock.moveTo(inLondon('2026-05-22 11:00'))
  leader = await service.as('leader')
  await leader.post(desk(id), { choice: 'ask', question: 'Who lives in the home?' })
  assert.match((await leader.get('/referrals')).words, /Clock stopped With the referrer since Fri 22 May/)
  assert.match((await leader.post(desk(id), { choice: 'ask', question: 'And who else?' })).words, /A question is already with the referrer/)
  assert.equal((await lettersOf(service, 'referral-question')).length, 1)

  service.clock.moveTo(inLondon('2026-05-27 12:00'))
  await service.work(async (work) => {
    const [question] = await work.rows<{ id: string }>`select id from referral_question`
    const answer = work.seal('Only their grandmother.', { table: 'referral_question', row: question?.id ?? '', column: 'answer' })
    await work.rows`update referral_question set answer = ${answer}, answered_at = ${work.now}`
    await restartClock(work, { name: 'referral.answered', about: id })
  })
  assert.match((await (await service.as('leader')).get('/referrals')).words, /4 working days left Tue 2 Jun/)

  service.clock.moveTo(inLondon('2026-06-03 09:00'))
  const mine = await dueFor(service, 'leader')
  assert.deepEqual(
    mine.map(({ href, clock }) => [href, clock.state, clock.words]),
    [[desk(id), 'late', 'Late by 1 working day']],
  )
  assert.deepEqual(await dueFor(service, 'otherLeader'), [])
  assert.deepEqual(await dueFor(service, 'manager'), [])
})

const dueFor = (service: TestService, part: 'leader' | 'otherLeader' | 'manager') =>
  service.work(async (work) => lateOrDueReferrals(work, await personOf(work, service.accounts[part])))

const personOf = async (work: Work, account: string) => {
  const rows = await work.rows<{ role: 'manager' | 'team-leader' }>`select role from account_role where account_id = ${account}`
  return {
    kind: 'person',
    tenant: work.tenant,
    id: account as never,
    name: '',
    side: 'staff',
    roles: rows.map(({ role }) => role),
    organisationId: null,
    team: null,
  } as const
}

test('[REF-06] nothing is decided, and no clock runs, before the team manager has approved', async () => {
  await using service = await aService('county')
  const id = await aReferral(service)
  const leader = await service.as('leader')
  assert.match((await leader.get('/referrals')).words, /No referral waits for a decision.*With the team manager \(1\)/)
  assert.match(
    (await leader.get('/referrals?show=team-manager')).words,
    /Ivy.*The clock starts with the approval.*The team manager approves/,
  )
  const page = await leader.get(desk(id))
  assert.match(page.words, /The clock has not started/)
  assert.doesNotMatch(page.words, /Your decision/)
  const early = await leader.post(desk(id), { choice: 'accept' })
  assert.match(early.words, /has not approved it yet.*REF-06/)
  assert.deepEqual(await decisionsIn(service), [])

  await service.work((work) => receiveReferral(work, id))
  await classAs(leader, id, 'core-offer')
  assert.equal((await leader.post(desk(id), { choice: 'accept' })).status, 303)
})

test('[REF-17] in county only a team leader of the area decides; nobody else’s decision counts, and it is decided once', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = desk(family.referralId)
  for (const part of ['manager', 'coordinator'] as const) {
    const other = await service.as(part)
    assert.match((await other.get(path)).words, /decided by a team leader of the area/)
    for (const typed of [{ choice: 'accept' }, refusal, { choice: 'ask', question: 'Who?' }]) {
      assert.match((await other.post(path, typed)).words, /Only a team leader of the area decides on this referral.*REF-17/)
    }
  }
  for (const part of ['otherLeader', 'worker', 'socialWorker', 'teamManager'] as const) {
    assert.equal((await (await service.as(part)).post(path, { choice: 'accept' })).status, 404)
  }
  assert.deepEqual(await decisionsIn(service), [])

  const leader = await service.as('leader')
  await classAs(leader, family.referralId, 'core-offer')
  await leader.post(path, { choice: 'accept', note: 'From June.' })
  assert.match((await leader.post(path, refusal)).words, /Lena East has already decided this referral/)
  assert.deepEqual(await decisionsIn(service), [{ outcome: 'accepted', by_name: 'Lena East' }])
  assert.match((await leader.get(path)).words, /Next: assess the risks/)
  assert.equal((await lettersOf(service, 'referral-accepted')).length, 1)
  assert.equal((await lettersOf(service, 'referral-refused')).length, 0)
})

test('[REF-17] two who decide at the same moment make one decision', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const [one, other] = [await service.as('leader'), await service.as('leader')]
  await classAs(one, family.referralId, 'exceptional')
  const answers = await Promise.all([one.post(desk(family.referralId), { choice: 'accept' }), other.post(desk(family.referralId), refusal)])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
  assert.equal((await decisionsIn(service)).length, 1)
})

test('[REF-09] county: no referral is accepted before it is classed, core offer is not refused, and an exceptional one is whole', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = desk(family.referralId)
  const leader = await service.as('leader')
  assert.match((await leader.post(path, { choice: 'accept' })).words, /no class yet: core offer or exceptional.*REF-09/)
  const half = { ...classes.exceptional, otherOptions: '', reviewOn: '' }
  assert.match(
    (await leader.post(`/referrals/${family.referralId}/class`, half)).words,
    /something is missing: what else was tried; the day on which this is looked at again/,
  )
  await classAs(leader, family.referralId, 'core-offer')
  assert.match((await leader.post(path, refusal)).words, /core offer, and core offer is accepted.*REF-09/)
  assert.deepEqual(await decisionsIn(service), [])
  service.clock.moveBy({ minutes: 1 })
  await classAs(leader, family.referralId, 'exceptional')
  assert.match((await leader.get(path)).words, /Exceptional, until 30 September 2026, looked at again on 15 July 2026/)
  assert.equal((await leader.post(path, { choice: 'accept' })).status, 303)
  assert.match((await leader.post(`/referrals/${family.referralId}/class`, classes['core-offer'])).words, /decided, so its class stays/)
})

test('[REF-10] proceedings: only a child in care proceedings is accepted, and not after the final hearing', async () => {
  await using service = await aService('proceedings')
  const manager = await service.as('manager')
  const outside = await aFamily(service, { inProceedings: false })
  assert.match(
    (await manager.get(desk(outside.referralId))).words,
    /Your decision This child is not in care proceedings. Refuse the referral/,
  )
  assert.match((await manager.post(desk(outside.referralId), { choice: 'accept', seen: 'yes' })).words, /not in care proceedings.*REF-10/)
  const heard = await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'], finalHearingOn: '2026-05-20' })
  assert.match(
    (await manager.post(desk(heard.referralId), { choice: 'accept', seen: 'yes' })).words,
    /The final hearing has been held.*REF-10/,
  )
  const today = await aFamily(service, { surname: 'Penrose', childNames: ['Ava', 'Eli'], finalHearingOn: '2026-05-21' })
  assert.equal((await manager.post(desk(today.referralId), { choice: 'accept', seen: 'yes' })).status, 303)
})

test('[REF-11] supported: a significant risk is refused, and the letter points to supervised sessions', async () => {
  await using service = await aService('supported')
  const family = await aFamily(service)
  const coordinator = await service.as('coordinator')
  assert.match(
    (await coordinator.post(desk(family.referralId), { choice: 'accept' })).words,
    /You have not said whether any risk is significant/,
  )
  assert.match(
    (await coordinator.post(desk(family.referralId), { choice: 'accept', significant: 'yes' })).words,
    /A significant risk is not for this service.*REF-11/,
  )
  await coordinator.post(desk(family.referralId), { choice: 'refuse', why: 'risk-too-high', reason: 'As the police report says.' })
  assert.match((await lettersOf(service, 'referral-refused'))[0]?.text ?? '', /A service with supervised sessions can look at it/)
})

test('[REF-16] a child who may be on file already is shown, and looked at, before a referral is accepted', async () => {
  await using service = await aService('county')
  const known = await aFamily(service, { childNames: ['Poppy', 'Jude'] })
  await accept(service, known)
  const again = await aFamily(service, { surname: 'Ashdowne', childNames: ['Popy', 'Zac'] })
  const leader = await service.as('leader')
  assert.match(
    (await leader.get(desk(again.referralId))).words,
    new RegExp(`May already be on file Popy Ashdowne may be Poppy Ashdown, born 14 September 2019, on the file ${known.reference}`),
  )
  await classAs(leader, again.referralId, 'core-offer')
  assert.match((await leader.post(desk(again.referralId), { choice: 'accept' })).words, /A child may already be on file.*REF-16/)
  assert.equal((await leader.post(desk(again.referralId), { choice: 'accept', seen: 'yes' })).status, 303)
})

test('[DATA-06] a leader of another area cannot see or decide, and each area has its own figures', async () => {
  await using service = await aService('county')
  const east = await aFamily(service)
  const west = await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'], area: 'west' })
  const leader = await service.as('leader')
  assert.match((await leader.get('/referrals')).words, /One referral waits.*Ashdown/)
  assert.doesNotMatch((await leader.get('/referrals')).words, /Holroyd|West/)
  assert.doesNotMatch((await leader.get(`/referrals?area=${service.areas.west}`)).words, /Holroyd/)
  assert.equal((await leader.get(desk(west.referralId))).status, 404)
  assert.equal((await leader.post(desk(west.referralId), refusal)).status, 404)

  service.clock.moveBy({ hours: 24 * 6 })
  await service.work((work) => work.rows`update referral set decide_by = ${work.now.add({ hours: 2 })} where id = ${west.referralId}`)
  const manager = await service.as('manager')
  const all = await manager.get('/referrals')
  assert.match(all.words, /Two referrals wait for a decision. One is late.*East: 1 to decide, 1 late West: 1 to decide, 0 late/)
  assert.ok(all.words.indexOf('Ashdown') < all.words.indexOf('Holroyd'))
  assert.doesNotMatch((await manager.get(`/referrals?area=${service.areas.west}`)).words, /Poppy/)
  assert.match((await manager.get(desk(east.referralId))).words, /1 day late|hours.* late/i)
})

test('a court case comes first among equals, and a decided referral leaves the list', async () => {
  await using service = await aService('county')
  await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'], inProceedings: false })
  const court = await aFamily(service)
  const leader = await service.as('leader')
  const { words } = await leader.get('/referrals')
  assert.ok(words.indexOf('Ashdown') < words.indexOf('Holroyd'))
  await classAs(leader, court.referralId, 'core-offer')
  await leader.post(desk(court.referralId), { choice: 'accept' })
  assert.doesNotMatch((await leader.get('/referrals')).words, /Ashdown/)
  assert.match((await leader.get('/referrals?show=decided')).words, /Ashdown.*Decided in time Accepted Thu 21 May/)
  const ended = await service.work(
    (work) => work.row`select ended_at is not null as ended from referral where id = ${court.referralId as ReferralId}`,
  )
  assert.deepEqual(ended, { ended: true })
})
