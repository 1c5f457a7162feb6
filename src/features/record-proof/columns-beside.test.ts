import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { aSealedRecord } from '../../testing/a-record.ts'
import { aSession, everybodyArrives, moveTo } from '../../testing/a-session.ts'
import type { TestService } from '../../testing/service.ts'
import { verifyRecordCommand } from './door.ts'

const number = 'R-2026-000001'
const verify = async (service: TestService, name = number) => {
  const lines: string[] = []
  const code = await verifyRecordCommand([name], { database: service.parts.database, print: (line) => lines.push(line) })
  return `${code} ${lines.join(' ')}`
}

/** The database's owner, with every guard of the database switched off. */
const owner = async (service: TestService) => {
  const client = new pg.Client({ connectionString: service.ownerUrl })
  await client.connect()
  await client.query('set session_replication_role = replica')
  return {
    change: async (statement: string) => void (await client.query(statement)),
    async [Symbol.asyncDispose]() {
      await client.end()
    },
  }
}

test('[OBS-04] a column beside the sealed text that says something else makes the page red, and verify-record names it', async () => {
  const { service, worker, page } = await aSealedRecord('proceedings')
  await using _ = service
  await using dba = await owner(service)
  service.clock.moveBy({ minutes: 1 })
  await worker.post(`${page}/additions`, { text: 'It was the blue scissors.' })
  assert.match(await verify(service), /^0 /)
  assert.match((await worker.get(page)).words, /Unchanged since/)

  const reader = await service.as('socialWorker')
  const changes = [
    ['observation_record', 'author_name', `'Somebody Else'`],
    ['observation_record', 'author_worker', `gen_random_uuid()`],
    ['observation_record', 'submitted_at', `submitted_at - interval '2 days'`],
    ['observation_record', 'due_at', `due_at + interval '9 days'`],
    ['observation_record', 'session_id', `gen_random_uuid()`],
    ['record_addition', 'by_name', `'Somebody Else'`],
    ['record_addition', 'at', `at - interval '1 day'`],
    ['record_copy', 'to_name', `'Nobody'`],
    ['record_copy', 'given_at', `given_at - interval '3 days'`],
    ['record_copy_holder', 'who holds', `null`, 'account_id'],
  ] as const
  for (const [table, named, to, column = named] of changes) {
    await dba.change(`create temp table kept as select * from ${table}`)
    await dba.change(
      `update ${table} set ${column} = ${to}${table === 'record_copy_holder' ? ', organisation_id = gen_random_uuid()' : ''}`,
    )
    const said = await verify(service)
    assert.ok(said.startsWith('1 ') && said.includes(named), `${table}.${column}: ${said}`)
    const shown = await worker.get(page)
    assert.match(shown.words, /Do not rely on this record/, column)
    assert.ok(shown.words.includes(named), column)
    if (table !== 'record_copy') assert.doesNotMatch(shown.words, /Somebody Else/, column)
    await dba.change(`delete from ${table}`)
    await dba.change(`insert into ${table} select * from kept`)
    await dba.change('drop table kept')
  }
  assert.match(await verify(service), /^0 /)
  await dba.change(`update observation_record set author_name = 'Somebody Else'`)
  const list = await (await service.as('manager')).get('/records')
  assert.match(list.words, /Callum Reid Changed after it was sealed/)
  assert.doesNotMatch(list.words, /Somebody Else/)
  assert.match((await reader.get(page)).words, /Do not rely on this record/)
})

test('[OBS-04] two records whose numbers were swapped are both found out, and each still shows its own number', async () => {
  const { service, family, page } = await aSealedRecord('county')
  await using _ = service
  moveTo(service, '2026-05-28 15:40')
  const session = await aSession(service, family, { from: '2026-05-28 16:00', to: '2026-05-28 17:30' })
  const worker = await service.as('worker')
  await everybodyArrives(service, worker, family, session)
  const here = await service.as('worker')
  await here.post(`/sessions/${session}/start`)
  await here.post(`/sessions/${session}/record/entries`, { kind: 'observed', heading: 'together', text: 'They read.', seenAt: '15:44' })
  await here.post(`/sessions/${session}/ending`, { how: 'early', why: 'Jude was tired.' })
  assert.match((await here.post(`/sessions/${session}/record/submission`)).location, /^\/records\//)
  await using dba = await owner(service)
  for (const [from, to] of [
    [number, 'X'],
    ['R-2026-000002', number],
    ['X', 'R-2026-000002'],
  ])
    await dba.change(`update observation_record set number = '${to}' where number = '${from}'`)
  for (const name of [number, 'R-2026-000002']) assert.match(await verify(service, name), /^1 .*The column number/)
  assert.match((await here.get(page)).words, /Record R-2026-000001.*Do not rely on this record/)
})

test('[OBS-04] a record that was taken away is missed by verify-record, and its session never opens for writing again', async () => {
  const { service, session, worker, submission, id } = await aSealedRecord('county')
  await using _ = service
  await using dba = await owner(service)
  for (const table of ['record_copy_holder', 'record_copy', 'observation_record']) await dba.change(`delete from ${table}`)
  for (const name of [number, id]) assert.match(await verify(service, name), /^1 .*was sealed on Thu 21 May, 5:40pm and is gone/)
  assert.match(await verify(service, 'R-2026-000009'), /^2 /)
  const entry = { kind: 'observed', heading: 'together', text: 'Something kinder.', seenAt: '16:30' }
  assert.match((await worker.post(`/sessions/${session}/record/entries`, entry)).words, /OBS-04/)
  assert.equal((await worker.post(submission)).status, 422)
  for (const path of [`/sessions/${session}/record`, submission]) {
    const shown = await worker.get(path)
    assert.match(shown.words, /sealed once, and is gone/, path)
    assert.doesNotMatch(shown.html, /<textarea/)
  }
})
