import type { Event } from '../../domain/event.ts'
import type { Work } from '../../platform/work.ts'
import { addDelivery } from './delivery-store.ts'
import { webhooksInUse } from './webhook-store.ts'

type Referral = { readonly reference: string; readonly organisation: string }

const tell = async (work: Work, event: string, referrals: readonly Referral[]): Promise<void> => {
  for (const { reference, organisation } of referrals)
    for (const { id } of await webhooksInUse(work, organisation)) await addDelivery(work, { webhook: id, event, reference })
}

/** A council's own system hears that its referral was received, asked about or decided: the number and the word, nothing more. RISK-07 */
export const tellOfReferral = async (work: Work, { name, about }: Event): Promise<void> => {
  const found = await work.rows<Referral>`
    select reference, organisation_id as organisation from referral
    where tenant_id = ${work.tenant} and id::text = ${about ?? ''} and organisation_id is not null`
  await tell(work, name, found)
}

/** The same when an agreement of its family was given out or signed by all; told by the newest referral of each organisation. */
export const tellOfAgreement = async (work: Work, { name, family }: Event): Promise<void> => {
  const found = await work.rows<Referral>`
    select distinct on (organisation_id) reference, organisation_id as organisation from referral
    where tenant_id = ${work.tenant} and family_id::text = ${family ?? ''} and organisation_id is not null
    order by organisation_id, submitted_at desc`
  await tell(work, name, found)
}
