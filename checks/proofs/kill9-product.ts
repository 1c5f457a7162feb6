import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'

import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { TenantId } from '../../src/domain/ids.ts'
import { theHouse } from '../../src/domain/actor.ts'
import { houseOf } from '../../src/main/app.ts'
import { openParts, type Parts } from '../../src/main/parts.ts'
import { readConfig } from '../../src/platform/config.ts'
import { sha256 } from '../../src/platform/crypto.ts'
import type { Work } from '../../src/platform/work.ts'
import { openEmbeddedPostgres } from '../../src/platform/embedded-postgres/start.ts'
import { fastFolder } from '../../src/testing/fast-folder.ts'
import { type Ground, settle } from '../../src/testing/people.ts'
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

export const aDataDir = (): string => {
  const folder = mkdtempSync(path.join(fastFolder(), 'kintime-proof-'))
  chmodSync(folder, 0o711)
  return folder
}

export const aProduct = async (dataDir = aDataDir()): Promise<Product> => {
  const port = await aPort()
  let running: Running | null = null
  let said = ''
  let isGone = true
  const untilReady = async (): Promise<number> => {
    const since = performance.now()
    while (!(await isReady(port))) {
      if (isGone || performance.now() - since > 30_000) throw new Error(`The product does not become ready: ${said.slice(-2000)}`)
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
    if (!isGone) process.kill(pid, signal)
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
export type SettledProduct = SignedIn & { readonly ground: Ground }

const tenant = 1 as TenantId

/** The parts of a running product, for as long as `use` takes. */
export const withPartsOf = async <T>(product: Product, use: (parts: Parts) => Promise<T>): Promise<T> => {
  const parts = await openParts(
    { ...readConfig({ DATA_DIR: product.dataDir }), databaseUrl: await product.url() },
    { log: () => undefined },
  )
  try {
    return await use(parts)
  } finally {
    await parts.close()
  }
}

export const inService = <T>(parts: Parts, run: (work: Work) => Promise<T>): Promise<T> =>
  parts.database.inTransaction(tenant, theHouse, run)

/** One service with its people, and its manager signed in. */
export const settleProduct = (product: Product): Promise<SettledProduct> =>
  withPartsOf(product, async (parts) => {
    const secret = 'proof-secret'.padEnd(43, 'x')
    const ground = await inService(parts, async (work) => {
      const settled = await settle(work, 'county')
      await work.rows`
        insert into sign_in_session (tenant_id, token_hash, account_id, created_at, seen_at, expires_at)
        values (${tenant}, ${Buffer.from(sha256(secret), 'hex')}, ${settled.accounts.manager}, ${work.now}, ${work.now}, ${work.now.add({ hours: 240 })})`
      return settled
    })
    return { ground, cookie: `__Host-kintime=${tenant}.${secret}`, csrf: houseOf(parts).csrf.tokenFor(secret) }
  })
