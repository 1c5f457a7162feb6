import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ask } from '../platform/embedded-postgres/postmaster.ts'
import { addressFor } from '../platform/folder-lock.ts'
import { fastFolder } from './fast-folder.ts'

/** A database of one's own, as the migrations leave it. Tests ask questions through `appUrl`, or row-level security is not tested. */
export type TestDatabase = { readonly ownerUrl: string; readonly appUrl: string; readonly drop: () => Promise<void> }

type TestServer = { readonly url: string; readonly prefix: string }

const project = path.resolve(import.meta.dirname, '../..')

const runFolder = (): string => {
  const mark = createHash('sha256')
    .update(`${project} ${process.getuid?.() ?? ''}`)
    .digest('hex')
    .slice(0, 12)
  const folder = path.join(fastFolder(), `kintime-test-${mark}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  return folder
}

let server: Promise<TestServer> | undefined
const testServer = (): Promise<TestServer> => {
  server ??= findOrStart()
  return server
}

const findOrStart = async (): Promise<TestServer> => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found = await greet(addressFor(runFolder(), 'test database'))
    if (found !== null) return found
    if (attempt % 40 === 0) startKeeper()
    await pause(25)
  }
  throw new Error('The test database does not start')
}

const startKeeper = (): void => {
  const said = openSync(path.join(os.tmpdir(), `${path.basename(runFolder())}.log`), 'a')
  const line = ['--import', 'tsx', path.join(import.meta.dirname, 'run-database.ts'), runFolder()]
  spawn(process.execPath, line, { cwd: project, detached: true, stdio: ['ignore', said, said], env: withoutTestRunner() }).unref()
}

const withoutTestRunner = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined })

/** A keeper that goes takes its server along: the next question finds or starts another. */
const forgetServer = (): void => {
  server = undefined
  template = undefined
  shared = undefined
}

/** The open line is our sign of life: when it closes, the databases of this process are dropped. */
const greet = (address: string): Promise<TestServer | null> =>
  new Promise((resolve) => {
    let said = ''
    const socket = net.connect(address)
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      said += text
      if (!said.endsWith('\n')) return
      socket.unref()
      socket.on('close', forgetServer)
      resolve(JSON.parse(said) as TestServer)
    })
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(null))
  })

const withDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString()

const asAppRole = (url: string): string => Object.assign(new URL(url), { username: 'kintime_app', password: 'any' }).toString()

let template: Promise<string> | undefined
const templateName = (): Promise<string> => {
  template ??= makeTemplate()
  return template
}

const stateOfMigrations = (): string => {
  const folder = path.join(project, 'db', 'migrations')
  const hash = createHash('sha256').update(readFileSync(path.join(project, 'src', 'platform', 'migrate.ts')))
  for (const file of readdirSync(folder).toSorted()) hash.update(file).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Made once for each state of the migrations, by whoever comes first; the others wait on the lock. */
const makeTemplate = async (): Promise<string> => {
  const { url } = await testServer()
  const name = `template_${stateOfMigrations()}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('test template'))`)
    const { rowCount } = await client.query(`select from pg_database where datname = $1`, [name])
    if (rowCount === 0) await fillTemplate(client, url, name)
    return name
  } finally {
    await client.end()
  }
}

const fillTemplate = async (client: pg.Client, url: string, name: string): Promise<void> => {
  const { migrate } = await import('../platform/migrate.ts')
  const draft = `${name}_draft`
  await client.query(`drop database if exists ${draft} with (force)`)
  await client.query(`create database ${draft}`)
  await migrate(withDatabase(url, draft), 'any')
  await client.query(`alter database ${draft} rename to ${name}`)
  await client.query(`alter database ${name} with allow_connections false is_template true`)
}

let made = 0

/** A fresh copy for tests that commit, race or notify (about a seventh of a second). It goes by itself when the process ends. */
export const cloneDatabase = async (): Promise<TestDatabase> => {
  const [{ url, prefix }, from] = [await testServer(), await templateName()]
  made += 1
  const name = `${prefix}${made}`
  await ask(url, `create database ${name} template ${from} strategy wal_log`)
  const ownerUrl = withDatabase(url, name)
  const drop = async () => {
    await ask(url, `drop database if exists ${name} with (force)`)
  }
  return { ownerUrl, appUrl: asAppRole(ownerUrl), drop }
}

let shared: Promise<TestDatabase> | undefined

/** The copy that all tests of this process share; leave nothing behind in it. */
export const sharedDatabase = (): Promise<TestDatabase> => {
  shared ??= cloneDatabase()
  return shared
}

/** Runs as the app role in a transaction that is always undone (under a millisecond): for all tests that need not commit. */
export const inRollback = async <Answer>(use: (client: pg.Client) => Promise<Answer>): Promise<Answer> => {
  const client = new pg.Client({ connectionString: (await sharedDatabase()).appUrl })
  await client.connect()
  try {
    await client.query('begin')
    return await use(client)
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}

/** An empty database on the test server, for tests of the migrations themselves. */
export const emptyDatabase = async (): Promise<TestDatabase> => {
  const { url, prefix } = await testServer()
  made += 1
  const name = `${prefix}${made}`
  await ask(url, `create database ${name}`)
  const ownerUrl = withDatabase(url, name)
  return { ownerUrl, appUrl: asAppRole(ownerUrl), drop: async () => void (await ask(url, `drop database if exists ${name} with (force)`)) }
}
