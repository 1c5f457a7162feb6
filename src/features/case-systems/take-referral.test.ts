import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { referralBody } from './referral-body.ts'

type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>>; readonly text: string }
type System = { readonly send: (body: unknown, key?: string) => Promise<Answered>; readonly ask: (path: string) => Promise<Answered> }

const body = { ...exampleReferral, area: 'East', referrer: { email: 'socialworker.1@example.org' } }

/** A case system with a key of this organisation. */
const systemOf = async (service: TestService, organisation: 'council' | 'elsewhere' | 'firm'): Promise<System> => {
  const secret = `${organisation}-example-key-of-a-case-system`
  await service.work(
    (work) => work.rows`
    insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
    values (${work.tenant}, ${work.newId()}, ${service.organisations[organisation]}, ${createHash('sha256').update(secret).digest()}, 'Case system', ${work.now})`,
  )
  const ask = async (options: {
    method: 'GET' | 'POST'
    url: string
    payload?: object
    headers?: Record<string, string>
  }): Promise<Answered> => {
    const answer = await service.app.inject({
      ...options,
      headers: { ...options.headers, authorization: `Bearer kt_${service.tenant}_${secret}` },
    })
    return { status: answer.statusCode, body: answer.json() as Answered['body'], text: answer.body }
  }
  return {
    send: (sent, key = 'first') =>
      ask({ method: 'POST', url: '/api/v1/referrals', payload: sent as object, headers: { 'idempotency-key': key } }),
    ask: (url) => ask({ method: 'GET', url }),
  }
}
const families = async (service: TestService): Promise<number> => (await service.work((work) => work.rows`select id from family`)).length

test('a referral from a case system is received once, however often it is sent', async () => {
  await using service = await aService('proceedings')
  const council = await systemOf(service, 'council')
  const first = await council.send(body)
  assert.equal(first.status, 201, first.text)
  assert.deepEqual(first.body, { reference: 'R-1001', familyReference: 'NM-1001', status: 'received' })
  const again = await council.send(body)
  assert.deepEqual([again.status, again.body], [201, first.body])
  assert.equal((await council.send({ ...body, days: 'Fridays' })).status, 422)
  assert.equal(await families(service), 1)

  const social = await service.as('socialWorker')
  assert.match((await social.get('/my-referrals')).words, /Ivy \(6\) and Rafe \(4\) Dunmore R-1001/)
})

test('[REF-03] [REF-05] [REF-10] a case system is held to the same rules as the form', async () => {
  await using service = await aService('county')
  const council = await systemOf(service, 'council')
  const half = await council.send({ ...body, history: '', interimArrangement: '' })
  assert.deepEqual([half.status, half.body['refusal']], [409, 'not-whole'])
  assert.match(half.text, /short history is missing.*arranged until sessions start/)
  assert.equal((await council.send({ ...body, whySupervised: '' })).body['refusal'], 'no-reason-for-supervision')
  assert.match((await council.send({ ...body, nextHearingOn: '2025-06-24' })).text, /24 June 2025 right/)
  assert.equal((await council.send({ ...body, childs: [] })).status, 422)
  assert.equal((await council.send({ ...body, history: 'a\u0000b' })).status, 422)
  assert.equal((await council.send({ ...body, mustNotMeet: [{ one: 0, other: 9, because: 'x' }] })).body['refusal'], 'not-whole')
  assert.equal(await families(service), 0)

  await using elsewhere = await aService('proceedings')
  const other = await systemOf(elsewhere, 'council')
  assert.equal((await other.send({ ...body, inProceedings: false })).body['refusal'], 'not-in-proceedings')
})

test('[REF-01] the kind of referrer counts for a case system too, and nobody else’s account can be named', async () => {
  await using service = await aService('proceedings')
  const firm = await systemOf(service, 'firm')
  assert.equal((await firm.send({ ...body, referrer: {} })).body['refusal'], 'kind-of-referrer-not-taken')
  assert.equal((await firm.send(body)).body['refusal'], 'referrer-not-known')
  assert.equal(await families(service), 0)
})

test('[REF-06] a referral of the organisation alone waits for the manager of the team it names', async () => {
  await using service = await aService('county')
  const council = await systemOf(service, 'council')
  assert.equal((await council.send({ ...body, referrer: {} })).body['refusal'], 'no-team-manager')
  const sent = await council.send({ ...body, referrer: { team: 'East child care team' } })
  assert.deepEqual([sent.status, sent.body['status']], [201, 'submitted'])
  const manager = await service.as('teamManager')
  const { id } = (await service.work((work) => work.row<{ id: string }>`select id from referral`)) ?? { id: '' }
  await manager.post(`/referrals/${id}/approval`, { outcome: 'approved' })
  assert.equal((await council.ask('/api/v1/referrals/R-1001')).body['status'], 'received')
})

test('[RISK-07] another organisation finds no referral, and no answer, letter or list holds a confidential address', async () => {
  await using service = await aService('proceedings')
  const council = await systemOf(service, 'council')
  const elsewhere = await systemOf(service, 'elsewhere')
  await council.send(body)
  const own = await council.ask('/api/v1/referrals/R-1001')
  assert.deepEqual([own.status, own.body['status'], own.body['reason']], [200, 'received', ''])
  const others = await elsewhere.ask('/api/v1/referrals/R-1001')
  assert.deepEqual([others.status, others.text], [404, (await elsewhere.ask('/api/v1/referrals/R-9999')).text])

  const letters = await service.work(async (work) => {
    const rows = await work.rows<{ id: string; subject: string; body: Uint8Array }>`select id, subject, body from letter`
    return rows.map((row) => `${row.subject} ${work.open(row.body, { table: 'letter', row: row.id, column: 'body' })}`)
  })
  const audit = await service.work((work) => work.rows<{ facts: unknown }>`select facts from audit_entry`)
  const list = await (await service.as('socialWorker')).get('/my-referrals')
  const seen = [own.text, others.text, list.html, ...letters, JSON.stringify(audit)].join('\n')
  assert.ok(letters.length > 0)
  assert.doesNotMatch(seen, /Hidden Mews|900122|Larkfield/)
  const stored = await service.work((work) => work.rows<{ text: string }>`select encode(answers, 'escape') as text from referral`)
  assert.doesNotMatch(stored.map(({ text }) => text).join(), /Hidden|Ivy/)
})

test('the interface is described by the schemas that read what is sent', async () => {
  await using service = await aService('proceedings')
  const answer = await service.app.inject({ method: 'GET', url: '/api/v1/openapi.json' })
  const document = answer.json() as {
    openapi: string
    paths: Record<string, Record<string, { requestBody?: unknown; parameters: unknown[] }>>
  }
  assert.equal(answer.statusCode, 200)
  assert.equal(document.openapi, '3.1.0')
  const post = document.paths['/api/v1/referrals']?.['post']
  assert.match(JSON.stringify(post?.requestBody), /"risksConsidered":\{"type":"boolean"\}/)
  assert.deepEqual(post?.parameters, [{ $ref: '#/components/parameters/IdempotencyKey' }])
  assert.deepEqual(document.paths['/api/v1/referrals/{reference}']?.['get']?.parameters, [
    { name: 'reference', in: 'path', required: true, schema: { type: 'string' } },
  ])
})

test('half a sign in a name is sent back, and a number that no referral has finds nothing', async () => {
  assert.equal(referralBody.safeParse({ ...body, history: 'half a sign: \ud800' }).success, false)
  await using service = await aService('proceedings')
  const council = await systemOf(service, 'council')
  for (const reference of ['%00', '%F0%9F%98%80', 'R-1'.repeat(50), 'R-9999']) {
    assert.equal((await council.ask(`/api/v1/referrals/${reference}`)).status, 404, reference)
  }
})
