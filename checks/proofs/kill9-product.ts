import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { TenantId } from '../../src/domain/ids.ts'
import { theHouse } from '../../src/domain/actor.ts'
import { houseOf } from '../../src/main/app.ts'
import { openParts } from '../../src/main/parts.ts'
import { readConfig } from '../../src/platform/config.ts'
import { sha256 } from '../../src/platform/crypto.ts'
import { openEmbeddedPostgres } from '../../src/platform/embedded-postgres/start.ts'
import { settle } from '../../src/testing/people.ts'
import { aPort } from '../start/starting.ts'

const project = path.resolve(import.meta.dirname, '../..')

/** The product as people start it, in a data folder of its own, to be killed and started again. */
export type Product = {
  readonly port: number
  readonly dataDir: string
  /** Milliseconds from the start of the process until it says it is ready. */
  readonly start: () => Promise<number>
  readonly killApp: () => Promise<void>
  readonly killDatabase: () => void
  /** Milliseconds until it says it is ready. */
  readonly untilReady: () => Promise<number>
  readonly url: () => Promise<string>
  readonly end: () => Promise<void>
}

type Running = { readonly pid: number; readonly gone: Promise<unknown> }

export const aProduct = async (): Promise<Product> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kintime-kill9-'))
  chmodSync(dataDir, 0o711)
  const port = await aPort()
  let running: Running | null = null
  let said = ''
  let isGone = true
  const untilReady = async (): Promise<number> => {
    const since = performance.now()
    while (!(await isReady(port))) {
      if (performance.now() - since > 30_000) throw new Error(`Not ready after 30 seconds: ${said.slice(-2000)}`)
      await pause(20)
    }
    return performance.now() - since
  }
  const start = (): Promise<number> => {
    const child = spawn(process.execPath, [path.join(project, 'bin', 'start.mjs')], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', HOME: '/', PORT: String(port), DATA_DIR: dataDir, HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString('utf8')}`.slice(-20_000)))
    isGone = false
    running = { pid: child.pid ?? 0, gone: new Promise((resolve) => child.on('close', resolve)) }
    child.on('close', () => (isGone = true))
    return untilReady()
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (running === null) return
    const { pid, gone } = running
    running = null
    if (isGone) throw new Error(`The product ended by itself: ${said.slice(-3000)}`)
    process.kill(pid, signal)
    await gone
  }
  return {
    port,
    dataDir,
    start,
    untilReady,
    killApp: () => end('SIGKILL'),
    killDatabase: () =>
      process.kill(Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL'),
    url: async () => (await openEmbeddedPostgres({ dataDir, log: () => undefined })).url,
    end: async () => {
      await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok
  } catch {
    return false
  }
}

/** What a browser holds that is signed in as the manager of the product's one service. */
export type SignedIn = { readonly cookie: string; readonly csrf: string }

export const signInManager = async (product: Product): Promise<SignedIn> => {
  const config = { ...readConfig({ DATA_DIR: product.dataDir }), databaseUrl: await product.url() }
  const parts = await openParts(config, { log: () => undefined })
  const tenant = 1 as TenantId
  const secret = 'kill-nine-secret'.padEnd(43, 'x')
  await parts.database.inTransaction(tenant, theHouse, async (work) => {
    const { accounts } = await settle(work, 'county')
    await work.rows`
      insert into sign_in_session (tenant_id, token_hash, account_id, created_at, seen_at, expires_at)
      values (${tenant}, ${Buffer.from(sha256(secret), 'hex')}, ${accounts.manager}, ${work.now}, ${work.now}, ${work.now.add({ hours: 240 })})`
  })
  const csrf = houseOf(parts).csrf.tokenFor(secret)
  await parts.close()
  return { cookie: `__Host-kintime=${tenant}.${secret}`, csrf }
}
