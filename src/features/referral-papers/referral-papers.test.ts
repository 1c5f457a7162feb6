import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from '../../domain/example-referral.ts'
import { readyToPrint } from '../../domain/document.ts'
import { aFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { receiveReferral, referrerOf, submitReferral } from '../referrals/door.ts'
import { decisionDocument } from './referral-document.ts'

const exampleNow = Temporal.Instant.from('2026-05-21T09:00:00Z')
type Paper = {
  readonly id: string
  readonly kind: string
  readonly title: Uint8Array
  readonly document: Uint8Array
  readonly account: string | null
}

const papersIn = (service: TestService) =>
  service.work(async (work) => {
    const rows = await work.rows<Paper>`select id, kind, title, document, account_id as account from paper order by made_at, id`
    return rows.map((row) => ({
      kind: row.kind,
      account: row.account,
      title: work.open(row.title, { table: 'paper', row: row.id, column: 'title' }),
      text: work.open(row.document, { table: 'paper', row: row.id, column: 'document' }),
    }))
  })

test('[REF-11] supported: the paper of a refusal for significant risk says where supervised sessions are found', async () => {
  await using service = await aService('supported')
  const family = await aFamily(service, { referredBy: 'solicitor' })
  const coordinator = await service.as('coordinator')
  const path = `/referrals/${family.referralId}/decision`
  const typed = { choice: 'refuse', why: 'risk-too-high', reason: 'Two reports this spring tell of threats.' }
  assert.equal((await coordinator.post(`${path}/letter`, typed)).location, `${path}/letter`)
  assert.match(
    (await coordinator.get(`${path}/letter`)).words,
    /Nothing is decided yet.*Where supervised sessions are found.*children’s services of the council/,
  )
  assert.deepEqual(await papersIn(service), [])

  assert.equal((await coordinator.post(path, typed)).status, 303)
  const [paper, ...others] = await papersIn(service)
  assert.deepEqual(
    [paper?.kind, paper?.title, paper?.account, others.length],
    ['decision', 'We cannot accept your referral', service.accounts.solicitor, 0],
  )
  assert.match(paper?.text ?? '', /A service with supervised sessions can look at it.*Where supervised sessions are found/)
  assert.doesNotMatch(paper?.text ?? '', /Ashdown|Poppy|Jude/)
  assert.match(paper?.text ?? '', /Two reports this spring/)
  assert.equal((await coordinator.get(`${path}/letter`)).status, 404)
})

test('[REF-07] the referrer gets what was received, asked and decided on paper, each with nothing of the family in it', async () => {
  await using service = await aService('county')
  const id = await service.work(async (work) => {
    const referrer = await referrerOf(work, service.accounts.socialWorker)
    assert.ok(referrer)
    const draft = { ...exampleReferral, isUrgent: true, whyUrgent: 'They move on Friday.', areaId: service.areas.east }
    const sent = await submitReferral(work, { draft, referrer })
    assert.ok(sent.ok)
    return sent.value.id
  })
  assert.deepEqual(await papersIn(service), [])
  await service.work((work) => receiveReferral(work, id))
  service.clock.moveBy({ minutes: 5 })
  const leader = await service.as('leader')
  await leader.post(`/referrals/${id}/decision`, { choice: 'ask', question: 'Which days suit the carer?' })
  service.clock.moveBy({ minutes: 5 })
  await leader.post(`/referrals/${id}/decision`, { choice: 'refuse', why: 'no-room', reason: 'Both rooms are full on Mondays.' })
  const papers = await papersIn(service)
  assert.deepEqual(
    papers.map(({ kind, title }) => [kind, title]),
    [
      ['acknowledgement', 'We have your referral'],
      ['decision', 'We have a question about your referral'],
      ['decision', 'We cannot accept your referral'],
    ],
  )
  assert.match(papers[0]?.text ?? '', /Call us now/)
  assert.match(papers[1]?.text ?? '', /Which days suit the carer/)
  assert.match(papers[2]?.text ?? '', /We have no room for this family now.*Both rooms are full on Mondays/)
  for (const { text, account } of papers) {
    assert.equal(account, service.accounts.socialWorker)
    assert.doesNotMatch(text, /Ivy|Rafe|Dunmore|Yates|Hidden Mews|Larkfield/)
  }
})

test('a letter is read before it is given only when there is something to read', async () => {
  await using service = await aService('supported')
  const family = await aFamily(service)
  const coordinator = await service.as('coordinator')
  const path = `/referrals/${family.referralId}/decision/letter`
  assert.equal((await coordinator.get(path)).status, 404)
  assert.match(
    (await coordinator.post(path, { choice: 'refuse', why: 'no-room', reason: '' })).words,
    /The reason for the refusal is missing/,
  )
  assert.match((await coordinator.post(path, { choice: 'ask' })).words, /The question is missing/)
  assert.equal((await coordinator.post(path, { choice: 'accept', note: 'From June.' })).status, 303)
  assert.match((await coordinator.get(path)).words, /We have accepted your referral.*From June/)
  assert.match((await coordinator.get(`/referrals/${family.referralId}/decision`)).html, /From June/)
  assert.equal((await (await service.as('manager')).get(path)).status, 404)
})

test('every paper can be printed so that a screen reader can walk through it', () => {
  const frame = { service: 'Northmere', helpPhone: '', reference: 'R-1', forWhom: 'Sol Reyes', now: exampleNow }
  for (const decided of [
    { choice: 'accept', words: '' },
    { choice: 'ask', words: 'Who?' },
    { choice: 'refuse', why: 'risk-too-high', words: 'As said.', takesNoSignificantRisk: true },
  ] as const)
    assert.equal(readyToPrint(decisionDocument(frame, decided)).ok, true)
})
