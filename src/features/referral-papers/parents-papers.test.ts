import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily } from '../../testing/a-family.ts'
import { aParent, askForTime, dana, fillIn, lee, linkTo, sendIn } from '../../testing/own-form-steps.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'

const papersIn = (service: TestService) =>
  service.work(async (work) => {
    const rows = await work.rows<{ id: string; to: string; document: Uint8Array }>`
      select id, to_name as "to", document from paper where tenant_id = ${work.tenant} order by to_name`
    return rows.map(({ id, to, document }) => ({ to, text: work.open(document, { table: 'paper', row: id, column: 'document' }) }))
  })
const referralIn = async (service: TestService): Promise<string> =>
  (
    await service.work(
      (work) => work.row<{ id: string }>`select id from referral where tenant_id = ${work.tenant} order by submitted_at desc limit 1`,
    )
  )?.id ?? ''
const formIn = async (service: TestService): Promise<string> =>
  (await service.work((work) => work.row<{ id: string }>`select id from own_form where tenant_id = ${work.tenant}`))?.id ?? ''

const secret = 'You say that the other parent frightened you in March.'

test('[RISK-07] a family that asked by itself: the parent who was only named hears nothing, and no word that staff wrote goes to either', async () => {
  await using service = await aService('supported')
  const first = aParent(service, dana)
  const asked = await askForTime(service, first)
  await fillIn(first, asked.path, asked.code, true)
  await sendIn(first, asked.path)
  const coordinator = await service.as('coordinator')
  const sending = { area: service.areas.east, otherPhone: '07700 900654' }
  assert.equal((await coordinator.post(`/own-forms/${await formIn(service)}/sending`, sending)).status, 303)
  assert.deepEqual(await papersIn(service), [])

  const path = `/referrals/${await referralIn(service)}/decision`
  assert.equal((await coordinator.post(path, { choice: 'ask', question: secret })).status, 303)
  const papers = await papersIn(service)
  assert.deepEqual(
    papers.map(({ to }) => to),
    ['Dana Frost'],
  )
  assert.match(papers[0]?.text ?? '', /Before we decide we need to talk with you/)
  assert.ok(!papers.some(({ text }) => text.includes(secret) || text.includes(lee.familyName)))
})

test('[RISK-07] both parents asked: each gets the same short paper, without a word of what staff wrote', async () => {
  await using service = await aService('independent')
  const [first, second] = [aParent(service, dana), aParent(service, lee)]
  const asked = await askForTime(service, first)
  await fillIn(first, asked.path, asked.code, true)
  const coordinator = await service.as('coordinator')
  const id = await formIn(service)
  const { givenName, familyName, email, phone } = lee
  await coordinator.post(`/own-forms/${id}/other`, { givenName, familyName, email, phone, because: 'Both were called.' })
  const codes = [...(await coordinator.get(`/own-forms/${id}`)).words.matchAll(/Code to read out (\d{3} \d{3})/g)].map(
    (found) => found[1] ?? '',
  )
  const other = await linkTo(service)
  await fillIn(second, other, codes.at(-1) ?? '', false)
  await sendIn(first, asked.path)
  await sendIn(second, other)
  assert.equal((await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east })).status, 303)
  const path = `/referrals/${await referralIn(service)}/decision`
  assert.equal((await coordinator.post(path, { choice: 'refuse', why: 'risk-too-high', reason: secret })).status, 303)
  const papers = await papersIn(service)
  assert.deepEqual(
    papers.map(({ to }) => to),
    ['Dana Frost', 'Lee Hartwell'],
  )
  for (const { text } of papers) {
    assert.match(text, /We cannot offer you a place/)
    assert.doesNotMatch(text, /frightened|risk|supervised|March/)
  }
})

test('[RISK-07] a question or a reason that tells something confidential is not sent: the page, the API and the paper show the same words', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/referrals/${family.referralId}/decision`
  const asks = await leader.post(path, { choice: 'ask', question: `Does the mother still live at ${protectedWords[0]}?` })
  assert.equal(asks.status, 422)
  assert.match(asks.words, /tell something confidential about Rosa Ashdown/)
  const refuses = await leader.post(path, { choice: 'refuse', why: 'other', reason: `Call ${protectedWords[1]}.` })
  assert.equal(refuses.status, 422)
  const told = (await (await service.as('socialWorker')).get(`/referrals/${family.referralId}`)).words
  assert.doesNotMatch(told, /Heron Court|900471/)
})
