import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { formTextOf } from '../../policies/form-text.ts'
import { parsePolicyValue } from '../../policies/parse-value.ts'
import type { PolicyKey } from '../../policies/policy.ts'
import { entryOf, isPolicyKey, type PolicyRefusal, policyValue } from '../../policies/read.ts'
import type { Work } from '../../platform/work.ts'
import { saveChange } from './policy-change-store.ts'
import { policyInForce } from './policy-query.ts'
import { textTyped } from './text-typed.ts'

type Change = { readonly key: string; readonly typed: readonly string[]; readonly reason: string }

/** A new value holds from this moment on, with who, when and why; what was decided before stays as it was. DATA-06 */
export const changePolicyValue = async (
  work: Work,
  { key, typed, reason }: Change,
): Promise<Outcome<PolicyKey, PolicyRefusal | 'same-value'>> => {
  if (!isPolicyKey(key)) return refused('no-such-policy-value')
  const entry = entryOf(key)
  const parsed = parsePolicyValue(entry, textTyped(entry, typed))
  if (!parsed.ok) return parsed

  const text = formTextOf(entry, parsed.value)
  const before = formTextOf(entry, policyValue(await policyInForce(work), key))
  if (text === before) return refused('same-value')
  await saveChange(work, { key, text, reason })
  await work.record({ name: 'policy.changed', about: key, facts: { from: before, to: text } })
  return done(key)
}
