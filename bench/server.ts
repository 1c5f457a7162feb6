import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import pg from 'pg'

export type Server = {
  readonly port: number
  readonly startedInMs: number
  readonly memoryMb: () => number
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? found(address.port) : failed(new Error('No free port'))))
    })
  })

/** The measured server and its database share two processors, the client has the others; where that cannot be said, all share all. */
const pinned = spawnSync('taskset', ['-c', '0,1', 'true']).status === 0
export const pinning = pinned ? 'server and database held to processors 0 and 1, client to the others' : 'no processor was set aside'
const onTwo = (line: readonly string[]): readonly string[] => (pinned ? ['taskset', '-c', '0,1', ...line] : line)

export const keepClientApart = (): void => {
  if (pinned) spawnSync('taskset', ['-apc', '2-63', String(process.pid)])
}

/** Holds the database to the same two processors: the server's process, all that belong to it now, and so all it starts later. */
export const holdDatabase = async (ownerUrl: string): Promise<void> => {
  if (!pinned) return
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity union select pg_backend_pid()')
  await client.end()
  const parents = rows.map(({ pid }) => parentOf(pid)).filter((pid) => pid > 1)
  for (const pid of new Set([...parents, ...rows.map((row) => row.pid)])) spawnSync('taskset', ['-apc', '0,1', String(pid)])
}

const parentOf = (pid: number): number => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const residentMb = (pid: number): number => {
  const told = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(told.stdout.trim()) / 1024)
}

/** `npm start` as anybody starts it, without the installing; ready when it says so. */
export const startServer = async (env: Readonly<Record<string, string>>): Promise<Server> => {
  const port = await freePort()
  const [program = '', ...words] = onTwo([process.execPath, resolve('bin/start.mjs')])
  const begun = performance.now()
  const child = spawn(program, words, {
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saysReady(child)
  const startedInMs = performance.now() - begun
  const gone = new Promise<void>((done) => child.on('exit', () => done()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await gone
  }
  return { port, startedInMs, memoryMb: () => residentMb(child.pid ?? 0), stop }
}

const saysReady = (child: ChildProcess): Promise<void> =>
  new Promise((ready, failed) => {
    let said = ''
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes('Kintime is ready')) ready()
    })
    child.on('exit', (code) => failed(new Error(`The server ended with ${code} before it was ready:\n${said}`)))
  })
