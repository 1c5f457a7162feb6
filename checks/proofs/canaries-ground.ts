import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CanaryTold, seedCanary } from '../../db/seed/canary/seed-canary.ts'
import { theHouse } from '../../src/domain/actor.ts'
import type { TenantId } from '../../src/domain/ids.ts'
import { appOf } from '../../src/main/app.ts'
import { jobTasks } from '../../src/main/job-tasks.ts'
import { openParts, type Parts } from '../../src/main/parts.ts'
import { readConfig } from '../../src/platform/config.ts'
import { sha256 } from '../../src/platform/crypto.ts'
import { runJobsOnce } from '../../src/platform/jobs.ts'
import { postFrom } from '../../src/platform/post.ts'
import { signInCookie, visitCookie } from '../../src/web/cookie.ts'
import { hashOf } from '../../src/features/sign-in/door.ts'
import type { LightMyRequestResponse } from 'fastify'
import { clockAt } from '../../src/testing/clock.ts'
import { cloneDatabase } from '../../src/testing/database.ts'
import { lettersIn as lettersWritten } from '../../src/testing/letter-box.ts'
import { lettersIn } from '../../src/testing/postbox.ts'

export type Persona = CanaryTold['personas'][number]
export type Answered = { readonly status: number; readonly bytes: Buffer; readonly headers: string; readonly mediaType: string }

/** The product on marked data: whoever asks, whatever is sent, and whatever it writes into its log. */
/** One letter, by the account or the address it goes to. */
export type SentLetter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly papers: readonly { readonly name: string; readonly bytes: Buffer }[]
}

export type CanaryGround = AsyncDisposable & {
  readonly told: CanaryTold
  readonly ask: (persona: Persona, path: string) => Promise<Answered>
  /** Somebody without an account: a stranger, whoever holds a link, or a case system with a key. */
  readonly askOpen: (path: string, given?: { readonly visitor?: string; readonly bearer?: string }) => Promise<Answered>
  /** One key for each organisation, with the people whose organisation it is. */
  readonly keys: readonly { readonly bearer: string; readonly people: readonly string[]; readonly references: readonly string[] }[]
  /** Everything that was ever written, and everything that went out of the house, headers and papers with it. */
  readonly letters: () => Promise<readonly SentLetter[]>
  readonly log: () => readonly string[]
}

export const aCanaryGround = async (seed: number): Promise<CanaryGround> => {
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const copy = await cloneDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'kintime-canary-'))
  const mailDir = join(dataDir, 'mail')
  const settings = { DATA_DIR: dataDir, DATABASE_URL: copy.ownerUrl, MAIL_DIR: mailDir, PUBLIC_URL: 'https://kintime.example' }
  mkdirSync(mailDir)
  const clock = clockAt('2026-05-21 10:00')
  const parts = await openParts(readConfig(settings), { clock, appUrl: copy.appUrl, poolSize: 8, log })
  const told = await seedCanary({ databaseAt: parts.database.at, now: clock.now(), say: log }, seed)
  const app = await appOf(parts, log)
  await signInAll(parts, told)
  const keys = await giveKeys(parts, told)
  return {
    told,
    keys,
    askOpen: async (url, { visitor, bearer } = {}) =>
      answered(
        await app.inject({
          method: 'GET',
          url,
          cookies: visitor === undefined ? {} : { [visitCookie]: visitor },
          headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
        }),
      ),
    log: () => lines,
    ask: async ({ tenant, account }, url) => {
      const cookies = { [signInCookie]: `${tenant}.${secretOf(account)}` }
      return answered(await app.inject({ method: 'GET', url, cookies }))
    },
    letters: () => allLetters({ parts, told, ownerUrl: copy.ownerUrl, mailDir }),
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await parts.close()
      await copy.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const answered = (answer: LightMyRequestResponse): Answered => ({
  status: answer.statusCode,
  bytes: answer.rawPayload,
  headers: JSON.stringify(answer.headers),
  mediaType: String(answer.headers['content-type'] ?? ''),
})

const giveKeys = async ({ database }: Parts, told: CanaryTold): Promise<CanaryGround['keys']> => {
  const keys: CanaryGround['keys'][number][] = []
  for (const { tenant } of told.services)
    await database.inTransaction(tenant as TenantId, theHouse, async (work) => {
      const references = (await work.rows<{ reference: string }>`select reference from referral where tenant_id = ${tenant}`).map(
        (row) => row.reference,
      )
      for (const { id } of await work.rows<{ id: string }>`select id from organisation where tenant_id = ${tenant}`) {
        const secret = `key-${id}`
        await work.rows`
          insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
          values (${tenant}, ${work.newId()}, ${id}, ${hashOf(secret)}, 'Canary', ${work.now})`
        const own = await work.rows<{ id: string }>`select id from account where tenant_id = ${tenant} and organisation_id = ${id}`
        const people = told.personas.filter(({ account }) => own.some((one) => one.id === account)).map((persona) => persona.id)
        keys.push({ bearer: `kt_${tenant}_${secret}`, people, references })
      }
    })
  return keys
}

const secretOf = (account: string): string => `canary-${account}`

const signInAll = async ({ database }: Parts, told: CanaryTold): Promise<void> => {
  for (const { tenant, account } of told.personas) {
    await database.inTransaction(tenant as TenantId, theHouse, async (work) => {
      await work.rows`
        insert into sign_in_session (tenant_id, token_hash, account_id, created_at, seen_at, expires_at)
        values (${tenant}, ${Buffer.from(sha256(secretOf(account)), 'hex')}, ${account}, ${work.now}, ${work.now}, ${work.now.add({ hours: 24 })})`
    })
  }
}

type Post = { readonly parts: Parts; readonly told: CanaryTold; readonly ownerUrl: string; readonly mailDir: string }

/** What went out as files once the queue is empty, and what was ever written. */
const allLetters = async ({ parts, told, ownerUrl, mailDir }: Post): Promise<readonly SentLetter[]> => {
  const post = postFrom(parts.config, parts.clock)
  await runJobsOnce({ ownerUrl, database: parts.database, tasks: jobTasks({ post, publicUrl: 'https://kintime.example' }), hurry: true })
  await post.close()
  const sent = (await lettersIn(mailDir)).map(({ to, subject, text, headers, attachments }) => ({
    to,
    subject,
    text: `${headers.replaceAll(to, '')} ${text}`,
    papers: attachments,
  }))
  const written: SentLetter[] = []
  for (const { tenant } of told.services) {
    const all = await parts.database.inTransaction(tenant as TenantId, theHouse, lettersWritten)
    written.push(...all.map(({ account, subject, text }) => ({ to: account ?? '', subject, text, papers: [] })))
  }
  return [...sent, ...written]
}
