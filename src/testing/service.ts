import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { theHouse } from '../domain/actor.ts'
import type { TenantId } from '../domain/ids.ts'
import { openParts, type Parts } from '../main/parts.ts'
import { appOf, houseOf } from '../main/app.ts'
import type { MovableClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { sha256 } from '../platform/crypto.ts'
import type { Work } from '../platform/work.ts'
import type { PolicyName } from '../policies/policy.ts'
import { hiddenNames } from '../web/body.ts'
import { signInCookie } from '../web/cookie.ts'
import { clockAt } from './clock.ts'
import { cloneDatabase } from './database.ts'
import { settle, type Ground, type Part } from './people.ts'

export type Said = {
  readonly status: number
  readonly html: string
  readonly words: string
  readonly location: string
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, unknown>>
}
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** Somebody at a browser: what they open, what they send, what they read. */
export type Visitor = {
  readonly get: (path: string) => Promise<Said>
  /** Sends a form as the browser would, with its hidden fields; `once` repeats a sending. */
  readonly post: (path: string, typed?: Typed, more?: { readonly once?: string }) => Promise<Said>
  readonly secret: string
}

/** A running service on a database of its own; nothing in it is faked but the clock and the post. */
export type TestService = Ground & {
  readonly app: Awaited<ReturnType<typeof appOf>>
  readonly parts: Parts
  readonly clock: MovableClock
  readonly ownerUrl: string
  readonly as: (part: Part) => Promise<Visitor>
  /** Signs in an account that the test made itself. */
  readonly signIn: (account: string) => Promise<Visitor>
  readonly work: <T>(run: (work: Work) => Promise<T>) => Promise<T>
  /** Another service in the same installation. */
  readonly neighbour: (policy: PolicyName) => Promise<TestService>
  readonly close: () => Promise<void>
}

/** `await using service = await aService('county')`: everything stands at 10:00 on Thursday 21 May 2026 unless said. */
export const aService = async (policy: PolicyName, given: { readonly at?: string } = {}): Promise<TestService & AsyncDisposable> => {
  const clock = clockAt(given.at ?? '2026-05-21 10:00')
  const copy = await cloneDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'kintime-test-'))
  const config = {
    ...readConfig({
      DATA_DIR: dataDir,
      DATABASE_URL: copy.ownerUrl,
      MAIL_DIR: join(dataDir, 'mail'),
      PUBLIC_URL: 'https://kintime.example',
    }),
  }
  const parts = await openParts(config, { clock, appUrl: copy.appUrl, poolSize: 8, log: () => undefined })
  const app = await appOf(parts, (line) => process.stderr.write(`${line}\n`))
  const close = async (): Promise<void> => {
    await app.close()
    await parts.close()
    await copy.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const service = await serviceIn({ app, parts, clock, ownerUrl: copy.ownerUrl, close }, policy, 1 as TenantId)
  return { ...service, [Symbol.asyncDispose]: close }
}

export type Running = Pick<TestService, 'app' | 'parts' | 'clock' | 'ownerUrl' | 'close'>

export const serviceIn = async (running: Running, policy: PolicyName, tenant: TenantId): Promise<TestService> => {
  const inTenant = <T>(run: (work: Work) => Promise<T>): Promise<T> => running.parts.database.inTransaction(tenant, theHouse, run)
  const ground = await inTenant((work) => settle(work, policy))
  let signIns = 0
  const signIn = async (account: string): Promise<Visitor> => {
    signIns += 1
    const secret = `test-secret-${tenant}-${signIns}-`.padEnd(43, 'x')
    await inTenant(
      (work) => work.rows`
      insert into sign_in_session (tenant_id, token_hash, account_id, created_at, seen_at, expires_at)
      values (${tenant}, ${Buffer.from(sha256(secret), 'hex')}, ${account}, ${work.now}, ${work.now}, ${work.now.add({ hours: 24 * 400 })})`,
    )
    return visitorOf(running, tenant, secret)
  }
  return {
    ...running,
    ...ground,
    work: inTenant,
    signIn,
    as: (part) => signIn(ground.accounts[part]),
    neighbour: (other) => serviceIn(running, other, (tenant + 1) as TenantId),
  }
}

const visitorOf = (running: Running, tenant: TenantId, secret: string): Visitor => {
  const csrf = houseOf(running.parts).csrf.tokenFor(secret)
  let sent = 0
  const ask = async (options: { method: 'GET' | 'POST'; url: string; payload?: string }): Promise<Said> => {
    const answer = await running.app.inject({
      ...options,
      cookies: { [signInCookie]: `${tenant}.${secret}` },
      ...(options.payload === undefined ? {} : { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    })
    return {
      status: answer.statusCode,
      html: answer.body,
      words: wordsOf(answer.body),
      location: String(answer.headers.location ?? ''),
      bytes: answer.rawPayload,
      headers: answer.headers,
    }
  }
  return {
    secret,
    get: (url) => ask({ method: 'GET', url }),
    post: (url, typed = {}, more = {}) => {
      sent += 1
      const body = new URLSearchParams([
        [hiddenNames.csrf, csrf],
        [hiddenNames.once, more.once ?? `once-${sent}-${secret.slice(0, 20)}`],
      ])
      for (const [name, value] of Object.entries(typed))
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each)
      return ask({ method: 'POST', url, payload: body.toString() })
    },
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a person reads on a page: no tags, single spaces. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
