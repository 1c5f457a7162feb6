import { createHash } from 'node:crypto'
import type { Actor } from '../domain/actor.ts'
import type { Event } from '../domain/event.ts'
import type { TenantId } from '../domain/ids.ts'
import { auditHash } from './audit.ts'
import type { Ciphers } from './ciphers.ts'
import type { Clock } from './clock.ts'
import { asParameter, type Connection, type Pool } from './database.ts'
import type { FileStores } from './file-store.ts'
import { keepFile, writeLetter } from './letters-and-files.ts'
import { newId } from './new-id.ts'
import type { Work } from './work.ts'

export type Reaction = (work: Work, event: Event) => Promise<void>

export type Database = {
  /** Runs in one transaction; a refusal as the answer, or a throw, stores nothing. Retries lost races three times. */
  readonly inTransaction: <T>(tenant: TenantId, actor: Actor, run: (work: Work) => Promise<T>) => Promise<T>
  readonly clock: Clock
  readonly pool: Pool
  /** The same door with another clock: the examples are played through in the past. */
  readonly at: (clock: Clock) => Database
}

type Parts = {
  readonly pool: Pool
  readonly clock: Clock
  readonly ciphers: Ciphers
  readonly files: FileStores
  readonly print: Work['print']
  readonly reactions: Readonly<Partial<Record<Event['name'], readonly Reaction[]>>>
}

const lostRace = new Set(['40001', '40P01'])

const isRefusal = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false

export const createDatabase = (parts: Parts): Database => {
  const inTransaction: Database['inTransaction'] = async (tenant, actor, run) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(parts, { tenant, actor }, run)
      } catch (error) {
        if (tries >= 4 || !lostRace.has(String((error as { code?: string }).code))) throw error
      }
    }
  }
  return { inTransaction, clock: parts.clock, pool: parts.pool, at: (clock) => createDatabase({ ...parts, clock }) }
}

const once = async <T>(parts: Parts, who: { tenant: TenantId; actor: Actor }, run: (work: Work) => Promise<T>): Promise<T> => {
  const connection = await parts.pool.connect()
  let broken: Error | undefined
  try {
    await connection.query(`begin; select set_config('app.tenant', '${Math.trunc(who.tenant)}', true)`)
    const answer = await run(workOn(parts, connection, who))
    await connection.query(isRefusal(answer) ? 'rollback' : 'commit')
    return answer
  } catch (error) {
    await connection.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    connection.release(broken)
  }
}

type Named = { readonly text: string; readonly name: string }
const named = new WeakMap<TemplateStringsArray, Named>()

/** Every statement has a name, so that a connection plans it once and not for each page: with the wall on every table, planning costs more than asking. */
const statementOf = (parts: TemplateStringsArray): Named => {
  const known = named.get(parts)
  if (known !== undefined) return known
  const text = parts.reduce((all, part, place) => `${all}$${place}${part}`)
  const statement = { text, name: createHash('sha256').update(text).digest('base64url') }
  named.set(parts, statement)
  return statement
}

const workOn = (parts: Parts, connection: Connection, who: { tenant: TenantId; actor: Actor }): Work => {
  const { tenant, actor } = who
  const now = parts.clock.now()

  const rows = async <T extends object>(text: TemplateStringsArray, ...values: readonly unknown[]): Promise<T[]> => {
    return (await connection.query({ ...statementOf(text), values: values.map(asParameter) })).rows as T[]
  }

  const work: Work = {
    tenant,
    actor,
    now,
    rows,
    row: async <T extends object>(text: TemplateStringsArray, ...values: readonly unknown[]) => (await rows<T>(text, ...values))[0] ?? null,
    record: async (event) => {
      await writeAudit(work, event)
      for (const react of parts.reactions[event.name] ?? []) await react(work, event)
    },
    write: (letter) => writeLetter(work, letter),
    job: async (task, payload, options = {}) => {
      const body = JSON.stringify({ tenant, ...payload })
      await rows`select app.add_job(${task}, ${body}::json, ${options.key ?? null}, ${options.at ?? null})`
    },
    keep: (file) => keepFile(work, file),
    files: parts.files.of(tenant),
    print: parts.print,
    seal: (text, place) => parts.ciphers.seal(text, { tenant, ...place }),
    open: (sealed, place) => parts.ciphers.open(sealed, { tenant, ...place }),
    fingerprint: (text, purpose) => parts.ciphers.fingerprint(text, purpose),
    newId: () => newId(now),
    as: (next) => workOn(parts, connection, { tenant, actor: next }),
  }
  return work
}

const writeAudit = async (work: Work, event: Event): Promise<void> => {
  const { actor } = work
  const entry = {
    tenant: work.tenant,
    id: work.newId(),
    at: work.now.round('microsecond').toString(),
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    name: event.name,
    about: event.about ?? null,
    family: event.family ?? null,
    facts: event.facts ?? {},
  }
  await work.rows`
    with entry as (
      insert into audit_entry (tenant_id, id, at, actor_kind, actor_id, actor_name, name, about, family_id, facts, hash)
      values (${work.tenant}, ${entry.id}, ${entry.at}, ${entry.actorKind}, ${entry.actorId}, ${entry.actorName}, ${entry.name},
              ${entry.about}, ${entry.family}, ${JSON.stringify(entry.facts)}, ${auditHash(entry)}))
    insert into audit_pending (tenant_id, entry_id) values (${work.tenant}, ${entry.id})`
}
