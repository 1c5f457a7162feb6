import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService, type TestService } from '../../testing/service.ts'

const change = (service: TestService, key: string, text: string) =>
  service.work(
    (work) => work.rows`
      insert into policy_change (tenant_id, id, key, value, reason, by_account, at)
      values (${work.tenant}, ${work.newId()}, ${key}, ${JSON.stringify(text)}::jsonb, 'agreed by the board', ${service.accounts.manager}, ${work.now})`,
  )

test('[DATA-05] a social worker reads the manual, and reads another one as soon as a value has changed', async () => {
  await using service = await aService('county')
  const socialWorker = await service.as('socialWorker')
  const before = await socialWorker.get('/manual')
  assert.equal(before.status, 200)
  assert.match(before.words, /A decision is made within 5 working days of receiving the referral\. REF-07\. County procedures/)

  await change(service, 'decision.within', '3 workingDays')
  const after = await socialWorker.get('/manual')
  assert.match(after.words, /A decision is made within 3 working days .* Changed by the service: agreed by the board/)
  assert.match(after.words, /A team leader of the area decides within 3 working days\. Accepted\?/)
  assert.doesNotMatch(after.words, /decision is made within 5 working days/)
})

test('[DATA-05] the manual comes as a PDF too', async () => {
  await using service = await aService('proceedings')
  const manual = await (await service.as('worker')).get('/manual.pdf')
  assert.equal(manual.status, 200)
  assert.equal(manual.headers['content-type'], 'application/pdf')
  assert.equal(manual.bytes.subarray(0, 5).toString(), '%PDF-')
})
