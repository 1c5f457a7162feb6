import { Logger, type Runner, run, runOnce, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { TenantId } from '../domain/ids.ts'
import { unlockDeadWorkers, workerLocks } from './jobs-left-behind.ts'
import type { Database } from './transaction.ts'

/** What `work.job` put into the queue; the service it belongs to is always in it. */
export type Payload = { readonly tenant: TenantId } & Readonly<Record<string, unknown>>

/** A task enters the database only through `database.inTransaction(payload.tenant, theHouse, …)`, as the app role. */
export type Task = (payload: Payload, on: { readonly database: Database; readonly isLastTry: boolean }) => Promise<void>
export type Tasks = Readonly<Record<string, Task>>

type Jobs = { readonly ownerUrl: string; readonly database: Database; readonly tasks: Tasks }
type Log = (line: string) => void

/** Runs jobs until stopped. Those that a killed process had in hand are taken up at once, not after the queue's four hours. */
export const startJobs = async (
  jobs: Jobs & { readonly log: Log; readonly concurrency: number },
): Promise<{ readonly stop: () => Promise<void> }> => {
  const pool = poolFor(jobs.ownerUrl, jobs.concurrency + 4, (error) => jobs.log(`The queue's connection was lost: ${error.message}`))
  const freed = await unlockDeadWorkers(pool)
  if (freed > 0) jobs.log(`Jobs that ${freed} stopped processes had in hand were taken up again`)

  const locks = await workerLocks(jobs.ownerUrl, jobs.log)
  const runner = await run({
    pgPool: pool,
    concurrency: jobs.concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: loggerTo(jobs.log),
    events: locks.events,
    taskList: taskListOf(jobs),
    crontab: '',
  })
  return { stop: () => stopAll(runner, pool, locks.close) }
}

/** A connection that breaks is the queue's to open again, never the end of the process. */
const poolFor = (ownerUrl: string, max: number, onError: (error: Error) => void): pg.Pool => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max, application_name: 'kintime jobs' })
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const stopAll = async (runner: Runner, pool: pg.Pool, closeLocks: () => Promise<void>): Promise<void> => {
  await runner.stop()
  await closeLocks()
  await pool.end()
}

/** Runs what is due now, and what those jobs add, until nothing is left. With `hurry`, tries that wait for their turn are due too. */
export const runJobsOnce = async (jobs: Jobs & { readonly hurry?: boolean }): Promise<void> => {
  const pool = poolFor(jobs.ownerUrl, 4, () => undefined)
  try {
    if (jobs.hurry === true)
      await pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts < max_attempts')
    await runOnce({ pgPool: pool, logger: loggerTo(() => undefined), noHandleSignals: true, concurrency: 2, taskList: taskListOf(jobs) })
  } finally {
    await pool.end()
  }
}

const taskListOf = ({ tasks, database }: Jobs): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job }: { readonly job: { readonly attempts: number; readonly max_attempts: number } }) =>
        task(payloadFrom(payload), { database, isLastTry: job.attempts >= job.max_attempts }),
    ]),
  )

const payloadFrom = (payload: unknown): Payload => {
  if (typeof payload === 'object' && payload !== null && 'tenant' in payload && Number.isInteger(payload.tenant)) return payload as Payload
  throw new Error('A job came without the service it belongs to')
}

/** Only the queue's own troubles, never a payload. */
const loggerTo = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log(message)
  })
