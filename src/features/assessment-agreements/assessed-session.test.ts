import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

const text = {
  what: 'How the father comforts the children.',
  recorded: 'Notes of each session.',
  reported: 'The social worker and the court.',
  when: 'After the sixth session.',
  reads: 'The parties.',
  family: 'The worker goes through it with them first.',
}

for (const policy of ['proceedings', 'county'] as const) {
  test(`[AGR-05] ${policy}: a session that somebody assesses ${policy === 'county' ? 'starts like any other' : 'starts only when everybody agreed to that'}`, async () => {
    await using service = await aService(policy, { at: '2026-05-21 15:30' })
    const family = await readyToBook(service, await aFamily(service))
    const session = await aSession(service, family)
    const manager = await service.as('manager')
    const path = `/families/${family.familyId}/assessment`
    assert.match((await manager.get(`/families/${family.familyId}/agreement`)).words, /Somebody assesses the sessions/)
    assert.equal((await manager.post(path, { assessor: 'Dr Ines Moreau', role: 'Psychologist' })).status, 303)
    const worker = await service.as('worker')
    await everybodyArrives(service, worker, family, session)
    if (policy === 'county') {
      assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303)
      return
    }
    assert.match((await worker.get(`/sessions/${session}`)).words, /Before it can start.*the agreement about that is missing/)
    assert.match((await worker.post(`/sessions/${session}/start`)).words, /the agreement about that is missing.*AGR-05/)
    assert.equal((await manager.post(`${path}/agreement`, text)).status, 303)
    const waiting = await worker.post(`/sessions/${session}/start`)
    assert.equal(waiting.status, 422)
    assert.match(waiting.words, /not everybody has agreed to that yet/)
    const signatories = await service.work(
      (work) => work.rows<{ id: string }>`select id from agreement_signatory where tenant_id = ${work.tenant}`,
    )
    for (const { id } of signatories) await manager.post(`${path}/assents`, { signatory: id, way: 'meeting' })
    assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303)
  })
}
