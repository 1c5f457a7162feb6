import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Surroundings } from '../../src/platform/embedded-postgres/accounts.ts'
import { fastFolder } from '../../src/testing/fast-folder.ts'
import { ask } from '../../src/platform/embedded-postgres/postmaster.ts'

export const project = path.resolve(import.meta.dirname, '../..')

/** Whether another account could reach this clone at all: every folder above it lets others pass. */
const isOpenToOthers = (folder: string): boolean =>
  path.dirname(folder) === folder || ((statSync(folder).mode & 0o001) !== 0 && isOpenToOthers(path.dirname(folder)))

/** A test in which another account runs the product from this very clone; in a clone that lies in a closed folder it only says so. */
export const inOpenClone: (title: string, prove: (t: TestContext) => Promise<void>) => unknown =
  process.getuid?.() !== 0 || isOpenToOthers(project)
    ? test
    : (title) => test(`${title} (not from a clone in a closed folder)`, () => assert.equal(isOpenToOthers(project), false))

/** A folder of one's own that any account may pass through; gone after the test. */
export const aFolder = (t: TestContext, name = 'kintime start '): string => {
  const folder = mkdtempSync(path.join(fastFolder(), name))
  chmodSync(folder, 0o711)
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))
  return folder
}

export type Holder = {
  readonly url: string
  readonly child: ChildProcess
  readonly stop: () => Promise<number>
  readonly kill: () => Promise<void>
}

type Hidden = Partial<Surroundings>

/** Starts a process that holds the database of this folder. Rejects with what it said when it gives up. */
export const holdDatabase = (t: TestContext, dataDir: string, hidden: Hidden = {}): Promise<Holder> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'hold-database.ts'), dataDir, JSON.stringify(hidden)],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    },
  )
  const gone = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  t.after(() => end('SIGTERM'))
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
    child.stdout.once('data', (chunk: Buffer) =>
      resolve({
        url: chunk.toString('utf8').trim(),
        child,
        stop: () => end('SIGTERM'),
        kill: async () => void (await end('SIGKILL')),
      }),
    )
    void gone.then((code) => reject(new Error(`${code}: ${said}`)))
  })
}

export const rowsKept = async (url: string): Promise<number> =>
  Number((await ask<{ n: string }>(url, 'select count(*) as n from kept'))[0]?.n)

export const keepRows = async (url: string, rows: number): Promise<void> => {
  await ask(url, 'create table if not exists kept (n int)')
  await ask(url, `insert into kept select generate_series(1, ${rows})`)
}

export const postmasterOf = (cluster: string): number => Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

export const until = async (answer: () => Promise<boolean>): Promise<void> => {
  const since = performance.now()
  while (!(await answer().catch(() => false))) {
    if (performance.now() - since > 15_000) throw new Error('Waited 15 seconds in vain')
    await new Promise((resolve) => setImmediate(resolve))
  }
}
