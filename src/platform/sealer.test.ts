import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService, type TestService } from '../testing/service.ts'
import { sealAll, sealPending, startSealer } from './sealer.ts'

type Counts = { readonly entries: number; readonly waiting: number; readonly links: number; readonly last: number }

const counts = async (service: TestService): Promise<Counts> =>
  (await service.work(
    (work) => work.row<Counts>`
    select (select count(*) from audit_entry where tenant_id = ${work.tenant}) as entries,
      (select count(*) from audit_pending where tenant_id = ${work.tenant}) as waiting,
      (select count(*) from audit_link where tenant_id = ${work.tenant}) as links,
      (select coalesce(max(seq), 0) from audit_link where tenant_id = ${work.tenant}) as last`,
  )) ?? { entries: 0, waiting: 0, links: 0, last: 0 }

const writeOne = (service: TestService, about: string) => service.work((work) => work.record({ name: 'family.read', about }))

test('a row that commits late is linked late, and never left out', async () => {
  await using service = await aService('county')
  const mayCommit = Promise.withResolvers<void>()
  const hasWritten = Promise.withResolvers<void>()
  const slow = service.work(async (work) => {
    await work.record({ name: 'family.read', about: 'slow' })
    hasWritten.resolve()
    await mayCommit.promise
  })
  await hasWritten.promise
  await writeOne(service, 'quick')
  await sealAll(service.parts.database)
  const before = await counts(service)
  mayCommit.resolve()
  await slow
  assert.equal((await counts(service)).waiting, 1)
  await sealAll(service.parts.database)
  const after = await counts(service)
  assert.deepEqual(after, { entries: before.entries + 1, waiting: 0, links: before.links + 1, last: before.last + 1 })
})

test('sealers of several processes link each row once, without a gap', async () => {
  await using service = await aService('county')
  const { database } = service.parts
  const writers = Array.from({ length: 40 }, (_, number) => writeOne(service, `thing ${number}`))
  await Promise.all([...writers, sealAll(database), sealAll(database), sealAll(database)])
  await Promise.all([sealAll(database), sealAll(database)])
  const { entries, waiting, links, last } = await counts(service)
  assert.deepEqual({ waiting, links, last }, { waiting: 0, links: entries, last: entries })
})

test('what was undone leaves nothing in the chain', async () => {
  await using service = await aService('county')
  await sealAll(service.parts.database)
  const before = await counts(service)
  await assert.rejects(
    service.work(async (work) => {
      await work.record({ name: 'family.read' })
      throw new Error('undone')
    }),
  )
  assert.equal(await service.work(sealPending), 0)
  assert.deepEqual(await counts(service), before)
})

test('a note that a row waits, though it is linked already, does not stop the sealer', async () => {
  await using service = await aService('county')
  await writeOne(service, 'one')
  await sealAll(service.parts.database)
  await service.work(
    (work) =>
      work.rows`insert into audit_pending (tenant_id, entry_id) select tenant_id, entry_id from audit_link where tenant_id = ${work.tenant} limit 1`,
  )
  await writeOne(service, 'two')
  await sealAll(service.parts.database)
  const { entries, links } = await counts(service)
  assert.equal(links, entries)
})

test('the sealer works by itself until it is stopped', async () => {
  await using service = await aService('county')
  const said: string[] = []
  const sealer = startSealer(service.parts.database, { everyMs: 10, log: (line) => said.push(line) })
  await writeOne(service, 'one')
  for (let looks = 0; (await counts(service)).waiting > 0; looks += 1) assert.ok(looks < 2_000)
  await sealer.stop()
  await writeOne(service, 'two')
  assert.equal((await counts(service)).waiting, 1)
  assert.deepEqual(said, [])
})

test('nobody can change or take out an audit row, and the app cannot even ask', async () => {
  await using service = await aService('county')
  await writeOne(service, 'one')
  await assert.rejects(
    service.work((work) => work.rows`update audit_entry set name = 'manual.read' where tenant_id = ${work.tenant}`),
    /permission denied/,
  )
  await assert.rejects(
    service.work((work) => work.rows`delete from audit_link where tenant_id = ${work.tenant}`),
    /permission denied/,
  )
})
