import type { WorkerId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { hasWorkerFor, type NewWorker, saveWorker } from './worker-store.ts'

/** Puts a worker on record, with the account they sign in with if they have one; one account is one worker. */
export const recordWorker = async (work: Work, worker: NewWorker): Promise<Outcome<WorkerId, 'account-is-a-worker'>> => {
  if (worker.accountId !== null && (await hasWorkerFor(work, worker.accountId))) return refused('account-is-a-worker')
  const id = await saveWorker(work, worker)
  await work.record({ name: 'worker.recorded', about: id, facts: { employment: worker.employment } })
  return done(id)
}
