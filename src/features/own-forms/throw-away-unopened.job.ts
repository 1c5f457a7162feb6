import { theHouse } from '../../domain/actor.ts'
import type { Task } from '../../platform/jobs.ts'
import type { Database } from '../../platform/transaction.ts'
import { eraseUnopened, unopenedForm } from './asked-form-store.ts'

export const throwAwayTask = 'throw-away-unopened'

const throwAway = (database: Database, tenant: Parameters<Database['inTransaction']>[0], form: string): Promise<void> =>
  database.inTransaction(tenant, theHouse, async (work) => {
    const unopened = await unopenedForm(work, form)
    if (unopened === null || !unopened.isOver) return
    await eraseUnopened(work, unopened.copyId)
    await work.record({ name: 'own-form.withdrawn', about: form, facts: { place: 1 } })
  })

/** A form that was asked for on the open page and never opened is thrown away when its last link is over. DATA-05 */
export const throwAwayUnopenedJob =
  (): Task =>
  async (payload, { database }) =>
    await throwAway(database, payload.tenant, String(payload['form']))
