import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { restoreBackup } from '../../src/platform/backup/restore-backup.ts'
import { takeBackup } from '../../src/platform/backup/take-backup.ts'
import { ask } from '../../src/platform/embedded-postgres/postmaster.ts'
import { aFolder, holdDatabase, until } from './holding.ts'

const quiet = () => undefined
const madeAt = '2026-05-21T15:05:00Z'

const tables = ['family', 'note'] as const

/** Each row of each table, in one sum that any change shows in. */
const sumOfRows = async (url: string): Promise<readonly string[]> => {
  const sums = tables.map((table) =>
    ask<{ sum: string }>(url, `select count(*) || ' ' || md5(string_agg(r::text, '|' order by id)) as sum from ${table} r`),
  )
  return (await Promise.all(sums)).map(([row]) => row?.sum ?? '')
}

const fill = async (url: string): Promise<void> => {
  await ask(url, `create table family (id int primary key, name text, sealed bytea)`)
  await ask(url, `insert into family select n, 'Family ' || n, sha256(n::text::bytea) from generate_series(1, 3000) n`)
  await ask(url, `create table note (id int primary key, at timestamptz, words text)`)
  await ask(
    url,
    `insert into note select n, timestamptz '2026-01-01' + n * interval '1 hour', repeat('words ', n % 400) from generate_series(1, 2000) n`,
  )
  await ask(url, `create table later (id int primary key)`)
}

/** Goes on writing one row after another until told to end; answers how many were confirmed. */
const keepWriting = (t: TestContext, url: string) => {
  let confirmed = 0
  let isEnded = false
  const client = new pg.Client({ connectionString: url })
  client.on('error', quiet)
  t.after(() => client.end())
  const run = async () => {
    await client.connect()
    while (!isEnded) {
      await client.query('insert into later values ($1)', [confirmed + 1])
      confirmed += 1
    }
    return confirmed
  }
  const running = run()
  return {
    confirmed: () => confirmed,
    end: () => {
      isEnded = true
      return running
    },
  }
}

const aBackup = async (t: TestContext) => {
  const folder = aFolder(t)
  const dataDir = path.join(folder, 'data')
  const holder = await holdDatabase(t, dataDir)
  await fill(holder.url)
  for (const name of ['keys', 'files/ab']) mkdirSync(path.join(dataDir, name), { recursive: true })
  writeFileSync(path.join(dataDir, 'keys', 'master-1.key'), 'the-key-that-stays-behind')
  writeFileSync(path.join(dataDir, 'files', 'ab', 'abcdef'), 'a sealed file')
  const to = path.join(folder, 'backup')
  return { holder, dataDir, to, restoreTo: path.join(folder, 'restored') }
}

test('a backup taken while people work is restored row by row, files included, to one moment in time', async (t) => {
  const { holder, dataDir, to, restoreTo } = await aBackup(t)
  const writer = keepWriting(t, holder.url)
  await until(async () => writer.confirmed() > 20)
  const before = writer.confirmed()
  await takeBackup({ dataDir, to, madeAt, log: quiet })
  const after = await writer.end()
  const original = await sumOfRows(holder.url)
  await holder.kill()

  assert.deepEqual(await restoreBackup({ from: to, dataDir: restoreTo, log: quiet }), { ok: true, files: filesBelow(to).length - 2 })
  const restored = await holdDatabase(t, restoreTo)
  assert.deepEqual(await sumOfRows(restored.url), original)
  const [later] = await ask<{ n: number; highest: number }>(
    restored.url,
    'select count(*)::int as n, coalesce(max(id), 0) as highest from later',
  )
  assert.equal(later?.n, later?.highest, 'no row is missing between others')
  assert.ok(later !== undefined && later.n >= before && later.n <= after)
  assert.equal(readFileSync(path.join(restoreTo, 'files', 'ab', 'abcdef'), 'utf8'), 'a sealed file')

  await ask(restored.url, `update note set words = words || '.' where id = 1000`)
  assert.notDeepEqual(await sumOfRows(restored.url), original, 'the comparison sees one changed row')
})

test('a backup with a flipped byte, a lost file or a foreign one is reported by name and never restored', async (t) => {
  const { dataDir, to, restoreTo } = await aBackup(t)
  await takeBackup({ dataDir, to, madeAt, log: quiet })
  const biggest =
    filesBelow(to)
      .filter((file) => file.includes('/base/'))
      .toSorted((one, other) => statSync(other).size - statSync(one).size)[0] ?? ''
  const bytes = readFileSync(biggest)
  const place = Math.trunc(bytes.length / 2)
  bytes.writeUInt8((bytes[place] ?? 0) ^ 1, place)
  writeFileSync(biggest, bytes)
  rmSync(path.join(to, 'beside', 'files', 'ab', 'abcdef'))
  writeFileSync(path.join(to, 'beside', 'extra'), '')
  assert.deepEqual(await restoreBackup({ from: to, dataDir: restoreTo, log: quiet }), {
    ok: false,
    faults: [
      `${path.relative(to, biggest)} is damaged`,
      'beside/files/ab/abcdef is missing',
      'beside/extra does not belong to this backup',
    ],
  })
  writeFileSync(path.join(to, 'manifest.json'), readFileSync(path.join(to, 'manifest.json'), 'utf8').replace('2026', '2025'))
  assert.deepEqual(await restoreBackup({ from: to, dataDir: restoreTo, log: quiet }), { ok: false, faults: ['manifest.json is damaged'] })
})

test('the keys are not in the backup, and neither a used folder nor one inside the data is taken', async (t) => {
  const { dataDir, to } = await aBackup(t)
  await assert.rejects(takeBackup({ dataDir, to: path.join(dataDir, 'backup'), madeAt, log: quiet }), /lies in the data folder itself/)
  await takeBackup({ dataDir, to, madeAt, log: quiet })
  const withKey = filesBelow(to).filter((file) => readFileSync(file).includes('the-key-that-stays-behind'))
  assert.deepEqual(withKey, [])
  await assert.rejects(takeBackup({ dataDir, to, madeAt, log: quiet }), /is not empty/)
  await assert.rejects(restoreBackup({ from: to, dataDir, log: quiet }), /in use by process/)
})

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
