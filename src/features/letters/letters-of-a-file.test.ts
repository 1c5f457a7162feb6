import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'

const knownMail = 'rosa.ashdown@example.org'

/** A letter about the family to the visiting parent that the post gave up. */
const aStuckLetter = (service: TestService, family: TestFamily): Promise<string> =>
  service.work(async (work) => {
    const id = await work.write({
      kind: 'test',
      audience: 'attending',
      family: family.familyId,
      to: { name: 'Owen Ashdown', address: 'owen.ashdown@example.org' },
      subject: 'Times have changed',
      text: 'Sign in to read them.',
    })
    await work.rows`
      insert into letter_failure (tenant_id, letter_id, attempt, at, reason, is_last) values (${work.tenant}, ${id}, 1, ${work.now}, 'bounced', true)`
    return id
  })

const giveMail = (service: TestService, family: TestFamily, mail: string): Promise<void> =>
  service.work(async (work) => {
    const id = work.newId()
    await work.rows`
      insert into protected_fact (tenant_id, id, family_id, party_id, kind, sealed, is_confidential, recorded_at)
      values (${work.tenant}, ${id}, ${family.familyId}, ${family.parties.resident}, 'email',
              ${work.seal(mail, { table: 'protected_fact', row: id, column: 'sealed' })}, true, ${work.now})`
  })

test('[DATA-03] whoever said that they know a family comes to none of its letters, neither reads where they go nor sends one to themselves', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const id = await aStuckLetter(service, family)
  const coordinator = await service.as('coordinator')
  assert.equal((await coordinator.get(`/letters/${id}/address`)).status, 200)
  assert.equal((await coordinator.post(`/families/${family.familyId}/connection`, { knows: 'yes', words: 'My cousin.' })).status, 303)
  assert.equal((await coordinator.get(`/letters/${id}/address`)).status, 404)
  assert.equal((await coordinator.post(`/letters/${id}/address`, { address: 'mine@example.org' })).status, 404)
  assert.equal((await coordinator.post(`/letters/${id}/tries`)).status, 404)
  assert.equal((await (await service.as('manager')).post(`/letters/${id}/tries`)).status, 303)
})

test('[RISK-07] a letter is never put in the post to somebody else of the same file', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await giveMail(service, family, knownMail)
  const id = await aStuckLetter(service, family)
  const manager = await service.as('manager')
  const refused = await manager.post(`/letters/${id}/address`, { address: 'Rosa.Ashdown@example.org' })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /address of somebody else on the same file.*RISK-07/)
  assert.equal((await manager.post(`/letters/${id}/address`, { address: 'owen.now@example.org' })).status, 303)
})
