import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { Logger, runMigrations } from 'graphile-worker'

const folder = new URL('../../db/migrations/', import.meta.url)
const quiet = new Logger(() => () => undefined)

/**
 * Brings a database up to date as its owner: the queue's own schema, then ours, each file once and in order.
 * A file that changed after it ran is refused: history is never rewritten.
 */
export const migrate = async (ownerUrl: string, appRolePassword: string, log: (line: string) => void = () => undefined): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7203301)')
    await setUpAppRole(client, appRolePassword)
    await runMigrations({ connectionString: ownerUrl, logger: quiet })
    await client.query(
      'create table if not exists public.migration (name text primary key, sum text not null, at timestamptz not null default now())',
    )
    const ran = new Map(
      (await client.query('select name, sum from public.migration')).rows.map((row) => [String(row.name), String(row.sum)]),
    )
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .toSorted())
      await runOnce(client, name, ran, log)
  } finally {
    await client.end()
  }
}

const setUpAppRole = async (client: pg.Client, password: string): Promise<void> => {
  const exists = (await client.query(`select from pg_roles where rolname = 'kintime_app'`)).rowCount === 1
  await client.query(
    `${exists ? 'alter' : 'create'} role kintime_app login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
  )
}

const runOnce = async (client: pg.Client, name: string, ran: ReadonlyMap<string, string>, log: (line: string) => void): Promise<void> => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const sum = createHash('sha256').update(text).digest('hex')
  const before = ran.get(name)
  if (before === sum) return
  if (before !== undefined) throw new Error(`The migration ${name} was changed after it ran here. Write a new migration instead.`)
  log(`Updating the database: ${name}`)
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into public.migration (name, sum) values ($1, $2)', [name, sum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} did not run: ${(error as Error).message}`, { cause: error })
  }
}

/** The same server and database, entered as the app's own role. */
export const appUrlFrom = (ownerUrl: string, password: string): string => {
  const url = new URL(ownerUrl)
  url.username = 'kintime_app'
  url.password = encodeURIComponent(password)
  return url.toString()
}
