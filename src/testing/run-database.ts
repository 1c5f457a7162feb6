import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startThrowawayPostgres } from '../platform/embedded-postgres/start.ts'
import { addressFor } from '../platform/folder-lock.ts'
import { ask, isAlive } from '../platform/embedded-postgres/postmaster.ts'

/**
 * The one test database of this project folder, shared by all test processes. Run by the first that needs it;
 * the address is the lock. It goes by itself when nobody has used it for a while, and when its server is gone for good:
 * a keeper that outlives its server would hand a dead address to every test after.
 */
const idleSeconds = 30
const secondsBetweenLooks = 2
const [folder = '', misses = '5'] = process.argv.slice(2)
const dataDir = path.join(folder, `run-${process.pid}`)

const clients = new Set<net.Socket>()
let served = 0
let leaving: NodeJS.Timeout | undefined

const server = net.createServer((socket) => void welcome(socket).catch(() => socket.destroy()))
server.on('error', () => process.exit(0))
server.listen(addressFor(folder, 'test database'), () => {
  leaveWhenIdle()
})
const starting = new Promise<void>((resolve) => server.once('listening', resolve)).then(async () => {
  for (const old of readdirSync(folder)) if (!isOfSomebodyAlive(old)) rmSync(path.join(folder, old), { recursive: true, force: true })
  mkdirSync(dataDir, { mode: 0o711 })
  return startThrowawayPostgres({ dataDir, log: console.error })
})

/** The keeper before us may still be stopping its server; what is its own, it takes away itself. */
const isOfSomebodyAlive = (run: string): boolean => isAlive(Number(/^run-(\d+)$/.exec(run)?.[1] ?? Number.NaN))

const welcome = async (socket: net.Socket): Promise<void> => {
  clearTimeout(leaving)
  clients.add(socket)
  served += 1
  const prefix = `t${served}_`
  socket.on('error', () => undefined)
  socket.on('close', () => {
    clients.delete(socket)
    if (clients.size === 0) leaveWhenIdle()
    void tidy(prefix).catch(() => undefined)
  })
  socket.write(`${JSON.stringify({ url: (await starting).url, prefix })}\n`)
}

const tidy = async (prefix: string): Promise<void> => {
  const { url } = await starting
  const left = await ask<{ datname: string }>(url, `select datname from pg_database where datname like '${prefix.replace('_', '\\_')}%'`)
  for (const { datname } of left) await ask(url, `drop database if exists "${datname}" with (force)`)
}

const leaveWhenIdle = (): void => {
  leaving = setTimeout(() => void leave(), idleSeconds * 1000)
}

const leave = async (): Promise<void> => {
  server.close()
  await starting.then((database) => database.stop())
  takeAway()
  process.exit(0)
}

/** Only our own run: the folder around it may be the next keeper's by now. */
const takeAway = (): void => rmSync(dataDir, { recursive: true, force: true })

/** Nobody listens there; a server that is busy or starting still answers, if only to say so. */
const isGone = async (url: string): Promise<boolean> =>
  ask(url, 'select 1').then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED',
  )

const watchServer = async (): Promise<void> => {
  const { url } = await starting
  for (let missed = 0; missed < Number(misses); missed = (await isGone(url)) ? missed + 1 : 0) await pause(secondsBetweenLooks * 1000)
  console.error('The test database is gone and does not come back; the next test starts a new one.')
  takeAway()
  process.exit(1)
}

void watchServer().catch((error: unknown) => {
  console.error(error)
  takeAway()
  process.exit(1)
})
