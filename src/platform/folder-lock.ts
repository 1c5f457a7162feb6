import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** Held until released or until the process is gone, however it went: the system itself gives the name back. */
export type FolderLock = { readonly release: () => Promise<void> }

/** An address of this machine that belongs to one folder and one purpose. */
export const addressFor = (folder: string, purpose: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const mark = createHash('sha256')
    .update(`${purpose}\n${realpathSync(folder)}`)
    .digest('hex')
    .slice(0, 24)
  if (process.platform === 'linux') return `\0kintime-${mark}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\kintime-${mark}` : path.join(os.tmpdir(), `kintime-${mark}.sock`)
}

/** Takes the folder for this purpose, or answers what its holder says of itself. A lock file would outlive a killed process; this does not. */
export const lockFolder = async (
  folder: string,
  purpose: string,
  words: () => string,
): Promise<{ readonly held: FolderLock } | { readonly heldBy: string }> => {
  const name = addressFor(folder, purpose)
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(words())
  })
  for (let attempt = 0; ; attempt += 1) {
    if (await listens(server, name)) break
    const heldBy = await askHolder(name)
    if (heldBy !== null) return { heldBy }
    if (attempt > 20) throw new Error(`The lock on ${folder} could not be taken`)
    if (process.platform === 'darwin') rmSync(name, { force: true })
  }
  server.unref()
  return { held: { release: () => new Promise((resolve) => server.close(() => resolve())) } }
}

const listens = (server: net.Server, name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error))
    server.once('error', refuse)
    server.listen(name, () => {
      server.off('error', refuse)
      resolve(true)
    })
  })

const askHolder = (name: string): Promise<string | null> =>
  new Promise((resolve) => {
    let said = ''
    const socket = net.connect(name)
    socket.setEncoding('utf8')
    socket.setTimeout(2000, () => socket.end())
    socket.on('data', (text: string) => {
      said += text
    })
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(said))
  })
