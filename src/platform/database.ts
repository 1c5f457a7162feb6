import { Temporal } from 'temporal-polyfill'
import pg from 'pg'

const { builtins } = pg.types

/** PostgreSQL's text forms become the types the product thinks in: instants, civil dates, whole numbers. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: (text) => Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
  [builtins.DATE]: (text) => Temporal.PlainDate.from(text),
  [builtins.TIME]: (text) => Temporal.PlainTime.from(text),
  [builtins.INT8]: Number,
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers[oid]) || pg.types.getTypeParser(oid, format as 'text'),
}

/** What a query may carry: Temporal values print themselves the way PostgreSQL reads them. */
export const asParameter = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime ? value.toString() : value

export type Pool = pg.Pool
export type Connection = pg.PoolClient

/** A pool of connections as one role; an idle connection that breaks is reported, never the end of the process. */
export const openPool = (url: string, options: { readonly size: number; readonly onError?: (error: Error) => void }): Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.size,
    types,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30000,
    query_timeout: 30000,
    application_name: 'kintime',
  })
  pool.on('error', (error) => options.onError?.(error))
  // A connection that breaks while it is in use tells its query; without a listener of its own it would also end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
