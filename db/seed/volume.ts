import pg from 'pg'
import { strip } from './volume/bare-tables.ts'
import { familyStatements, groundStatements, idFunction, kinds, sessionStatements } from './volume/volume-sql.ts'

/** Where the volume stands in time: the weeks around `today` are equally busy at every size, only the past grows. */
export type Volume = { readonly sessions: number; readonly tenant: number; readonly today?: string }
export type Filled = { readonly sessions: number; readonly families: number; readonly seconds: number }

const perRoom = 400
const farFrom = 1000
/** Above so many new sessions it is faster to build the indexes afterwards. */
const worthStripping = 30_000

/** The id of a row of the volume, by its kind and number: for whoever wants to look at the first family or the tenth room. */
export const volumeId = (tenant: number, kind: keyof typeof kinds, n: number): string => {
  const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0')
  return `0180${hex(kinds[kind], 4)}-${hex(tenant, 4)}-7000-8000-${hex(n, 12)}`
}

/** Fills a service up to so many sessions, with families, people, agreements and records; called again with more, it goes on from there. */
export const fillVolume = async (ownerUrl: string, volume: Volume): Promise<Filled> => {
  const begun = performance.now()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('app.tenant', $1, true), set_config('maintenance_work_mem', '256MB', true), set_config('work_mem', '128MB', true)`,
      [String(volume.tenant)],
    )
    await client.query(idFunction)
    await makeStep(client, volume)
    await fillStep(client, volume)
    await client.query('commit')
    await client.query('vacuum (analyze)')
    const { rows } = await client.query<{ sessions: number; families: number }>(
      `select (select count(*)::int from session where tenant_id = $1) as sessions, (select count(*)::int from family where tenant_id = $1) as families`,
      [volume.tenant],
    )
    return { sessions: rows[0]?.sessions ?? 0, families: rows[0]?.families ?? 0, seconds: (performance.now() - begun) / 1000 }
  } finally {
    await client.end()
  }
}

/** The families still missing, each with its weekly place. The near ones meet these weeks, the far ones met in blocks of 25 weeks before; thirty wait for a decision and ten for a next step. */
const makeStep = async (client: pg.Client, { sessions, tenant, today = '2026-05-21' }: Volume): Promise<void> => {
  const rooms = Math.min(24, Math.floor(sessions / perRoom))
  const far = Math.floor((sessions - rooms * perRoom) / 25)
  await client.query(
    `create temp table step on commit drop as
     select n, (p % 2000) / 20 as room, ((p % 20) / 4)::int as weekday, (p % 4)::int as slot, is_near, is_decided, weeks, $1::date as today, from_monday,
       (from_monday - 21)::timestamptz - make_interval(mins => (n % 600)::int) as opened_at,
       case when is_near then p / 20 else 30 + p % 270 end as social_worker
     from (
       select n, n as p, true as is_near, true as is_decided, 20 as weeks, date_trunc('week', $1::date)::date - 84 as from_monday from generate_series(0, $2::int * 20 - 1) n
       union all
       select n, n - 900, true, n >= 930, 0, date_trunc('week', $1::date)::date + 14 from generate_series(900, 939) n
       union all
       select ${farFrom} + k, k, false, true, 25, date_trunc('week', $1::date)::date - 84 - 175 * (k / 2000 + 1)::int from generate_series(0, $3::int - 1) k) places
     where not exists (select from family f where f.tenant_id = $4 and f.reference = 'V' || lpad(n::text, 6, '0'))`,
    [today, rooms, far, tenant],
  )
  await client.query('analyze step')
}

const fillStep = async (client: pg.Client, { tenant }: Volume): Promise<void> => {
  const { rows } = await client.query<{ more: number; grounded: boolean; mayHurry: boolean }>(
    `select coalesce(sum(weeks), 0)::int as more, exists (select from venue where tenant_id = $1 and id = $2) as grounded,
       (select rolsuper from pg_roles where rolname = current_user) as "mayHurry" from step`,
    [tenant, volumeId(tenant, 'venue', 0)],
  )
  const [found] = rows
  if (found === undefined) return
  if (!found.grounded) for (const statement of groundStatements) await client.query(statement)
  const hurries = found.mayHurry && found.more > worthStripping
  if (hurries) await client.query('set local session_replication_role = replica')
  const putBack = hurries ? await strip(client) : []
  for (const statement of [...familyStatements, ...sessionStatements]) await client.query(statement)
  for (const statement of putBack) await client.query(statement)
}
