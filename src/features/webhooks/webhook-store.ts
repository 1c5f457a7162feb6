import type { Temporal } from 'temporal-polyfill'
import type { OrganisationId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

const place = (id: string, column: 'address' | 'secret') => ({ table: 'webhook', row: id, column })

export const organisationNamed = async (work: Work, id: string | undefined): Promise<{ id: OrganisationId; name: string } | null> =>
  isId(id)
    ? await work.row<{
        id: OrganisationId
        name: string
      }>`select id, name from organisation where tenant_id = ${work.tenant} and id = ${id}`
    : null

export const isExampleService = async (work: Work): Promise<boolean> =>
  (await work.row<{ is_example: boolean }>`select is_example from tenant where tenant_id = ${work.tenant}`)?.is_example === true

type New = { readonly organisation: OrganisationId; readonly address: string; readonly secret: string; readonly by: string }

export const insertWebhook = async (work: Work, { organisation, address, secret, by }: New): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into webhook (tenant_id, id, organisation_id, address, secret, recorded_by, recorded_at)
    values (${work.tenant}, ${id}, ${organisation}, ${work.seal(address, place(id, 'address'))}, ${work.seal(secret, place(id, 'secret'))},
            ${by}, ${work.now})`
  return id
}

export const endWebhook = async (work: Work, asked: { readonly organisation: string; readonly webhook: string }): Promise<boolean> =>
  isId(asked.webhook) &&
  isId(asked.organisation) &&
  (await work.row`
    update webhook set ended_at = ${work.now} where tenant_id = ${work.tenant} and id = ${asked.webhook}
      and organisation_id = ${asked.organisation} and ended_at is null returning id`) !== null

export type WebhookLine = { readonly id: string; readonly address: string; readonly recordedAt: Temporal.Instant; readonly told: number }

/** Those in use, newest first; the address without what stands behind its question mark, for keys are put there. */
export const webhooksOf = async (work: Work, organisation: string): Promise<readonly WebhookLine[]> => {
  const rows = await work.rows<{ id: string; address: Uint8Array; recordedAt: Temporal.Instant; told: number }>`
    select w.id, w.address, w.recorded_at as "recordedAt",
      (select count(*)::int from webhook_delivery d where d.tenant_id = w.tenant_id and d.webhook_id = w.id and d.delivered_at is not null) as told
    from webhook w where w.tenant_id = ${work.tenant} and w.organisation_id = ${organisation} and w.ended_at is null
    order by w.recorded_at desc, w.id limit 50`
  return rows.map((row) => {
    const url = new URL(work.open(row.address, place(row.id, 'address')))
    return { ...row, address: `${url.origin}${url.pathname}` }
  })
}

/** Those in use for an organisation that must be told. */
export const webhooksInUse = (work: Work, organisation: string): Promise<readonly { readonly id: string }[]> => work.rows<{ id: string }>`
  select id from webhook where tenant_id = ${work.tenant} and organisation_id = ${organisation} and ended_at is null`

export const keyOf = async (work: Work, id: string): Promise<{ readonly address: string; readonly secret: string } | null> => {
  const found = await work.row<{ address: Uint8Array; secret: Uint8Array }>`
    select address, secret from webhook where tenant_id = ${work.tenant} and id = ${id} and ended_at is null`
  return found === null
    ? null
    : { address: work.open(found.address, place(id, 'address')), secret: work.open(found.secret, place(id, 'secret')) }
}
