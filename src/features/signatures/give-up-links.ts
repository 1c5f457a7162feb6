import type { Event } from '../../domain/event.ts'
import type { Work } from '../../platform/work.ts'

/** When somebody's account is closed, the links in their post open nothing any more, from that very moment. STAFF-04 */
export const giveUpLinks = async (work: Work, event: Event): Promise<void> => {
  await work.rows`
    update signing_link l set used_at = ${work.now}
    where l.tenant_id = ${work.tenant} and l.used_at is null and l.signatory_id in (
      select s.id from agreement_signatory s join party p on p.tenant_id = s.tenant_id and p.id = s.party_id
      where s.tenant_id = ${work.tenant} and p.account_id = ${event.about ?? null}::uuid)`
}
