import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { aLockedPdf, aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { multipartOf } from '../../testing/send-files.ts'
import { aService, type TestService } from '../../testing/service.ts'

type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>>; readonly text: string }
type Asked = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly payload?: object | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** A case system with a key of this organisation. */
const systemOf = async (service: TestService, organisation: 'council' | 'elsewhere') => {
  const secret = `${organisation}-example-key-of-a-case-system`
  await service.work(
    (work) => work.rows`
    insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
    values (${work.tenant}, ${work.newId()}, ${service.organisations[organisation]}, ${createHash('sha256').update(secret).digest()}, 'Case system', ${work.now})`,
  )
  return async (asked: Asked): Promise<Answered> => {
    const answer = await service.app.inject({
      ...asked,
      headers: { 'idempotency-key': 'first', ...asked.headers, authorization: `Bearer kt_${service.tenant}_${secret}` },
    })
    const isJson = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, body: isJson ? (answer.json() as Answered['body']) : {}, text: answer.body }
  }
}

const referral = { ...exampleReferral, area: 'East', referrer: { email: 'socialworker.1@example.org' } }
const sendIn = { method: 'POST', url: '/api/v1/referrals', payload: referral } as const
const url = '/api/v1/referrals/R-1001/documents'
const order = { kind: 'court-order', name: 'Order.pdf', content: aPdf().toString('base64') }

test('[REF-01] a court order follows its referral from a case system, as JSON or as a file, once however often it is sent', async () => {
  await using service = await aService('proceedings')
  const council = await systemOf(service, 'council')
  assert.equal((await council(sendIn)).status, 201)
  const added = await council({ method: 'POST', url, payload: order, headers: { 'idempotency-key': 'order' } })
  assert.equal(added.status, 201, added.text)
  const again = await council({ method: 'POST', url, payload: order, headers: { 'idempotency-key': 'order' } })
  assert.deepEqual([again.status, again.body], [201, added.body])
  service.clock.moveBy({ minutes: 1 })
  const sent = multipartOf({ kind: 'letter' }, { content: { name: 'Letter.pdf', bytes: aPdf({ words: 'A letter' }) } })
  const file = await council({ method: 'POST', url, payload: sent.body, headers: { ...sent.headers, 'idempotency-key': 'letter' } })
  assert.equal(file.status, 201, file.text)

  const standing = await council({ method: 'GET', url: '/api/v1/referrals/R-1001' })
  const documents = standing.body['documents'] as readonly Record<string, unknown>[]
  assert.deepEqual(
    documents.map(({ kind, mediaType }) => [kind, mediaType]),
    [
      ['court-order', 'application/pdf'],
      ['letter', 'application/pdf'],
    ],
  )
  assert.deepEqual([standing.body['agreement'], standing.body['decidedAt']], ['none', null])
  assert.doesNotMatch(standing.text, /Order\.pdf|Letter\.pdf/)
})

test('a file that cannot be kept is a problem with the name of its refusal, and nothing is stored', async () => {
  await using service = await aService('proceedings')
  const council = await systemOf(service, 'council')
  await council(sendIn)
  const locked = await council({
    method: 'POST',
    url,
    payload: { ...order, content: aLockedPdf().toString('base64') },
    headers: { 'idempotency-key': 'a' },
  })
  assert.deepEqual([locked.status, locked.body['refusal']], [409, 'file-locked'])
  const huge = multipartOf({ kind: 'letter' }, { content: { name: 'a.pdf', bytes: new Uint8Array(26 * 1024 * 1024) } })
  const large = await council({ method: 'POST', url, payload: huge.body, headers: { ...huge.headers, 'idempotency-key': 'b' } })
  assert.deepEqual([large.status, large.body['refusal']], [409, 'file-too-large'])
  assert.equal(
    (await council({ method: 'POST', url, payload: { ...order, content: '§§' }, headers: { 'idempotency-key': 'c' } })).status,
    422,
  )
  const half = { payload: Buffer.from('--kintime-test-edge\r\ncontent-disp'), headers: { ...huge.headers, 'idempotency-key': 'd' } }
  assert.ok((await council({ method: 'POST', url, ...half })).status < 500)
  const wrongPlace = await council({ method: 'POST', url: '/api/v1/referrals', payload: huge.body, headers: huge.headers })
  assert.equal(wrongPlace.status, 415)
  assert.deepEqual((await council({ method: 'GET', url: '/api/v1/referrals/R-1001' })).body['documents'], [])
})

test('[RISK-07] another organisation finds no referral, adds nothing to it, and lists only its own', async () => {
  await using service = await aService('proceedings')
  const council = await systemOf(service, 'council')
  const elsewhere = await systemOf(service, 'elsewhere')
  await council(sendIn)
  const nothing = await elsewhere({ method: 'GET', url: '/api/v1/referrals/R-9999' })
  const asked = [
    { method: 'GET', url: '/api/v1/referrals/R-1001' },
    { method: 'GET', url: '/api/v1/referrals/R-1001/papers' },
    { method: 'GET', url: '/api/v1/referrals/R-1001/papers/0197a000-0000-7000-8000-000000000000/pdf' },
    { method: 'POST', url, payload: order },
  ] as const
  for (const one of asked) {
    const said = await elsewhere(one)
    assert.deepEqual([said.status, said.text], [404, nothing.text], one.url)
  }
  assert.deepEqual((await elsewhere({ method: 'GET', url: '/api/v1/referrals' })).body['referrals'], [])
  const own = (await council({ method: 'GET', url: '/api/v1/referrals' })).body
  assert.deepEqual(
    (own['referrals'] as readonly Record<string, unknown>[]).map(({ reference, status }) => [reference, status]),
    [['R-1001', 'received']],
  )
  assert.deepEqual((await council({ method: 'GET', url: '/api/v1/referrals?since=R-1001' })).body['referrals'], [])
  assert.equal((await council({ method: 'GET', url: '/api/v1/referrals?since=R-9' })).body['refusal'], 'since-not-known')
})

test('the interface says how a file is sent, what may be asked, and which answers are a PDF', async () => {
  await using service = await aService('proceedings')
  const { paths } = (await service.app.inject({ method: 'GET', url: '/api/v1/openapi.json' })).json() as {
    paths: Record<string, Record<string, unknown>>
  }
  const adding = JSON.stringify(paths['/api/v1/referrals/{reference}/documents']?.['post'])
  assert.match(adding, /"multipart\/form-data".*"contentMediaType":"application\/octet-stream"/)
  assert.match(JSON.stringify(paths['/api/v1/referrals']?.['get']), /"name":"since","in":"query"/)
  assert.match(JSON.stringify(paths['/api/v1/referrals/{reference}/papers/{paper}/pdf']?.['get']), /"application\/pdf"/)
})
