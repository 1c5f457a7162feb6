import type { Temporal } from 'temporal-polyfill'
import type { PolicyKey } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { forgetPolicy } from './policy-query.ts'

export type KeptChange = { readonly text: string; readonly reason: string; readonly by: string | null; readonly at: Temporal.Instant }

/** Changes are only ever added: the last one is in force, the others say what was in force before. */
export const saveChange = async (
  work: Work,
  change: { readonly key: PolicyKey; readonly text: string; readonly reason: string },
): Promise<void> => {
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`
    insert into policy_change (tenant_id, id, key, value, reason, by_account, at)
    values (${work.tenant}, ${work.newId()}, ${change.key}, ${JSON.stringify(change.text)}::jsonb, ${change.reason}, ${by}, ${work.now})`
  forgetPolicy(work)
}

/** Newest first. */
export const changesOf = (work: Work, key: PolicyKey): Promise<KeptChange[]> => work.rows<KeptChange>`
  select c.value #>> '{}' as text, c.reason, a.name as by, c.at from policy_change c
  left join account a on a.tenant_id = c.tenant_id and a.id = c.by_account
  where c.tenant_id = ${work.tenant} and c.key = ${key} order by c.at desc, c.id desc`
