import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import { mayArrange } from '../../domain/who-arranges.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { isFirstStillAhead } from './before-query.ts'

const isTheirWorker = async (work: Work, family: FamilyId, account: string): Promise<boolean> =>
  (await work.row`
    select a.id from allocation a join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
    where a.tenant_id = ${work.tenant} and a.family_id = ${family} and a.ended_at is null and w.account_id = ${account}`) !== null

/** The person whom the policy names books; the house itself only carries out what people decided. PRE-05 */
export const mayArrangeSessions = async (
  work: Work,
  family: FamilyId,
  policy: Policy,
): Promise<Outcome<null, 'not-the-one-who-arranges'>> => {
  if (work.actor.kind !== 'person') return done(null)
  return mayArrange(policy.preparation.arrangedBy, {
    roles: work.actor.roles,
    isTheirWorker: await isTheirWorker(work, family, work.actor.id),
    isFirst: await isFirstStillAhead(work, family),
  })
}
