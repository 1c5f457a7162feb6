import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { addVersion, KeyMissing, openKeys, rotateKeys } from './keys.ts'

const run = promisify(execFile)

const aKeyFolder = (t: TestContext): string => {
  const above = mkdtempSync(join(tmpdir(), 'kintime-keys-'))
  t.after(() => rmSync(above, { recursive: true }))
  return join(above, 'data', 'keys')
}
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test('the first start makes one key that only this account can read, and the next start uses it again', (t) => {
  const folder = aKeyFolder(t)
  const first = openKeys(folder)
  assert.deepEqual(readdirSync(folder), ['master-1.key'], 'no draft is left behind')
  assert.equal(mode(folder), '700')
  assert.equal(mode(join(folder, 'master-1.key')), '600')
  assert.deepEqual(openKeys(folder).subkey('column'), first.subkey('column'))
})

test('start-up refuses a key file or folder that others can read, and says how to mend it', (t) => {
  const folder = aKeyFolder(t)
  openKeys(folder)
  const file = join(folder, 'master-1.key')
  for (const open of [0o604, 0o640, 0o620]) {
    chmodSync(file, open)
    assert.throws(() => openKeys(folder), { name: 'KeyFolderUnsafe', message: new RegExp(`chmod 600 '${file}'`) })
  }
  chmodSync(file, 0o600)
  chmodSync(folder, 0o755)
  assert.throws(() => openKeys(folder), { name: 'KeyFolderUnsafe', message: new RegExp(`chmod 700 '${folder}'`) })
  chmodSync(folder, 0o700)
  assert.equal(openKeys(folder).current(), 1)
})

test('a damaged key file is refused, never silently replaced', (t) => {
  const folder = aKeyFolder(t)
  openKeys(folder)
  writeFileSync(join(folder, 'master-1.key'), 'c2hvcnQ\n')
  assert.throws(() => openKeys(folder), /damaged/)
})

test('every purpose has a key of its own, and no key is told by its mark', (t) => {
  const keys = openKeys(aKeyFolder(t))
  const purposes = ['column', 'file', 'file-name', 'session', 'csrf', 'app-role-password', 'blind-index', 'api-key'] as const
  assert.equal(new Set(purposes.map((purpose) => keys.subkey(purpose).toString('hex'))).size, purposes.length)
  assert.match(keys.mark(1), /^[0-9a-f]{16}$/)
})

test('another installation has other keys and another mark', (t) => {
  const [one, other] = [openKeys(aKeyFolder(t)), openKeys(aKeyFolder(t))]
  assert.notDeepEqual(one.subkey('column'), other.subkey('column'))
  assert.notEqual(one.mark(1), other.mark(1))
})

test('a rotation adds a version, keeps the old one for reading, and reaches processes already running', (t) => {
  const folder = aKeyFolder(t)
  const running = openKeys(folder)
  const old = running.subkey('column')
  assert.equal(rotateKeys(folder), 2)
  assert.equal(running.current(), 2)
  assert.notDeepEqual(running.subkey('column'), old)
  assert.deepEqual(running.subkey('column', 1), old)
  assert.deepEqual(running.versions(), [1, 2])
  assert.equal(mode(join(folder, 'master-2.key')), '600')
})

test('copies that start at the same moment agree on one key', async (t) => {
  const folder = aKeyFolder(t)
  const start = `import('${new URL('./keys.ts', import.meta.url).href}').then(({ openKeys }) => process.stdout.write(openKeys('${folder}').mark(1)))`
  const copies = Array.from({ length: 3 }, () => run(process.execPath, ['--import', 'tsx', '-e', start]))
  const marks = (await Promise.all(copies)).map(({ stdout }) => stdout)
  assert.deepEqual(marks, Array(3).fill(openKeys(folder).mark(1)))
  assert.deepEqual(readdirSync(folder), ['master-1.key'])
})

test('a version that is already there is never written over', (t) => {
  const folder = aKeyFolder(t)
  const first = openKeys(folder).subkey('column')
  addVersion(folder, 1)
  assert.deepEqual(openKeys(folder).subkey('column'), first)
  assert.deepEqual(readdirSync(folder), ['master-1.key'])
})

test('versions are counted as numbers: the tenth comes after the ninth', (t) => {
  const folder = aKeyFolder(t)
  for (let turn = 1; turn <= 9; turn += 1) rotateKeys(folder)
  assert.equal(openKeys(folder).current(), 10)
})

test('a version that is not in the folder is named as missing', (t) => {
  assert.throws(() => openKeys(aKeyFolder(t)).subkey('file', 7), KeyMissing)
})
