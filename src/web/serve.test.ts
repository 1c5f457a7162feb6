import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../testing/a-family.ts'
import { aService } from '../testing/service.ts'

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
