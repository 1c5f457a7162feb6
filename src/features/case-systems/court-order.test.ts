import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { aLockedPdf, aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { aCaseSystem } from '../../testing/a-case-system.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { mostSent } from './document-body.ts'

const url = '/api/v1/referrals'
const mebibyte = 1024 * 1024
const referral = { ...exampleReferral, kindAsked: 'supported', whySupervised: '', area: 'East' } as const
const paper = (bytes: Buffer, kind = 'court-order') => ({ kind, name: 'Order.pdf', content: bytes.toString('base64') })

/** A family court with a case system of its own. */
const aCourt = async (service: TestService) => {
  const id = await service.work(async (work) => {
    const court = work.newId()
    await work.rows`
      insert into organisation (tenant_id, id, name, kind, created_at)
      values (${work.tenant}, ${court}, 'Northmere Family Court', 'court', ${work.now})`
    return court
  })
  return await aCaseSystem(service, id)
}
const families = async (service: TestService): Promise<number> => (await service.work((work) => work.rows`select id from family`)).length

test('[REF-01] a court sends its order with the referral where the service asks for it, and without one it is told so', async () => {
  await using service = await aService('supported')
  const court = await aCourt(service)
  const without = await court.post(url, referral)
  assert.deepEqual(
    [without.status, without.body['refusal'], without.body['rule']],
    [409, 'no-court-order', 'REF-01, a court refers with its order attached'],
    without.text,
  )
  const letter = await court.post(url, { ...referral, documents: [paper(aPdf(), 'letter')] })
  assert.equal(letter.body['refusal'], 'no-court-order')
  assert.equal(await families(service), 0)

  const sent = { ...referral, documents: [paper(aPdf()), paper(aPdf({ words: 'A letter' }), 'letter')] }
  const taken = await court.post(url, sent)
  assert.equal(taken.status, 201, taken.text)
  assert.deepEqual((await court.post(url, sent)).body, taken.body)
  const standing = await court.get(`${url}/${String(taken.body['reference'])}`)
  const documents = standing.body['documents'] as readonly Record<string, unknown>[]
  assert.deepEqual(documents.map(({ kind }) => kind).toSorted(), ['court-order', 'letter'])
  assert.equal(await families(service), 1)
})

test('[REF-01] an order that cannot be kept is refused by its place, and no referral stays behind', async () => {
  await using service = await aService('supported')
  const court = await aCourt(service)
  const locked = await court.post(url, { ...referral, documents: [paper(aPdf()), paper(aLockedPdf())] })
  assert.deepEqual([locked.status, locked.body['refusal']], [409, 'file-locked'])
  assert.match(locked.text, /Document 2: This PDF is locked/)
  const unknown = await court.post(url, { ...referral, documents: [{ ...paper(aPdf()), kind: 'poem' }] })
  assert.equal(unknown.status, 422)
  assert.equal(await families(service), 0)
})

test('[REF-01] an order of twenty megabytes comes through; more is a problem, and a stranger is not listened to so long', async () => {
  await using service = await aService('supported')
  const court = await aCourt(service)
  const scan = Buffer.concat([
    Buffer.from(`<< /Length ${19 * mebibyte} >>\nstream\n`),
    Buffer.alloc(19 * mebibyte, 0x20),
    Buffer.from('\nendstream'),
  ])
  const order = await court.post(url, { ...referral, documents: [paper(aPdf({ more: [scan] }))] })
  assert.equal(order.status, 201, order.text)
  const heavy = Buffer.alloc(mostSent + 1, 0x20)
  const json = { 'content-type': 'application/json' }
  assert.equal((await court.post(url, heavy, 'heavy', json)).status, 413)
  assert.equal((await court.post(`${url}/R-1001/documents`, heavy, 'heavy', json)).status, 413)
  const stranger = await service.app.inject({
    method: 'POST',
    url,
    payload: heavy,
    headers: { ...json, authorization: 'Bearer kt_1_nobodys-key-of-no-service' },
  })
  assert.equal(stranger.statusCode, 401)
})

test('[REF-01] the interface says that papers may come with a referral, and how much they may weigh', async () => {
  await using service = await aService('supported')
  const { paths } = (await service.app.inject({ method: 'GET', url: '/api/v1/openapi.json' })).json() as {
    paths: Record<string, Record<string, { requestBody: unknown; responses: Record<string, unknown> }>>
  }
  const post = paths[url]?.['post']
  assert.match(JSON.stringify(post?.requestBody), /"documents":\{.*"maxItems":5.*"contentEncoding":"base64"/)
  assert.ok(post?.responses['413'])
  assert.match(JSON.stringify(post?.responses['409']), /`no-court-order`.*`file-locked`/)
})
