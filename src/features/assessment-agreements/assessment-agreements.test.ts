import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, agree, aFamily, assess, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aSession } from '../../testing/a-session.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { assessmentInTheWay } from './door.ts'

const text: Typed = {
  what: 'How the parents follow the child’s lead.',
  recorded: 'Notes in each session, read back on the day.',
  reported: 'The court, through the social worker.',
  when: 'After the sixth session.',
  reads: 'The parties to the case.',
  family: 'The assessor tells the parents first.',
}
const assessor: Typed = { assessor: 'Dr Ines Holt', role: 'Independent assessor' }
const standing = (service: TestService, { familyId }: TestFamily) => service.work((work) => assessmentInTheWay(work, familyId))

test('[AGR-05] proceedings: an assessment has a written agreement of its own on recording and reporting, attached to the main one and agreed by all', async () => {
  await using service = await aService('proceedings')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/assessment`
  assert.equal(await standing(service, family), null)
  assert.match((await manager.post(`${path}/agreement`, text)).words, /Nobody is named/)
  assert.equal((await manager.post(path, assessor)).status, 303)
  assert.equal(await standing(service, family), 'assessment-not-agreed')
  assert.match((await manager.post(`${path}/agreement`, text)).words, /no agreement to attach this to/)

  await agree(service, family)
  const leaking = await manager.post(`${path}/agreement`, { ...text, when: `At ${protectedWords[0]}.` })
  assert.equal(leaking.status, 422)
  assert.match(leaking.words, /tells something confidential about Rosa Ashdown/)
  assert.equal((await manager.post(`${path}/agreement`, text)).status, 303)
  assert.equal(await standing(service, family), 'assessment-not-signed')
  await everybodySaysYes(service, path)
  assert.equal(await standing(service, family), null)

  assert.equal((await manager.post(`${path}/agreement`, { ...text, when: 'After the eighth session.' })).status, 303)
  assert.equal(await standing(service, family), 'assessment-not-signed')
})

const everybodySaysYes = async (service: TestService, path: string): Promise<void> => {
  const manager = await service.as('manager')
  const signatories = await service.work(
    (work) => work.rows<{ id: string }>`select id from agreement_signatory where tenant_id = ${work.tenant}`,
  )
  assert.ok(signatories.length > 1)
  for (const { id } of signatories) {
    assert.equal((await manager.post(`${path}/assents`, { signatory: id, way: 'meeting' })).status, 303)
    assert.match((await manager.post(`${path}/assents`, { signatory: id, way: 'paper' })).words, /has said yes to this version already/)
  }
}

test('[AGR-05] county: an assessment needs no agreement of its own, and nobody outside the file reads one', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/assessment`
  assert.equal((await leader.post(path, assessor)).status, 303)
  assert.equal(await standing(service, family), null)
  assert.match(
    (await leader.post(`${path}/assents`, { signatory: family.parties.visiting, way: 'paper' })).words,
    /no agreement on the assessment yet/,
  )
  assert.equal((await (await service.as('otherSocialWorker')).get(path)).status, 404)
})

test('[STAFF-04] the agreement leads to the assessment only whoever may draft for this family, not a worker who is only on the rota', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  await aSession(service, family, { worker: service.workers.otherWorker })
  const path = `/families/${family.familyId}`
  for (const [part, status] of [
    ['leader', 200],
    ['worker', 200],
    ['otherWorker', 404],
  ] as const) {
    const person = await service.as(part)
    const agreement = await person.get(`${path}/agreement`)
    assert.equal(agreement.status, 200, part)
    assert.equal(agreement.html.includes(`href="${path}/assessment"`), status === 200, part)
    assert.equal((await person.get(`${path}/assessment`)).status, status, part)
  }
})
