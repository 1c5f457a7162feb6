import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { aService, type TestService } from '../../testing/service.ts'
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

/** What the database answers to its own owner. */
const asOwner = async (service: TestService, statement: string): Promise<string> => {
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  const answer = await owner.query(`begin; set local app.tenant = '${service.tenant}'; ${statement}; commit`).then(
    () => 'done',
    (error: Error) => error.message,
  )
  await owner.end()
  return answer
}

test('[AGR-04] what was given out cannot be altered, by the database’s owner neither', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { id, hash } = await giveOut(service, family)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement/clauses`
  assert.equal((await leader.get(path)).status, 404)
  assert.equal((await leader.post(path, { seen: hash, people: 'Everybody.' })).status, 404)

  assert.equal(await asOwner(service, 'update tenant set is_example = false'), 'done')
  const forged = `insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, document_hash, at)
    select tenant_id, id, agreement_id, 'tablet', name, 'another', now() from agreement_signatory`
  const attempts = [
    [`update agreement set document_hash = 'x' where id = '${id}'`, /only ever superseded/],
    [`delete from agreement_offer where agreement_id = '${id}'`, /only ever added/],
    [`update agreement_signatory set name = 'Somebody' where agreement_id = '${id}'`, /only ever added/],
    [forged, /does not belong to the text/],
    [forged.replace("'another'", `'${hash}'`).replace("'tablet'", "'telepathy'"), /no such way to sign/],
    ['truncate agreement cascade', /only ever added|cannot truncate/],
  ] as const
  for (const [statement, refusal] of attempts) assert.match(await asOwner(service, statement), refusal, statement)
})
