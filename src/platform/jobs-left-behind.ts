import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import pg from 'pg'

const lockFamily = 7203303

/**
 * Each process with workers holds an advisory lock under its workers' name for as long as it lives.
 * PostgreSQL lets go of it when the process dies, so a lock that can be taken tells a dead process from a slow one.
 */
export const workerLocks = async (
  ownerUrl: string,
  log: (line: string) => void,
): Promise<{ readonly events: WorkerEvents; readonly close: () => Promise<void> }> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kintime worker locks' })
  client.on('error', (error) => log(`The workers' locks were lost: ${error.message}`))
  await client.connect()
  const events: WorkerEvents = new EventEmitter()
  // The queue marks a job with the name of the whole pool of workers that took it.
  events.on('pool:create', ({ workerPool }) => {
    client.query('select pg_advisory_lock($1, hashtext($2))', [lockFamily, workerPool.id]).catch((error: Error) => log(error.message))
  })
  return { events, close: () => client.end() }
}

/** Frees the jobs of processes that are no more; answers how many processes those were. */
export const unlockDeadWorkers = async (pool: pg.Pool): Promise<number> => {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ name: string }>(`
      select distinct locked_by as name from graphile_worker._private_jobs where locked_by is not null
      union select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null`)
    const dead: string[] = []
    for (const { name } of rows) if (await isDead(client, name)) dead.push(name)
    if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
    return dead.length
  } finally {
    client.release()
  }
}

const isDead = async (client: pg.PoolClient, name: string): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as held', [lockFamily, name])
  if (rows[0]?.held !== true) return false
  await client.query('select pg_advisory_unlock($1, hashtext($2))', [lockFamily, name])
  return true
}
