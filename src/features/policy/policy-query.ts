import { policies } from '../../policies/five-policies.ts'
import type { Policy, PolicyName } from '../../policies/policy.ts'
import { policyWith } from '../../policies/read.ts'
import type { Work } from '../../platform/work.ts'

type Beginning = { readonly policy_base: PolicyName }
type Change = { readonly key: string; readonly text: string; readonly why: string }

/** Within one transaction the policy is read once; a change made in it is seen at once. */
const read = new WeakMap<Work, Promise<Policy>>()

/** The service's policy as it stands at this moment: the file it began from, with the last word on every value that was changed. */
export const policyInForce = (work: Work): Promise<Policy> => {
  const known = read.get(work)
  if (known !== undefined) return known
  const found = readPolicy(work)
  read.set(work, found)
  return found
}

export const forgetPolicy = (work: Work): void => void read.delete(work)

/** What the service began from, before any change of its own. */
export const policyAtFirst = async (work: Work): Promise<Policy> => {
  const tenant = await work.row<Beginning>`select policy_base from tenant where tenant_id = ${work.tenant}`
  if (tenant === null) throw new Error('There is no service here.')
  return policies[tenant.policy_base]
}

const readPolicy = async (work: Work): Promise<Policy> => {
  const first = await policyAtFirst(work)
  const changes = await work.rows<Change>`
    select distinct on (key) key, value #>> '{}' as text, reason as why
    from policy_change where tenant_id = ${work.tenant} order by key, at desc, id desc`
  if (changes.length === 0) return first
  const inForce = policyWith(first, changes)
  if (!inForce.ok) throw new Error(`A stored policy value cannot be read: ${JSON.stringify(inForce.facts)}`)
  return inForce.value
}
