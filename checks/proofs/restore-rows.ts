import { ask } from '../../src/platform/embedded-postgres/postmaster.ts'

/** Rows that come and go by themselves while the product runs: what waits to be linked, who is signed in, the link of each start. */
const passing = new Set(['audit_pending', 'sign_in_session', 'sign_in_throttle', 'idempotency_key', 'shown_once', 'set_up_link'])

/** A mark of each row of each table of the product, with its table; equal rows have equal marks. */
export const rowMarks = async (url: string): Promise<ReadonlyMap<string, string>> => {
  const tables = await ask<{ name: string }>(
    url,
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const marks = new Map<string, string>()
  for (const { name } of tables.filter((table) => !passing.has(table.name))) {
    const rows = await ask<{ mark: string }>(url, `select md5('${name} ' || t::text) as mark from "${name}" t`)
    for (const { mark } of rows) marks.set(mark, name)
  }
  return marks
}
