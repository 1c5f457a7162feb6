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
import { signInCookie } from '../../src/web/cookie.ts'
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
  return {
    told,
    log: () => lines,
    ask: async ({ tenant, account }, url) => {
      const answer = await app.inject({ method: 'GET', url, cookies: { [signInCookie]: `${tenant}.${secretOf(account)}` } })
      const mediaType = String(answer.headers['content-type'] ?? '')
      return { status: answer.statusCode, bytes: answer.rawPayload, headers: JSON.stringify(answer.headers), mediaType }
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
