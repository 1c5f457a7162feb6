import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { test } from 'node:test'
import { ask, readNote } from '../platform/embedded-postgres/postmaster.ts'
import { addressFor } from '../platform/folder-lock.ts'
import { fastFolder } from './fast-folder.ts'

const hears = (address: string): Promise<string | null> =>
  new Promise((resolve) => {
    const line = net.connect(address)
    line.once('data', (text) => resolve(String(text)))
    line.once('error', () => resolve(null))
    line.unref()
  })

const clusterUnder = (folder: string): string => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => path.basename(name) === 'postmaster.pid')
  assert.ok(found !== undefined)
  return path.dirname(path.join(folder, found))
}

test('a keeper whose server is gone for good leaves, and takes its own run along and nothing else', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(fastFolder(), 'kintime-keeper-'))
  const ofTheLiving = `run-${process.pid}`
  mkdirSync(path.join(folder, ofTheLiving))
  mkdirSync(path.join(folder, 'run-2147483000'))
  const keeper = spawn(process.execPath, ['--import', 'tsx', 'src/testing/run-database.ts', folder, '1'], {
    stdio: 'ignore',
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  })
  const left = once(keeper, 'exit')
  let said: string | null = null
  while (said === null) said = await hears(addressFor(folder, 'test database'))
  const { url } = JSON.parse(said) as { readonly url: string }
  assert.equal((await ask(url, 'select 1 as one')).length, 1)

  const cluster = clusterUnder(folder)
  const server = readNote(cluster)?.pid ?? 0
  rmSync(cluster, { recursive: true, force: true })
  process.kill(server, 'SIGQUIT')
  assert.deepEqual(await left, [1, null])
  assert.deepEqual(readdirSync(folder), [ofTheLiving])
  assert.equal(await hears(addressFor(folder, 'test database')), null, 'the address is free for the next keeper')
  rmSync(folder, { recursive: true, force: true })
})
