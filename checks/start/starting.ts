import { spawn } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import type { TestContext } from 'node:test'
import { project } from './holding.ts'

export type Started = {
  readonly pid: number
  readonly said: () => string
  readonly ready: Promise<void>
  readonly gone: Promise<number>
  readonly end: (signal: NodeJS.Signals) => Promise<number>
}

type Way = {
  readonly env: Readonly<Record<string, string>>
  readonly node?: string
  readonly folder?: string
  readonly account?: { readonly uid: number; readonly gid: number }
}

/** What a person does with `npm start`, without npm; `ready` comes with the address, or fails with all that was said. */
export const startProduct = (t: TestContext, { env, node = process.execPath, folder = project, account }: Way): Started => {
  const child = spawn(node, [path.join(folder, 'bin', 'start.mjs')], {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: '/', ...env },
  })
  let said = ''
  const gone = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (/Kintime is ready: http/.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void gone.then((code) => reject(new Error(`It ended with ${code}: ${said}`)))
  })
  ready.catch(() => undefined)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  t.after(() => end('SIGTERM'))
  return { pid: child.pid ?? 0, said: () => said, ready, gone, end }
}

/** A port that was free a moment ago. */
export const aPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export const isReady = async (port: number): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok
