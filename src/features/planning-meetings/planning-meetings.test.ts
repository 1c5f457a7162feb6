import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PolicyName } from '../../policies/policy.ts'
import { aService } from '../../testing/service.ts'
import { aReadyFamily, newestOf, whoMustSign } from '../../testing/signing-steps.ts'

const held = {
  'heldOn-day': '19',
  'heldOn-month': '5',
  'heldOn-year': '2026',
  place: 'Larch House',
  present: 'Owen Ashdown, father',
  settled: 'Greta comes every other week.',
}

const afterMeeting = { proceedings: true, county: false, city: false, supported: false, independent: false } as const

for (const policy of ['proceedings', 'county', 'city', 'supported', 'independent'] as const satisfies readonly PolicyName[]) {
  const isRequired = afterMeeting[policy]
  test(`[AGR-03] ${policy}: the agreement is given out ${isRequired ? 'only once the planning meeting is on record' : 'without a planning meeting'}`, async () => {
    await using service = await aService(policy)
    const family = await aReadyFamily(service)
    const manager = await service.as('manager')
    const path = `/families/${family.familyId}/agreement`
    assert.equal((await manager.post(`${path}/versions`)).status, 303)
    assert.equal(/Planning meeting/.test((await manager.get(path)).words), policy !== 'supported')
    const { seen } = await newestOf(service, family)
    const offering = { seen, signatories: await whoMustSign(await manager.get(`${path}/offer`)) }
    const first = await manager.post(`${path}/offer`, offering)
    assert.equal(first.status, isRequired ? 422 : 303, first.words)
    if (!isRequired) return
    assert.match(first.words, /The planning meeting is not on record yet.*AGR-03/)
    const tomorrow = await manager.post(`${path}/meetings`, { ...held, 'heldOn-day': '22' })
    assert.match(tomorrow.words, /This meeting is still to come/)
    assert.equal((await manager.post(`${path}/meetings`, held)).status, 303)
    assert.match((await manager.get(`${path}/meetings`)).words, /19 May.*Larch House.*Owen Ashdown, father.*Greta comes every other week/)
    assert.equal((await manager.post(`${path}/offer`, offering)).status, 303)
  })
}

test('[AGR-03] a planning meeting stays as it was written, and is nobody’s who does not draft the agreement', async () => {
  await using service = await aService('proceedings')
  const family = await aReadyFamily(service)
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/agreement/meetings`
  await manager.post(path, held)
  assert.equal((await manager.post(path, { ...held, settled: '' })).status, 422)
  for (const part of ['socialWorker', 'otherWorker'] as const) assert.equal((await (await service.as(part)).get(path)).status, 404)
  const stored = await service.work(
    (work) => work.rows<{ settled: Uint8Array }>`select settled from planning_meeting where tenant_id = ${work.tenant}`,
  )
  assert.equal(Buffer.from(stored[0]?.settled ?? []).includes('Greta'), false, 'what was settled is sealed')
  const changed = service.work((work) => work.rows`update planning_meeting set place = 'Elsewhere' where tenant_id = ${work.tenant}`)
  await assert.rejects(changed, /permission denied|only ever added/)
})
