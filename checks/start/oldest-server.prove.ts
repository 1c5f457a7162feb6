/** `npm run prove -- oldest-server`: the product on PostgreSQL 15 by DATABASE_URL. POSTGRES_BIN names the folder of its initdb and postgres. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, chmodSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inOrder, surroundings } from '../../src/platform/embedded-postgres/accounts.ts'
import { ask } from '../../src/platform/embedded-postgres/postmaster.ts'
import { project } from './holding.ts'

const programs = process.env['POSTGRES_BIN'] ?? '/usr/lib/postgresql/15/bin'
const [serverPort, port] = ['3973', '3974']
const url = Object.assign(new URL(`postgres://127.0.0.1:${serverPort}/postgres`), { username: 'owner' }).toString()

const account = (): { uid: number; gid: number } | object => {
  const [found] = inOrder(surroundings().accounts, [])
  return found === undefined ? {} : { uid: found.uid, gid: found.gid }
}

const startServer = (folder: string) => {
  const who = account()
  const cluster = path.join(folder, 'cluster')
  mkdirSync(cluster)
  if ('uid' in who) chownSync(cluster, Number(who.uid), -1)
  execFileSync(path.join(programs, 'initdb'), ['-D', cluster, '-U', 'owner', '--auth=trust', '-E', 'UTF8'], {
    ...who,
    cwd: '/',
    stdio: 'ignore',
  })
  const line = ['-D', cluster, '-p', serverPort, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  return spawn(path.join(programs, 'postgres'), line, { ...who, cwd: '/', stdio: 'ignore' })
}

const until = async (answer: () => Promise<unknown>): Promise<void> => {
  for (let tried = 0; tried < 300; tried += 1) {
    if (await answer().catch(() => false)) return
    await pause(100)
  }
  throw new Error('it did not answer within 30 seconds')
}

const serveOn = async (folder: string): Promise<void> => {
  const env = { ...process.env, DATABASE_URL: url, PORT: port, DATA_DIR: path.join(folder, 'data') }
  const product = spawn(process.execPath, [path.join(project, 'bin', 'start.mjs')], { cwd: project, env, stdio: 'inherit' })
  const gone = new Promise((resolve) => product.on('close', resolve))
  try {
    await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok)
  } finally {
    product.kill('SIGTERM')
    await gone
  }
  if (existsSync(path.join(folder, 'data', 'postgres'))) throw new Error('an embedded database was made all the same')
}

const prove = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kintime-oldest-'))
  chmodSync(folder, 0o755)
  const server = startServer(folder)
  const gone = new Promise((resolve) => server.on('close', resolve))
  try {
    await until(() => ask(url, 'select 1'))
    const [row] = await ask<{ v: string }>(url, `select current_setting('server_version') as v`)
    await serveOn(folder)
    console.log(`\noldest server: ready on PostgreSQL ${row?.v}`)
  } finally {
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
}

await prove().catch((error: Error) => {
  console.error(`\noldest server: failed, ${error.message}`)
  process.exitCode = 1
})
