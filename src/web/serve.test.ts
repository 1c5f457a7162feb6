import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../testing/a-family.ts'
import { aService, type TestService } from '../testing/service.ts'

test('what was typed when the sign-in ran out comes back whole, and nothing was done', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  await service.work((work) => work.rows`delete from sign_in_session where tenant_id = ${work.tenant}`)
  const late = await manager.post('/service/policy/decision.within', { value: '7', reason: 'A long story that took an hour to write.' })
  assert.equal(late.status, 401)
  assert.match(late.words, /nothing you wrote is lost/)
  assert.match(late.html, /value="A long story that took an hour to write\."/)
  assert.match(late.html, /action="\/service\/policy\/decision\.within"/)

  const back = await service.as('manager')
  const again = await back.post('/service/policy/decision.within', {
    value: '7',
    reason: 'A long story that took an hour to write.',
    _csrf: 'of another sign-in',
  })
  assert.equal(again.status, 422)
  assert.match(again.html, /A long story that took an hour to write\./)
})

test('a form that was opened in another sign-in does nothing, and keeps what was typed', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const [one, other] = [await service.as('leader'), await service.as('coordinator')]
  const answer = await one.post(`/families/${family.familyId}/sessions`, { _csrf: other.secret, from: '2026-05-28' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /open for too long, or in another sign-in/)
  const booked = await service.work((work) => work.rows`select from session where tenant_id = ${work.tenant}`)
  assert.equal(booked.length, 0)
})

test('an absent file and a forbidden one read the same', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  const stranger = await service.as('otherSocialWorker')
  const forbidden = await stranger.get(`/families/${familyId}`)
  const absent = await stranger.get('/families/0197a000-0000-7000-8000-000000000000')
  assert.equal(forbidden.status, 404)
  assert.equal(forbidden.html, absent.html)
})

const send = async (service: TestService, url: string, headers: Readonly<Record<string, string>>, payload: string | Buffer) =>
  await service.app.inject({ method: 'POST', url, headers, payload })

test('a form that another site sends is turned away before a word of it is drawn', async () => {
  await using service = await aService('county')
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const foreign = await send(service, '/staff/invitation', { ...form, 'sec-fetch-site': 'cross-site' }, 'name=Mallory&roles=manager')
  assert.equal(foreign.statusCode, 403)
  assert.doesNotMatch(foreign.body, /Mallory/)
  const older = await send(service, '/sign-in', { ...form, origin: 'https://elsewhere.example', host: 'kintime.example' }, 'email=a')
  assert.equal(older.statusCode, 403)
})

test('what is no form of ours is said plainly, whoever sends it, and nothing large is taken in from a stranger', async () => {
  await using service = await aService('county')
  const json = await send(service, '/service/policy/decision.within', { 'content-type': 'application/json' }, '{"a":{"b":1}}')
  assert.equal(json.statusCode, 415)
  const boundary = await send(service, '/sign-in', { 'content-type': 'multipart/form-data' }, 'x')
  assert.ok(boundary.statusCode >= 400 && boundary.statusCode < 500)
  const parts = Array.from(
    { length: 30 },
    (_, place) => `--b\r\ncontent-disposition: form-data; name="f${place}"\r\n\r\n${'x'.repeat(500_000)}\r\n`,
  )
  const large = await send(
    service,
    '/service/policy/decision.within',
    { 'content-type': 'multipart/form-data; boundary=b' },
    `${parts.join('')}--b--`,
  )
  assert.ok(large.body.length < 100_000, 'nothing of it comes back')
  const api = await send(
    service,
    '/api/v1/referrals',
    { 'content-type': 'application/json', authorization: 'Bearer kt_1_'.padEnd(60, 'x') },
    '{"a":',
  )
  assert.equal(api.statusCode, 400)
  assert.match(String(api.headers['content-type']), /problem\+json/)
})

test('a date no calendar of ours reaches, and an id that is none, are the sender’s to mend', async () => {
  await using service = await aService('county')
  const { familyId } = await aFamily(service)
  const coordinator = await service.as('coordinator')
  const dashes = '-'.repeat(36)
  for (const path of [`/families/${familyId}/events?before=-271821-04-20T00:00:00Z`, `/families?after=x~${dashes}`, `/families?q=%00`]) {
    assert.ok((await coordinator.get(path)).status < 500, path)
  }
})
