import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { anchorAll } from '../../src/platform/anchor.ts'
import { sealAll } from '../../src/platform/sealer.ts'
import type { Work } from '../../src/platform/work.ts'
import { aService, type TestService } from '../../src/testing/service.ts'

/** A service whose chain has some length, some rows that still wait, and anchors along the way; and a superuser who may do anything. */
export type AuditGround = AsyncDisposable & {
  readonly service: TestService
  readonly folder: string
  readonly length: number
  readonly waiting: number
  /** SQL as a superuser to whom triggers and row-level security mean nothing. */
  readonly tamper: (statement: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  /** Puts every audit row back as it was. */
  readonly mend: () => Promise<void>
}

const tables = ['audit_link', 'audit_pending', 'audit_entry']
const waiting = 5

export const anAuditGround = async (length: number): Promise<AuditGround> => {
  const service = await aService('county')
  const folder = mkdtempSync(join(tmpdir(), 'kintime-anchors-'))
  await sealAll(service.parts.database)
  const { count: before } = (await service.work(
    (work) => work.row<{ count: number }>`select count(*) as count from audit_link where tenant_id = ${work.tenant}`,
  )) ?? { count: 0 }
  for (let written = before; written < length; written += 10) {
    await service.work((work) => writeRows(work, written, Math.min(10, length - written)))
    await sealAll(service.parts.database)
    if (written % 40 < 10) await anchorAll(service.parts.database, folder)
  }
  await anchorAll(service.parts.database, folder)
  await service.work((work) => writeRows(work, length, waiting))

  const superuser = new pg.Client({ connectionString: service.ownerUrl })
  await superuser.connect()
  await superuser.query(`set session_replication_role = replica`)
  for (const table of tables) await superuser.query(`create table kept_${table} as select * from ${table}`)
  const mend = async (): Promise<void> => {
    for (const table of tables) await superuser.query(`delete from ${table}; insert into ${table} select * from kept_${table}`)
  }
  return {
    service,
    folder,
    length,
    waiting,
    mend,
    tamper: async (statement, values = []) => (await superuser.query(statement, [...values])).rows as Record<string, unknown>[],
    [Symbol.asyncDispose]: async () => {
      await superuser.end()
      await service.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const names = ['family.read', 'session.booked', 'record.sealed', 'record.read'] as const

const writeRows = async (work: Work, from: number, count: number): Promise<void> => {
  for (let number = from; number < from + count; number += 1) {
    const name = names[number % names.length] ?? 'family.read'
    await work.record({
      name,
      about: `thing ${number}`,
      family: `0190aaaa-0000-7000-8000-${String(number % 7).padStart(12, '0')}`,
      facts: { number, words: `words ${number}` },
    })
  }
}
