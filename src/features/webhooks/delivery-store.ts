import type { Temporal } from 'temporal-polyfill'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type Delivery = {
  readonly id: string
  readonly webhook: string
  readonly event: string
  readonly reference: string
  readonly happenedAt: Temporal.Instant
}

/** One row and one job for one address, in the transaction of what happened. */
export const addDelivery = async (
  work: Work,
  given: { readonly webhook: string; readonly event: string; readonly reference: string },
): Promise<void> => {
  const id = work.newId()
  await work.rows`
    insert into webhook_delivery (tenant_id, id, webhook_id, event, reference, happened_at)
    values (${work.tenant}, ${id}, ${given.webhook}, ${given.event}, ${given.reference}, ${work.now})`
  await work.job('tell-case-system', { delivery: id }, { key: `delivery ${id}` })
}

export const openDelivery = (work: Work, id: string): Promise<Delivery | null> => work.row<Delivery>`
  select id, webhook_id as webhook, event, reference, happened_at as "happenedAt" from webhook_delivery
  where tenant_id = ${work.tenant} and id = ${id} and delivered_at is null and failed_at is null`

export const saveDelivered = (work: Work, id: string): Promise<unknown> => work.rows`
  update webhook_delivery set delivered_at = ${work.now}, tries = tries + 1, last_trouble = null where tenant_id = ${work.tenant} and id = ${id}`

export const saveTrouble = (
  work: Work,
  given: { readonly id: string; readonly trouble: string; readonly isLast: boolean },
): Promise<unknown> => work.rows`
  update webhook_delivery set tries = tries + 1, last_trouble = ${given.trouble}, failed_at = ${given.isLast ? work.now : null}
  where tenant_id = ${work.tenant} and id = ${given.id} and delivered_at is null`

export type FailedDelivery = Pick<Delivery, 'id' | 'event' | 'reference'> & {
  readonly failedAt: Temporal.Instant
  readonly tries: number
  readonly trouble: string
}

export const failedDeliveries = (work: Work, organisation: string): Promise<readonly FailedDelivery[]> => work.rows<FailedDelivery>`
  select d.id, d.event, d.reference, d.failed_at as "failedAt", d.tries, coalesce(d.last_trouble, '') as trouble
  from webhook w join webhook_delivery d on d.tenant_id = w.tenant_id and d.webhook_id = w.id
  where w.tenant_id = ${work.tenant} and w.organisation_id = ${organisation} and w.ended_at is null and d.failed_at is not null
  order by d.failed_at desc, d.id limit 100`

/** False when it is not there, was delivered, or is still being tried. */
export const openAgain = async (work: Work, asked: { readonly organisation: string; readonly delivery: string }): Promise<boolean> =>
  isId(asked.delivery) &&
  isId(asked.organisation) &&
  (await work.row`
    update webhook_delivery d set failed_at = null from webhook w
    where d.tenant_id = ${work.tenant} and d.id = ${asked.delivery} and d.failed_at is not null and d.delivered_at is null
      and w.tenant_id = d.tenant_id and w.id = d.webhook_id and w.organisation_id = ${asked.organisation} and w.ended_at is null
    returning d.id`) !== null
