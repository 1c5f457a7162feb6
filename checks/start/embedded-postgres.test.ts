import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { ask } from '../../src/platform/embedded-postgres/postmaster.ts'
import { aFolder, holdDatabase, keepRows, postmasterOf, rowsKept, until } from './holding.ts'

const clusterOf = (folder: string): string => path.join(folder, 'postgres', 'cluster')

test('the database is made once, keeps its rows over a restart, and its password is for nobody else', async (t) => {
  const folder = aFolder(t)
  const first = await holdDatabase(t, folder)
  await keepRows(first.url, 3)
  assert.equal(await first.stop(), 0)
  assert.equal(existsSync(path.join(clusterOf(folder), 'postmaster.pid')), false)
  assert.equal(statSync(path.join(folder, 'postgres', 'password')).mode & 0o777, 0o600)

  const second = await holdDatabase(t, folder)
  assert.equal(await rowsKept(second.url), 3)
  await assert.rejects(ask(second.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1'), /password authentication failed/)
})

test('a first start that was cut off half-way leaves nothing in the way', async (t) => {
  const folder = aFolder(t)
  mkdirSync(path.join(folder, 'postgres', 'cluster.tmp'), { recursive: true })
  writeFileSync(path.join(folder, 'postgres', 'cluster.tmp', 'PG_VERSION'), '18\n')
  const holder = await holdDatabase(t, folder)
  await keepRows(holder.url, 1)
})

test('two holders of one folder: the second is told who has it, and the first goes on', async (t) => {
  const folder = aFolder(t)
  const first = await holdDatabase(t, folder)
  await assert.rejects(holdDatabase(t, folder), new RegExp(`already in use by process ${first.child.pid}`))
  await keepRows(first.url, 1)
})

test('when its holder is killed the database stops by itself, and starts again with all that was confirmed', async (t) => {
  const folder = aFolder(t)
  let rows = 0
  for (let round = 0; round < 3; round += 1) {
    const holder = await holdDatabase(t, folder)
    await keepRows(holder.url, 10)
    rows += 10
    await holder.kill()
  }
  assert.equal(await rowsKept((await holdDatabase(t, folder)).url), rows)
})

test('when the database is killed under its holder it comes back at the same address with all that was confirmed', async (t) => {
  const folder = aFolder(t)
  const holder = await holdDatabase(t, folder)
  await keepRows(holder.url, 5)
  process.kill(postmasterOf(clusterOf(folder)), 'SIGKILL')
  await until(async () => (await rowsKept(holder.url)) === 5)
})

test('an orphan whose holder and watchdog were both killed is found by its folder and replaced', async (t) => {
  const folder = aFolder(t)
  const holder = await holdDatabase(t, folder)
  await keepRows(holder.url, 7)
  const orphan = postmasterOf(clusterOf(folder))
  for (const watchdog of watchdogsOf(orphan)) process.kill(watchdog, 'SIGKILL')
  await holder.kill()
  assert.equal(await rowsKept(holder.url), 7, 'the orphan still answers')
  const next = await holdDatabase(t, folder)
  assert.equal(await rowsKept(next.url), 7)
  assert.notEqual(postmasterOf(clusterOf(folder)), orphan)
})

test('a note left by a crash that now names another living program of the same account does not keep the database from starting', async (t) => {
  const folder = aFolder(t)
  const holder = await holdDatabase(t, folder)
  const note = readFileSync(path.join(clusterOf(folder), 'postmaster.pid'), 'utf8')
  await holder.stop()
  const { uid, gid } = statSync(clusterOf(folder))
  const other = spawn('tail', ['-f', '/dev/null'], { stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid, gid } : {}) })
  t.after(() => other.kill())
  writeFileSync(path.join(clusterOf(folder), 'postmaster.pid'), note.replace(/^\d+/, String(other.pid)))
  await holdDatabase(t, folder)
})

test('the database does not start with a setting that forgets what it confirmed', async (t) => {
  const folder = aFolder(t)
  const holder = await holdDatabase(t, folder)
  await ask(holder.url, 'alter role kintime_owner set synchronous_commit = off')
  await holder.stop()
  await assert.rejects(holdDatabase(t, folder), /set to forget what it has confirmed: synchronous_commit = off/)
  const settings = path.join(clusterOf(folder), 'postgresql.auto.conf')
  for (const broken of ['fsync = off', 'full_page_writes = off', 'data_sync_retry = on']) {
    writeFileSync(settings, `${broken}\n`)
    await assert.rejects(holdDatabase(t, folder), new RegExp(`${broken} \\(the server\\)`))
  }
})

const watchdogsOf = (postmaster: number): readonly number[] => {
  const parent = Number(/\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${postmaster}/status`, 'utf8'))?.[1])
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number)
  return [parent, ...children.filter((child) => child !== postmaster)]
}
