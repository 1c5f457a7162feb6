import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import pg from 'pg'
import { theHouse } from '../domain/actor.ts'
import { aService, type TestService } from '../testing/service.ts'
import { runJobsOnce, startJobs, type Task } from './jobs.ts'

const silent = () => undefined

const asOwner = async (service: TestService, statement: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: service.ownerUrl })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A task that says what it was given, and lets a test wait for it. */
const aTask = () => {
  const ran: unknown[] = []
  const bell = new EventTarget()
  const task: Task = async (payload) => {
    ran.push(payload)
    bell.dispatchEvent(new Event('ran'))
  }
  return { task, ran, rings: () => once(bell, 'ran') }
}

test('a job of a transaction that did not hold is never run', async () => {
  await using service = await aService('county')
  const { task, ran } = aTask()
  await assert.rejects(
    service.work(async (work) => {
      await work.job('try', { number: 1 })
      throw new Error('the effect failed')
    }),
  )
  await service.work((work) => work.job('try', { number: 2 }))
  await runJobsOnce({ ownerUrl: service.ownerUrl, database: service.parts.database, tasks: { try: task } })
  assert.deepEqual(ran, [{ tenant: service.tenant, number: 2 }])
})

test('a running worker takes a job up by itself, in the name of its service and as the app role', async () => {
  await using service = await aService('county')
  const { task, ran, rings } = aTask()
  const seen: unknown[] = []
  const tasks = {
    try: (async (payload, on) => {
      seen.push(
        await on.database.inTransaction(
          payload.tenant,
          theHouse,
          (work) => work.row`select current_user::text as role, current_setting('app.tenant') as tenant`,
        ),
      )
      await task(payload, on)
    }) satisfies Task,
  }
  const jobs = await startJobs({ ownerUrl: service.ownerUrl, database: service.parts.database, tasks, log: silent, concurrency: 2 })
  const rang = rings()
  await service.work((work) => work.job('try', {}))
  await rang
  await jobs.stop()
  assert.equal(ran.length, 1)
  assert.deepEqual(seen, [{ role: 'kintime_app', tenant: String(service.tenant) }])
})

test('what a killed worker had in hand is taken up at the next start; what a living one has in hand is left alone', async () => {
  await using service = await aService('county')
  const { task, ran, rings } = aTask()
  await service.work((work) => work.job('try', { of: 'the dead' }, { key: 'dead' }))
  await service.work((work) => work.job('try', { of: 'the living' }, { key: 'living' }))
  await asOwner(service, `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-' || key, attempts = 1`)
  const living = new pg.Client({ connectionString: service.ownerUrl })
  await living.connect()
  await living.query(`select pg_advisory_lock(7203303, hashtext('worker-living'))`)

  const rang = rings()
  const jobs = await startJobs({
    ownerUrl: service.ownerUrl,
    database: service.parts.database,
    tasks: { try: task },
    log: silent,
    concurrency: 1,
  })
  await rang
  await jobs.stop()
  await living.end()
  assert.deepEqual(ran, [{ tenant: service.tenant, of: 'the dead' }])
  assert.deepEqual(await asOwner(service, 'select locked_by from graphile_worker._private_jobs'), [{ locked_by: 'worker-living' }])
})

test('a worker that runs holds its own name, so that another start does not take its jobs', async () => {
  await using service = await aService('county')
  const started = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  let times = 0
  const slow: Task = async () => {
    times += 1
    started.resolve()
    await mayEnd.promise
  }
  const said: string[] = []
  const log = (line: string): void => void said.push(line)
  const start = () => startJobs({ ownerUrl: service.ownerUrl, database: service.parts.database, tasks: { slow }, log, concurrency: 1 })
  await service.work((work) => work.job('slow', {}))
  const first = await start()
  await started.promise
  const second = await start()
  mayEnd.resolve()
  await Promise.all([first.stop(), second.stop()])
  assert.equal(times, 1)
  assert.deepEqual(said, [])
})

test('the app role cannot read or change the queue itself', async () => {
  await using service = await aService('county')
  await assert.rejects(
    service.work((work) => work.rows`select * from graphile_worker._private_jobs`),
    /permission denied/,
  )
})
