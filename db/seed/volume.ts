import { Temporal } from 'temporal-polyfill'
import pg from 'pg'
import { groundSteps, sessionSteps } from './volume-steps.ts'

export type Volume = {
  readonly sessions: number
  /** How many work here; each has a room and six sessions a day, so that a day is as full in a small history as in a long one. */
  readonly workers?: number
  /** The day up to which sessions have been held; eight weeks more are planned. */
  readonly today?: Temporal.PlainDate
  readonly say?: (line: string) => void
}
export type Filled = {
  readonly tenant: number
  readonly sessions: number
  readonly families: number
  readonly manager: string
  readonly worker: string
  readonly referrer: string
}

const tenant = 9001
const slots = 6
const weeksTogether = 26
const weeksAhead = 8
const streams = 3
const chunkDays = 60

/**
 * One service with so many sessions and everything they hang on: for measuring, never for looking at. The same numbers give the same rows.
 * Texts that only the application's key can seal are empty seals, so measure pages that list, and open files in the examples beside it.
 */
export const fillVolume = async (
  ownerUrl: string,
  { sessions, workers = 40, today = Temporal.PlainDate.from('2026-05-21'), say = () => undefined }: Volume,
): Promise<Filled> => {
  const days = Math.ceil(sessions / (workers * slots))
  const lastDay = today.add({ weeks: weeksAhead })
  const shape = {
    tenant,
    workers,
    slots,
    days,
    weeksTogether,
    today: today.toString(),
    firstDay: workingDaysBefore(lastDay, days).toString(),
    sessions,
  }
  const clients = await Promise.all(Array.from({ length: streams }, () => openHasty(ownerUrl)))
  const [first] = clients
  if (first === undefined) throw new Error('No connection to fill the volume with.')
  try {
    for (const { name, text } of groundSteps(shape)) await timed(say, name, () => first.query(text))
    await timed(say, `${sessions} sessions`, () =>
      inStreams(clients, days, (client, from, until) => fillDays(client, sessionSteps(shape, from, until))),
    )
    await timed(say, 'statistics', () => first.query('analyze'))
    const { rows } = await first.query(`select count(*)::int as families from family where tenant_id = ${tenant}`)
    return { tenant, sessions, families: Number(rows[0]?.families), manager: idOf(1, 1), worker: idOf(1, 101), referrer: idOf(1, 3) }
  } finally {
    for (const client of clients) await client.end()
  }
}

/** The id of the n-th of a kind, as the SQL makes it. */
export const idOf = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** Rows are whole by construction; so the database need not look up every reference again. What must not overlap it checks as always. */
const openHasty = async (ownerUrl: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(
    `select set_config('app.tenant', '${tenant}', false), set_config('synchronous_commit', 'off', false), set_config('work_mem', '128MB', false)`,
  )
  await client.query(`set session_replication_role = replica`).catch(() => undefined)
  return client
}

type Fill = (client: pg.Client, from: number, until: number) => Promise<void>

/** Chunks of days in order of time, each stream with every third: neighbours never meet in one page of an index. */
const inStreams = async (clients: readonly pg.Client[], days: number, fill: Fill): Promise<void> => {
  await Promise.all(
    clients.map(async (client, stream) => {
      for (let from = stream * chunkDays; from < days; from += clients.length * chunkDays)
        await fill(client, from, Math.min(days, from + chunkDays))
    }),
  )
}

const fillDays = async (client: pg.Client, texts: readonly string[]): Promise<void> => {
  await client.query('begin')
  for (const text of texts) await client.query(text)
  await client.query('commit')
}

const workingDaysBefore = (day: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  const weeks = Math.ceil(count / 5)
  return day.subtract({ days: day.dayOfWeek - 1 }).subtract({ weeks: weeks - 1 })
}

const timed = async (say: (line: string) => void, name: string, run: () => Promise<unknown>): Promise<void> => {
  const begun = performance.now()
  await run()
  say(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}
