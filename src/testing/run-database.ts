import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { startThrowawayPostgres } from '../platform/embedded-postgres/start.ts'
import { addressFor } from '../platform/folder-lock.ts'
import { ask } from '../platform/embedded-postgres/postmaster.ts'

/**
 * The one test database of this project folder, shared by all test processes. Run by the first that needs it;
 * the address is the lock. It goes by itself when nobody has used it for a while.
 */
const idleSeconds = 30
const [folder = ''] = process.argv.slice(2)

const clients = new Set<net.Socket>()
let served = 0
let leaving: NodeJS.Timeout | undefined

const server = net.createServer((socket) => void welcome(socket).catch(() => socket.destroy()))
server.on('error', () => process.exit(0))
server.listen(addressFor(folder, 'test database'), () => {
  leaveWhenIdle()
})
const starting = new Promise<void>((resolve) => server.once('listening', resolve)).then(async () => {
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old), { recursive: true, force: true })
  const dataDir = path.join(folder, `run-${process.pid}`)
  mkdirSync(dataDir, { mode: 0o711 })
  return startThrowawayPostgres({ dataDir, log: console.error })
})

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
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}
