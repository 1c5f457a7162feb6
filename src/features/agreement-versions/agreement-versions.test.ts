import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'
import { aReadyFamily, giveOut, newestOf, whoMustSign } from '../../testing/signing-steps.ts'
import { agreementState, agreementToSign } from '../agreements/door.ts'

test('[AGR-04] a new version takes the old one’s place with signatures of its own, and the old one stays readable', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { id } = await giveOut(service, family)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  assert.equal((await leader.post(`${path}/versions`)).status, 303)
  const draft = await newestOf(service, family)
  assert.notEqual(draft.id, id)
  const social = await service.as('socialWorker')
  assert.equal((await social.get(`/agreements/${draft.id}`)).status, 404, 'a draft is nobody else’s to read')
  assert.equal((await social.get(`/agreements/${id}`)).status, 200)

  const signatories = await whoMustSign(await leader.get(`${path}/offer`))
  assert.equal((await leader.post(`${path}/offer`, { seen: draft.seen, signatories })).status, 303)
  assert.equal(await service.work((work) => agreementState(work, family.familyId)), 'offered')
  assert.match((await leader.get(`${path}/versions`)).words, /Version 2.*Version 1.*A newer version took its place/)
  const waiting = await service.work((work) => agreementToSign(work, { id: service.accounts.socialWorker }))
  assert.deepEqual(
    waiting.map((one) => one.version),
    [2],
    'nobody is asked to sign a version that has passed',
  )
})
