import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { runJobsOnce } from '../../platform/jobs.ts'
import { aFamily } from '../../testing/a-family.ts'
import { aListener } from '../../testing/a-listener.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { callAddress } from './call-address.ts'
import { tellCaseSystemJob, tellOfReferral, tellOfAgreement } from './door.ts'
import { isReachable, readWebAddress } from './reachable-address.ts'
import { recordWebhook } from './record-webhook.ts'

const run = (service: TestService) =>
  runJobsOnce({
    ownerUrl: service.ownerUrl,
    database: service.parts.database,
    tasks: { 'tell-case-system': tellCaseSystemJob() },
    hurry: true,
  })

const recorded = async (service: TestService, address: string, organisation: 'council' | 'elsewhere' = 'council') => {
  const made = await service.work((work) =>
    recordWebhook(work, { organisation: service.organisations[organisation], address, by: service.accounts.manager }),
  )
  assert.ok(made.ok)
  return made.value
}

test('[RISK-07] a case system hears a number and a word about its own referral, signed, and nothing of anybody', async () => {
  await using service = await aService('county')
  await using listener = await aListener()
  const family = await aFamily(service)
  const { secret } = await recorded(service, listener.address)
  await recorded(service, listener.address, 'elsewhere')
  await service.work(async (work) => {
    await tellOfReferral(work, {
      name: 'referral.accepted',
      about: family.referralId,
      family: family.familyId,
      facts: { why: 'Hidden Mews' },
    })
    await tellOfAgreement(work, { name: 'agreement.completed', family: family.familyId })
  })
  await run(service)
  assert.equal(listener.heard.length, 2)
  const events = listener.heard.map(({ body }) => JSON.parse(body) as Record<string, string>)
  assert.deepEqual(events.map(({ event }) => event).toSorted(), ['agreement.completed', 'referral.accepted'])
  for (const { headers, body } of listener.heard) {
    const [, seconds, sum] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['kintime-signature'])) ?? []
    assert.equal(sum, createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'))
    assert.deepEqual(Object.keys(JSON.parse(body) as object), ['id', 'event', 'reference', 'at'])
    assert.match(body, /"reference":"NM-\d+-R1"/)
  }
  await run(service)
  assert.equal(listener.heard.length, 2, 'each once')
})

test('what cannot be told is tried eight times, then it is on the page of the organisation and can be tried again', async () => {
  await using service = await aService('county')
  await using listener = await aListener()
  const manager = await service.as('manager')
  const family = await aFamily(service)
  await recorded(service, listener.address)
  listener.answers.status = 503
  await service.work((work) => tellOfReferral(work, { name: 'referral.refused', about: family.referralId }))
  for (let tries = 0; tries < 9; tries += 1) await run(service)
  assert.equal(listener.heard.length, 8)
  const at = `/organisations/${service.organisations.council}/webhooks`
  const page = await manager.get(at)
  assert.match(page.words, /A referral was refused NM-\d+-R1 It answered 503.*Tried 8 times.*Try again/)
  const again = /\/organisations\/[^"]+\/deliveries\/[^"]+\/tries/.exec(page.html)?.[0] ?? ''
  listener.answers.status = 204
  assert.equal((await manager.post(again)).location, at)
  await run(service)
  assert.doesNotMatch((await manager.get(at)).words, /Not told/)
  assert.match((await manager.post(again)).words, /delivered in the meantime/)
})

test('[STAFF-04] only a manager records an address; its secret is shown once, and an ended address hears nothing', async () => {
  await using service = await aService('county')
  await using listener = await aListener()
  const at = `/organisations/${service.organisations.council}/webhooks`
  for (const part of ['coordinator', 'leader', 'socialWorker'] as const)
    assert.equal((await (await service.as(part)).get(at)).status, 404, part)
  const manager = await service.as('manager')
  const wrong = await manager.post(at, { address: 'https://user:secret@cases.example/' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /cannot be called from here/)
  const made = await manager.post(at, { address: `${listener.address}?key=hidden` })
  assert.match((await manager.get(made.location)).words, /Copy it now.*kts_/)
  const page = await manager.get(at)
  assert.doesNotMatch(page.html, /kts_|key=hidden/)
  const ending = /\/organisations\/[^"]+\/ending/.exec(page.html)?.[0] ?? ''
  assert.equal((await manager.post(ending)).status, 303)
  const family = await aFamily(service)
  await service.work((work) => tellOfReferral(work, { name: 'referral.refused', about: family.referralId }))
  await run(service)
  assert.equal(listener.heard.length, 0)
})

test('a real service calls no private network, whatever its name leads to, and goes no further than it was sent', async () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '100.64.0.1',
    '172.20.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '2002:a00:1::1',
  ]
  assert.deepEqual(
    inside.filter((address) => isReachable(address, 'public')),
    [],
  )
  assert.deepEqual(
    ['8.8.8.8', '2a00:1450:4009:81f::200e'].filter((address) => !isReachable(address, 'public')),
    [],
  )
  for (const typed of [
    'http://cases.example/',
    'https://localhost/',
    'https://2130706433/',
    'https://[::1]/',
    'https://intranet/',
    'ftp://cases.example/',
    'no',
  ])
    assert.equal(readWebAddress(typed, 'public'), null, typed)
  assert.ok(readWebAddress('https://cases.northmere.example/kintime', 'public'))
  assert.equal(readWebAddress('https://cases.northmere.example/', 'loopback'), null)

  await using listener = await aListener()
  const named = new URL(listener.address.replace('127.0.0.1', 'localhost'))
  assert.deepEqual(await callAddress({ url: named, headers: {}, body: '{}', reach: 'public' }), { trouble: 'not-reachable' })
  assert.deepEqual(await callAddress({ url: new URL(listener.address), headers: {}, body: '{}', reach: 'public' }), {
    trouble: 'not-reachable',
  })
  listener.answers.status = 302
  listener.answers.location = `${listener.address}/further`
  assert.deepEqual(await callAddress({ url: new URL(listener.address), headers: {}, body: '{}', reach: 'loopback' }), { status: 302 })
  assert.equal(listener.heard.length, 1)
})
