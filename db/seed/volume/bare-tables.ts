import type pg from 'pg'

/** The tables that grow with every session. */
const growing = [
  'session',
  'session_person',
  'session_start',
  'session_end',
  'observation_record',
  'record_due',
  'child',
  'party',
  'referral',
]

/** Takes their indexes and exclusion constraints away and answers the statements that put them back; putting back checks every row. */
export const strip = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows: constraints } = await client.query<{ table: string; name: string; text: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as text from pg_constraint where contype = 'x' and conrelid::regclass::text = any($1)`,
    [growing],
  )
  const { rows: indexes } = await client.query<{ name: string; text: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text from pg_index i
     where i.indrelid::regclass::text = any($1) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [growing],
  )
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  return [
    ...constraints.map(({ table, name, text }) => `alter table ${table} add constraint ${name} ${text}`),
    ...indexes.map(({ text }) => text),
  ]
}
