import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { runJobsOnce } from '../../platform/jobs.ts'
import { aCaseSystem, type CaseSystem } from '../../testing/a-case-system.ts'
import { aListener, type Heard } from '../../testing/a-listener.ts'
import { aService, type TestService, type Visitor } from '../../testing/service.ts'
import { aReadyFamily, signedByAll } from '../../testing/signing-steps.ts'
import { tellCaseSystemJob } from './door.ts'
import { recordWebhook } from './record-webhook.ts'

const run = (service: TestService) =>
  runJobsOnce({
    ownerUrl: service.ownerUrl,
    database: service.parts.database,
    tasks: { 'tell-case-system': tellCaseSystemJob() },
    hurry: true,
  })

const sendIn = async (council: CaseSystem, key: string): Promise<string> => {
  const referral = { ...exampleReferral, area: 'East', referrer: { email: 'socialworker.1@example.org' } }
  const sent = await council.post('/api/v1/referrals', referral, key)
  assert.equal(sent.status, 201, sent.text)
  return String(sent.body['reference'])
}

const decide = async (
  service: TestService,
  manager: Visitor,
  reference: string,
  given: Readonly<Record<string, string>>,
): Promise<void> => {
  const row = await service.work((work) => work.row<{ id: string }>`select id from referral where reference = ${reference}`)
  const decided = await manager.post(`/referrals/${row?.id}/decision`, given)
  assert.equal(decided.status, 303, decided.words.slice(0, 400))
}

const rowsOf = (service: TestService) =>
  service.work(
    (work) => work.rows<{ event: string; reference: string; isDelivered: boolean }>`
      select event, reference, delivered_at is not null as "isDelivered" from webhook_delivery order by happened_at, id`,
  )

const isSignedWith = (secret: string, { headers, body }: Heard): boolean => {
  const [, seconds, sum] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['kintime-signature'])) ?? []
  return sum === createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
}

test('a case system hears what becomes of its referral when it happens: received, asked, accepted, refused, agreement given out, signed', async () => {
  await using service = await aService('proceedings')
  await using listener = await aListener()
  const made = await service.work((work) =>
    recordWebhook(work, { organisation: service.organisations.council, address: listener.address, by: service.accounts.manager }),
  )
  assert.ok(made.ok)
  const council = await aCaseSystem(service, service.organisations.council)
  const manager = await service.as('manager')

  const taken = await sendIn(council, 'one')
  await decide(service, manager, taken, { choice: 'ask', question: 'Which days suit the carer?' })
  service.clock.moveBy({ minutes: 1 })
  await decide(service, manager, taken, { choice: 'accept', note: '' })
  const refused = await sendIn(council, 'two')
  await decide(service, manager, refused, { choice: 'refuse', why: 'no-room', reason: 'We have no place.' })
  const family = await aReadyFamily(service)
  await signedByAll(service, family)
  const agreed = `${family.reference}-R1`

  const all = [
    ['referral.received', taken],
    ['referral.asked', taken],
    ['referral.accepted', taken],
    ['referral.received', refused],
    ['referral.refused', refused],
    ['agreement.offered', agreed],
    ['agreement.completed', agreed],
  ]
  assert.deepEqual((await rowsOf(service)).map(({ event, reference }) => [event, reference]).toSorted(), all.toSorted())
  await run(service)
  assert.ok((await rowsOf(service)).every(({ isDelivered }) => isDelivered))
  const heard = listener.heard.map(({ body }) => JSON.parse(body) as Record<string, string>)
  assert.deepEqual(heard.map(({ event, reference }) => [event, reference]).toSorted(), all.toSorted())
  assert.ok(listener.heard.every((one) => isSignedWith(made.value.secret, one)))
  assert.doesNotMatch(JSON.stringify(listener.heard), /Dunmore|Ashdown|We have no place|Which days/)
})

test('a refused act tells nobody: the row of the call stands and falls with what happened', async () => {
  await using service = await aService('proceedings')
  await using listener = await aListener()
  await service.work((work) =>
    recordWebhook(work, { organisation: service.organisations.council, address: listener.address, by: service.accounts.manager }),
  )
  const council = await aCaseSystem(service, service.organisations.council)
  assert.equal((await council.post('/api/v1/referrals', { ...exampleReferral, area: 'East', history: '' })).status, 409)
  assert.deepEqual(await rowsOf(service), [])
})
