import type { Person } from '../../src/domain/actor.ts'
import type { RecordId } from '../../src/domain/ids.ts'
import { policyInForce } from '../../src/features/policy/door.ts'
import { sealRecord } from '../../src/features/records/seal-record.ts'
import type { TestFamily } from '../../src/testing/a-family.ts'
import { aSession } from '../../src/testing/a-session.ts'
import { inLondon } from '../../src/testing/clock.ts'
import type { TestService } from '../../src/testing/service.ts'

/** Where no records are written, one change of the policy asks for them, so that every page of a record has something to show. */
const wantRecords = async (service: TestService): Promise<void> => {
  const { record } = await service.work(policyInForce)
  if (record.observedKinds !== null) return
  await (await service.as('manager')).post('/service/policy/record.observedKinds', { value: ['supervised'], reason: 'For the proofs.' })
}

/** A session of last week that took place and was written up, its record sealed by the worker who was there. */
export const aSealedRecord = async (service: TestService, family: TestFamily, room = service.rooms.bluebell): Promise<RecordId> => {
  await wantRecords(service)
  const session = await aSession(service, family, { from: '2026-05-14 16:00', to: '2026-05-14 17:30', room, worker: null })
  const { accounts, workers, tenant } = service
  const person: Person = {
    kind: 'person',
    tenant,
    id: accounts.worker,
    name: 'Callum Reid',
    side: 'staff',
    roles: ['worker'],
    organisationId: null,
    team: null,
  }
  const sealed = await service.work(async (opened) => {
    const work = opened.as(person)
    const [began, ended] = [inLondon('2026-05-14 16:02'), inLondon('2026-05-14 17:29')]
    await work.rows`
      insert into session_start (tenant_id, session_id, worker_id, by_account, at)
      values (${tenant}, ${session}, ${workers.worker}, ${person.id}, ${began})`
    await work.rows`
      insert into session_end (tenant_id, session_id, how, by_account, at) values (${tenant}, ${session}, 'as-planned', ${person.id}, ${ended})`
    const entry = work.newId()
    await work.rows`
      insert into observation_entry (tenant_id, id, session_id, kind, heading, text, seen_at, author_worker, written_by, written_at)
      values (${tenant}, ${entry}, ${session}, 'observed', 'Arrival', ${work.seal('They drew a boat together.', { table: 'observation_entry', row: entry, column: 'text' })},
              ${began}, ${workers.worker}, ${person.id}, ${work.now})`
    return await sealRecord(work, { sessionId: session, publicUrl: 'https://kintime.example' })
  })
  if (!sealed.ok) throw new Error(`No record: ${sealed.refusal}`)
  return sealed.value.id
}
