import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLockedPdf, aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import type { PolicyName } from '../../policies/policy.ts'
import { sendFiles } from '../../testing/send-files.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { beginDraft, fillInDraft, typedAsked, typedCourt } from '../../testing/typed-referral.ts'
import { documentsOf } from '../documents/door.ts'

/** The firm's account speaks for a court in these tests. */
const aCourt = async (service: TestService) => {
  await service.work((work) => work.rows`update account set referrer_kind = 'court' where id = ${service.accounts.solicitor}`)
  const person = await service.as('solicitor')
  const draft = await beginDraft(person)
  await fillInDraft(person, draft, service.areas.east)
  await person.post(`${draft}/asked`, { ...typedAsked(service.areas.east), kindAsked: 'supported' })
  const attach = (bytes: Uint8Array, paperKind: string, more: Readonly<Record<string, string>> = {}) =>
    sendFiles(service, person, `${draft}/court`, {
      typed: { ...typedCourt, paperKind, ...more },
      files: { paper: { name: 'Order.pdf', bytes } },
    })
  return { person, draft, attach }
}

test('[REF-01] a supported centre takes a court’s referral only with the order attached, and the order goes to the file', async () => {
  await using service = await aService('supported')
  const { person, draft, attach } = await aCourt(service)
  const alone = await person.post(`${draft}/check`)
  assert.equal(alone.status, 422)
  assert.match(alone.words, /A referral from a court needs the order with it.*REF-01/)
  assert.equal((await attach(aPdf(), 'letter')).status, 303)
  assert.equal((await person.post(`${draft}/check`)).status, 422, 'a letter is no order')

  assert.equal((await attach(aPdf(), 'court-order')).status, 303)
  assert.match((await person.get(`${draft}/court`)).words, /Attached already.*Order\.pdf/)
  assert.match((await person.get(`${draft}/check`)).words, /Papers.*Order\.pdf.*Court order/)
  const sent = await person.post(`${draft}/check`)
  assert.equal(sent.status, 303, sent.words)
  const family = await service.work((work) => work.row<{ id: string }>`select family_id as id from referral`)
  const kept = await service.work((work) => documentsOf(work, { kind: 'family', id: family?.id ?? '' }))
  assert.deepEqual(kept.map(({ kind }) => kind).toSorted(), ['court-order', 'letter'])
})

test('[REF-01] where no order is asked for, a court refers without one', async () => {
  for (const policy of ['independent', 'county'] as const satisfies readonly PolicyName[]) {
    await using service = await aService(policy)
    const { person, draft } = await aCourt(service)
    const sent = await person.post(`${draft}/check`)
    assert.equal(sent.status, policy === 'independent' ? 303 : 422)
    if (policy === 'county') assert.match(sent.words, /does not take referrals from you.*REF-01/)
  }
})

test('[REF-03] a file that cannot be kept is told plainly, what was typed stays, and nothing saved is lost', async () => {
  await using service = await aService('supported')
  const { person, draft, attach } = await aCourt(service)
  const locked = await attach(aLockedPdf(), 'court-order', { courtCase: 'NM26C00777' })
  assert.equal(locked.status, 422)
  assert.match(locked.words, /locked with a password/)
  assert.match(locked.html, /value="NM26C00777"/)
  assert.match((await person.get(`${draft}/court`)).html, /value="NM26C00118"/)
})

test('[RISK-07] a paper of a draft is opened and taken off by whoever began it, and by nobody else', async () => {
  await using service = await aService('supported')
  const { person, draft, attach } = await aCourt(service)
  await attach(aPdf(), 'court-order')
  const [, path = ''] = /href="([^"]+\/documents\/[0-9a-f-]{36})"/.exec((await person.get(`${draft}/court`)).html) ?? []
  assert.equal((await person.get(path)).headers['content-type'], 'application/pdf')
  for (const part of ['socialWorker', 'coordinator', 'manager'] as const) {
    const other = await service.as(part)
    assert.equal((await other.get(path)).status, 404, part)
    assert.equal((await other.post(`${path}/removal`)).status, 404, part)
  }
  assert.equal((await person.post(`${path}/removal`)).status, 303)
  assert.doesNotMatch((await person.get(`${draft}/court`)).words, /Attached already/)
  assert.equal((await person.post(`${path}/removal`)).status, 422)
  assert.equal((await person.get(`${draft}/documents/not-an-id`)).status, 404)
})
