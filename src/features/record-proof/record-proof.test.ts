import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { sha256 } from '../../platform/crypto.ts'
import { verifyRecordPdf } from '../../platform/pdf/verify.ts'
import { aSealedRecord } from '../../testing/a-record.ts'
import type { TestService } from '../../testing/service.ts'
import { verifyRecordCommand } from './door.ts'

/** What a person with the owner's password, and no scruples, types into the database. */
const asOwner = async <T>(service: TestService, run: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: service.ownerUrl })
  await client.connect()
  try {
    await client.query(`select set_config('app.tenant', '1', false)`)
    return await run(client)
  } finally {
    await client.end()
  }
}

const verify = async (service: TestService, ...args: readonly string[]) => {
  const lines: string[] = []
  const code = await verifyRecordCommand(args, { database: service.parts.database, print: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}

test('[OBS-04] the database refuses to change or remove a sealed record, for the app and for its owner alike', async () => {
  const { service } = await aSealedRecord('county')
  await using _ = service
  for (const statement of [
    "update observation_record set seal = 'x'",
    'delete from observation_record',
    "update record_copy set to_name = 'x'",
  ]) {
    await assert.rejects(
      service.work((work) => work.rows([statement] as unknown as TemplateStringsArray)),
      { code: '42501' },
      statement,
    )
  }
  for (const statement of [
    "update observation_record set seal = 'x'",
    'truncate observation_record cascade',
    "update observation_entry set heading = 'x'",
  ]) {
    await assert.rejects(
      asOwner(service, (client) => client.query(statement)),
      { code: '42501' },
      statement,
    )
  }
  assert.equal((await verify(service, 'R-2026-000001')).code, 0)
})

test('[OBS-04] tampering by a database administrator is shown by the page and by verify-record', async () => {
  const { service, worker, page, id } = await aSealedRecord('county')
  await using _ = service
  await worker.post(`${page}/additions`, { text: 'It was the blue scissors.' })
  assert.match((await verify(service, id)).said, /is the record that was sealed/)

  const change = (statement: string, ...values: readonly unknown[]) =>
    asOwner(service, async (client) => {
      await client.query(`set session_replication_role = replica`)
      return await client.query(statement, [...values])
    })
  const { rows } = await asOwner(service, (client) =>
    client.query<{ canonical: Buffer; seal: string }>('select canonical, seal from observation_record'),
  )
  const [before] = rows
  assert.ok(before)
  const flipped = Buffer.from(before.canonical)
  flipped[flipped.length - 20] = (flipped[flipped.length - 20] ?? 0) ^ 1
  await change('update observation_record set canonical = $1', flipped)
  const broken = await verify(service, 'R-2026-000001')
  assert.deepEqual([broken.code, /cannot be opened/.test(broken.said)], [1, true])
  assert.match((await worker.get(page)).words, /Do not rely on this record/)
  assert.equal((await worker.get(`${page}/pdf`)).location, page)

  const text = await service.work(async (work) =>
    work.open(before.canonical, { table: 'observation_record', row: id, column: 'canonical' }),
  )
  const kinder = text.replace('Jude held the blades', 'Jude held the handle')
  const resealed = await service.work(async (work) => work.seal(kinder, { table: 'observation_record', row: id, column: 'canonical' }))
  await change('update observation_record set canonical = $1, seal = $2', Buffer.from(resealed), sha256(kinder))
  const rewritten = await verify(service, 'R-2026-000001')
  assert.deepEqual([rewritten.code, /not the one that the audit chain remembers/.test(rewritten.said)], [1, true])
  assert.match((await worker.get(page)).words, /Do not rely on this record/)

  await change('update observation_record set canonical = $1, seal = $2', before.canonical, before.seal)
  assert.equal((await verify(service, 'R-2026-000001')).code, 0)
  await change('delete from record_addition')
  assert.match((await verify(service, 'R-2026-000001')).said, /additions are not those that the audit chain remembers/)
  assert.equal((await verify(service, 'R-2026-000009')).code, 2)
  assert.equal((await verify(service)).code, 2)
})

test('[OBS-04] the PDF holds the record and its seal, is checked by itself, and shows one flipped byte', async () => {
  const { service, worker, page } = await aSealedRecord('proceedings')
  await using _ = service
  service.clock.moveBy({ minutes: 1 })
  await worker.post(`${page}/additions`, { text: 'It was the blue scissors.' })
  const socialWorker = await service.as('socialWorker')
  const paper = await socialWorker.get(`${page}/pdf`)
  assert.equal(paper.headers['content-type'], 'application/pdf')
  const verdict = verifyRecordPdf(paper.bytes)
  assert.ok(verdict.ok)
  assert.match(verdict.main.canonical, /Can we make the long train again\?/)
  assert.equal(verdict.additions.length, 1)
  const stored = await service.work((work) => work.row<{ seal: string }>`select seal from observation_record`)
  assert.equal(verdict.seal, stored?.seal)

  const folder = mkdtempSync(join(tmpdir(), 'kintime-paper-'))
  writeFileSync(join(folder, 'whole.pdf'), paper.bytes)
  const flipped = Buffer.from(paper.bytes)
  flipped[Math.floor(flipped.length / 2)] = (flipped[Math.floor(flipped.length / 2)] ?? 0) ^ 1
  writeFileSync(join(folder, 'flipped.pdf'), flipped)
  assert.match((await verify(service, '--file', join(folder, 'whole.pdf'))).said, /This is the record that was sealed.*Additions: 1/)
  assert.equal((await verify(service, '--file', join(folder, 'flipped.pdf'))).code, 1)
  assert.equal((await verify(service, '--file', join(folder, 'whole.pdf'), '--seal', 'AAAA-AAAA-AAAA')).code, 1)
  assert.equal((await verify(service, '--file', join(folder, 'none.pdf'))).code, 2)
  assert.equal((await verify(service, '--file')).code, 2)

  const dataDir = join(folder, 'none-yet')
  const args = ['--import', 'tsx', 'bin/verify-record.ts', '--file', join(folder, 'whole.pdf')]
  const alone = spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'], DATA_DIR: dataDir }, encoding: 'utf8' })
  assert.deepEqual([alone.status, alone.stderr, existsSync(dataDir)], [0, '', false])
  assert.match(alone.stdout, /This is the record that was sealed/)

  const own = await worker.get(`${page}/pdf`)
  assert.notDeepEqual(own.bytes, paper.bytes)
  const reads = await service.work((work) => work.rows`select from audit_entry where name = 'record.read'`)
  assert.ok(reads.length >= 2)
})
