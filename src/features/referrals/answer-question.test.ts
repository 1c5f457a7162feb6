import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { aService } from '../../testing/service.ts'
import { referrerOf } from './referrer-query.ts'
import { questionsOf } from './referral-query.ts'
import { submitReferral } from './submit-referral.ts'

test('only the referrer answers what the service asked, once, and the answer is sealed', async () => {
  await using service = await aService('proceedings')
  const sent = await service.work(async (work) => {
    const referrer = await referrerOf(work, service.accounts.socialWorker)
    assert.ok(referrer)
    return await submitReferral(work, { draft: { ...exampleReferral, areaId: service.areas.east }, referrer })
  })
  assert.ok(sent.ok)
  const { id } = sent.value
  await service.work(
    (work) => work.rows`
    insert into referral_question (tenant_id, id, referral_id, question, asked_by, asked_by_name, asked_at)
    values (${work.tenant}, ${work.newId()}, ${id}, 'When did the police last come?', ${service.accounts.leader}, 'Lena East', ${work.now})`,
  )
  const path = `/referrals/${id}/answer`
  const referrer = await service.as('socialWorker')
  assert.match((await referrer.get('/my-referrals')).words, /You are asked for more about one referral.*More was asked/)
  for (const part of ['otherSocialWorker', 'teamManager', 'leader'] as const) {
    assert.equal((await (await service.as(part)).post(path, { answer: 'Never' })).status, 404, part)
  }
  const empty = await referrer.post(path, { answer: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /When did the police last come\? Write your answer|Write your answer.*When did the police last come/)
  assert.equal((await referrer.post(path, { answer: 'In March 2026' })).location, `/referrals/${id}`)
  assert.match((await referrer.get(`/referrals/${id}`)).words, /When did the police last come\?.*In March 2026/)
  const [asked] = await service.work((work) => questionsOf(work, id))
  assert.equal(asked?.answer, 'In March 2026')
  const late = await referrer.post(path, { answer: 'In April' })
  assert.equal(late.status, 422)
  assert.match(late.words, /Somebody was faster/)
  assert.equal((await service.work((work) => questionsOf(work, id)))[0]?.answer, 'In March 2026')
})
