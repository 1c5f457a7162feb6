import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import type { Task } from '../../platform/jobs.ts'
import { isId } from '../../platform/new-id.ts'
import type { Database } from '../../platform/transaction.ts'
import { callAddress, type Told } from './call-address.ts'
import { openDelivery, saveDelivered, saveTrouble, type Delivery } from './delivery-store.ts'
import type { Reach } from './reachable-address.ts'
import { signatureOf } from './sign-call.ts'
import { isExampleService, keyOf } from './webhook-store.ts'

type Ready = {
  readonly delivery: Delivery
  readonly address: string
  readonly secret: string
  readonly reach: Reach
  readonly seconds: number
}

const readyToTell = (database: Database, tenant: TenantId, id: string): Promise<Ready | null> =>
  database.inTransaction(tenant, theHouse, async (work) => {
    const delivery = await openDelivery(work, id)
    const key = delivery === null ? null : await keyOf(work, delivery.webhook)
    if (delivery === null || key === null) return null
    const reach = (await isExampleService(work)) ? 'loopback' : 'public'
    return { delivery, ...key, reach, seconds: Math.floor(work.now.epochMilliseconds / 1000) }
  })

/** Everything that leaves: an id to know it again by, the event's name, the referral's number, the moment. RISK-07 */
export const bodyOf = ({ id, event, reference, happenedAt }: Delivery): string =>
  JSON.stringify({ id, event, reference, at: happenedAt.toString() })

const call = ({ delivery, address, secret, reach, seconds }: Ready): Promise<Told> => {
  const body = bodyOf(delivery)
  return callAddress({
    url: new URL(address),
    reach,
    body,
    headers: { 'kintime-event': delivery.event, 'kintime-delivery': delivery.id, 'kintime-signature': signatureOf(secret, seconds, body) },
  })
}

const troubleOf = (told: Told): string | null => {
  if ('trouble' in told) return told.trouble
  return told.status >= 200 && told.status < 300 ? null : `answered-${told.status}`
}

/** Tells one address one thing; tried with growing pauses, and after the last try it is on the organisation's page for a person. */
export const tellCaseSystemJob =
  (): Task =>
  async ({ tenant, delivery: id }, { database, isLastTry }) => {
    if (!isId(id)) throw new Error('A job to tell a case system came without what to tell')
    const ready = await readyToTell(database, tenant, id)
    if (ready === null) return
    const trouble = troubleOf(await call(ready))
    await database.inTransaction(tenant, theHouse, async (work) => {
      const facts = { event: ready.delivery.event, reference: ready.delivery.reference }
      if (trouble === null) {
        await saveDelivered(work, id)
        await work.record({ name: 'webhook.delivered', about: id, facts })
        return
      }
      await saveTrouble(work, { id, trouble, isLast: isLastTry })
      if (isLastTry) await work.record({ name: 'webhook.failed', about: id, facts: { ...facts, trouble } })
    })
    if (trouble !== null && !isLastTry) throw new Error(`Delivery ${id} waits for another try: ${trouble}`)
  }
