import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Footing } from './footing.ts'
import { program } from './binaries.ts'
import { clusterFolder, quietEnvironment, urlFor } from './cluster.ts'

/** Our own copy of what PostgreSQL notes about itself; the note itself is PostgreSQL's and is never removed by us. */
export type Note = { readonly pid: number; readonly port: number }

export const readNote = (cluster: string): Note | null => {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const note = { pid: Number(lines[0]), port: Number(lines[3]) }
  return Number.isInteger(note.pid) && note.pid > 0 ? note : null
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export const ask = async <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The server that already runs on this very folder, when there is one: a number in a note is not proof, its own answer is. */
export const findRunning = async (home: string): Promise<Note | null> => {
  const cluster = path.join(home, 'cluster')
  const note = readNote(cluster)
  if (note === null || !isAlive(note.pid)) return null
  try {
    const [row] = await ask<{ data_directory: string }>(urlFor(home, note.port, 'postgres'), 'show data_directory')
    return row?.data_directory === cluster ? note : null
  } catch {
    return null
  }
}

export const stopByNote = async ({ pid }: Note): Promise<void> => {
  for (const [signal, tries] of [
    ['SIGINT', 500],
    ['SIGQUIT', 500],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let tried = 0; tried < tries && isAlive(pid); tried += 1) await pause(20)
  }
  if (isAlive(pid)) throw new Error(`The database process ${pid} does not stop`)
}

/** The shell between us and the database: when we are gone, however we went, its pipe closes and it stops the database. */
const watchdog = `exec 3<&0
"$@" </dev/null 3<&- &
database=$!
{ read -r _; kill -INT $database; } <&3 2>/dev/null &
eye=$!
exec 3<&-
wait $database
code=$?
kill $eye 2>/dev/null
exit $code`

export type Postmaster = { readonly child: ChildProcess; readonly lastWords: () => string; readonly gone: Promise<number> }

export const launch = (footing: Footing, port: number, settings: readonly string[]): Postmaster => {
  const cluster = clusterFolder(footing)
  const line = [program(footing.binaries, 'postgres'), '-D', cluster, ...ours(port), ...settings.flatMap((setting) => ['-c', setting])]
  const guarded = process.platform === 'win32' ? line : ['/bin/sh', '-c', watchdog, 'sh', ...line]
  const [command = '', ...rest] = [...footing.prefix, ...guarded]
  const child = spawn(command, rest, {
    ...footing.owner,
    cwd: footing.home,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...quietEnvironment(), PG_GRANDPARENT_PID: String(passedOnNumber(cluster)) },
  })
  let heard = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    heard = (heard + chunk.toString('utf8')).slice(-4000)
  })
  child.stdin?.on('error', () => undefined)
  const gone = new Promise<number>((resolve) => {
    child.on('error', () => resolve(-1))
    child.on('close', (code) => resolve(code ?? -1))
  })
  return { child, lastWords: () => heard.trim(), gone }
}

const ours = (port: number): readonly string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'ssl=off',
    'log_min_messages=warning',
    'log_timezone=UTC',
    'timezone=UTC',
  ].flatMap((setting) => ['-c', setting])

/** After a crash in a container the noted number may belong to another program of ours; this tells PostgreSQL not to mistake it for itself. */
const passedOnNumber = (cluster: string): number => {
  const noted = readNote(cluster)?.pid
  if (noted === undefined || process.platform !== 'linux' || !existsSync(`/proc/${noted}`)) return process.pid
  try {
    return path.basename(readlinkSync(`/proc/${noted}/exe`)).startsWith('postgres') ? process.pid : noted
  } catch {
    return process.pid
  }
}
