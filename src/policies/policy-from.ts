import { houseDefaults } from './house-defaults.ts'
import type { AnyValue } from './entry.ts'
import { type PartOfPolicy, type Policy, type PolicyKey, type PolicyName, policyEntries } from './policy.ts'
import type { Source, Written } from './source.ts'

type Loose = Readonly<Record<string, Readonly<Record<string, Written<AnyValue>>> | undefined>>

/** A policy from values by key. The catalogue decided each value's type where it was written or parsed. */
export const assemblePolicy = (name: PolicyName, written: ReadonlyMap<PolicyKey, Written<AnyValue>>): Policy => {
  const values: Record<string, Record<string, AnyValue>> = {}
  const sources: Partial<Record<PolicyKey, Source>> = {}
  for (const { key, group } of policyEntries) {
    const found = written.get(key)
    if (found === undefined) throw new Error(`The policy "${name}" says nothing about ${key}`)
    values[group] = { ...values[group], [key.slice(group.length + 1)]: found.value }
    sources[key] = found.source
  }
  return { ...values, name, sources } as unknown as Policy
}

/** What a service's document says, and the house defaults where it is silent. */
export const policyFrom = (name: PolicyName, says: PartOfPolicy): Policy => {
  const spoken: Loose = says
  const silent: Loose = houseDefaults
  const written = new Map<PolicyKey, Written<AnyValue>>()
  for (const { key, group } of policyEntries) {
    const field = key.slice(group.length + 1)
    const found = spoken[group]?.[field] ?? silent[group]?.[field]
    if (found !== undefined) written.set(key, found)
  }
  return assemblePolicy(name, written)
}
