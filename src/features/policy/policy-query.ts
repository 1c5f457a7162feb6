import { policies } from '../../policies/five-policies.ts'
import type { Policy, PolicyName } from '../../policies/policy.ts'
import { policyWith } from '../../policies/read.ts'
import type { Work } from '../../platform/work.ts'

type Base = { readonly policy_base: PolicyName }
type Change = { readonly key: string; readonly text: string; readonly why: string }

/** The service's policy as it stands at this moment: the file it began from, with the last word on every value that was changed. */
export const policyInForce = async (work: Work): Promise<Policy> => {
  const tenant = await work.row<Base>`select policy_base from tenant where tenant_id = ${work.tenant}`
  if (tenant === null) throw new Error('There is no service here.')
  const changes = await work.rows<Change>`
    select distinct on (key) key, value #>> '{}' as text, reason as why
    from policy_change where tenant_id = ${work.tenant} order by key, at desc, id desc`
  const base = policies[tenant.policy_base]
  if (changes.length === 0) return base
  const inForce = policyWith(base, changes)
  if (!inForce.ok) throw new Error(`A stored policy value cannot be read: ${JSON.stringify(inForce.facts)}`)
  return inForce.value
}
