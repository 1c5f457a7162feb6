import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { mendLinks } from '../../src/platform/embedded-postgres/binaries.ts'
import { homeOf } from '../../src/platform/embedded-postgres/footing.ts'
import { aFolder, holdDatabase, keepRows, rowsKept, inOpenClone } from './holding.ts'

const nobody = { name: 'nobody', uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0

/** On a normal account there is only one way to run the database, and the other tests of this folder take it. */
const asRoot: (title: string, prove: (t: TestContext) => Promise<void>) => unknown = isRoot
  ? test
  : (title) => test(`${title} (only root has this problem)`, () => assert.equal(isRoot, false))

/** The database is lent to an account that must be able to reach this clone. */
const lent = isRoot ? inOpenClone : asRoot

lent('root lends the database to an account that can do nothing else', async (t) => {
  const folder = aFolder(t)
  await keepRows((await holdDatabase(t, folder, { accounts: [nobody], mayUnshare: false })).url, 2)
  assert.equal(statSync(path.join(folder, 'postgres', 'cluster')).uid, nobody.uid)
})

lent('root without any other account runs the database in a user namespace, and may change over later', async (t) => {
  const folder = aFolder(t)
  const alone = await holdDatabase(t, folder, { accounts: [] })
  await keepRows(alone.url, 2)
  assert.equal(statSync(path.join(folder, 'postgres', 'cluster')).uid, 0)
  await alone.stop()
  const lent = await holdDatabase(t, folder, { accounts: [nobody], mayUnshare: false })
  assert.equal(await rowsKept(lent.url), 2)
})

asRoot('below a folder closed to all others the database lives elsewhere, and is found there again', async (t) => {
  const folder = path.join(aFolder(t), 'closed', 'data')
  mkdirSync(folder, { recursive: true })
  chmodSync(path.dirname(folder), 0o700)
  const hidden = { accounts: [nobody], mayUnshare: false, refuge: aFolder(t) }
  const first = await holdDatabase(t, folder, hidden)
  await keepRows(first.url, 4)
  assert.notEqual(homeOf(folder), path.join(folder, 'postgres'))
  await first.kill()
  assert.equal(await rowsKept((await holdDatabase(t, folder, hidden)).url), 4)
})

asRoot('root with neither an account nor a namespace is told what to do', async (t) => {
  await assert.rejects(holdDatabase(t, aFolder(t), { accounts: [], mayUnshare: false }), /Start Kintime as another account/)
})

test('links that an install without scripts never made are made before the first start', (t) => {
  const folder = aFolder(t)
  mkdirSync(path.join(folder, 'native', 'lib'), { recursive: true })
  writeFileSync(path.join(folder, 'native', 'lib', 'libpq.so.5.18'), 'the library')
  writeFileSync(path.join(folder, 'native', 'pg-symlinks.json'), '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]')
  const link = path.join(folder, 'native', 'lib', 'libpq.so.5')
  mendLinks(folder)
  assert.equal(readFileSync(link, 'utf8'), 'the library')
  unlinkSync(link)
  symlinkSync('gone', link)
  mendLinks(folder)
  assert.equal(existsSync(link), true)
})
