import { done, type Outcome, refused } from '../domain/outcome.ts'
import type { AnyValue, Entry, RuleId } from './entry.ts'
import { formTextOf } from './form-text.ts'
import { parsePolicyValue } from './parse-value.ts'
import { type Policy, type PolicyGroup, type PolicyKey, policyEntries, policyGroupWords } from './policy.ts'
import { assemblePolicy } from './policy-from.ts'
import { sentenceFor, valueInWords } from './print-value.ts'
import { type Source, sourceInWords, type Written } from './source.ts'

/** A service's own value in place of the one it began with: the form text, and why it was changed. */
export type PolicyChange = { readonly key: string; readonly text: string; readonly why: string }

export type PolicyRefusal = 'policy-value-not-allowed' | 'no-such-policy-value'

const entryByKey = new Map<string, (typeof policyEntries)[number]>(policyEntries.map((each) => [each.key, each]))

export const isPolicyKey = (text: string): text is PolicyKey => entryByKey.has(text)

export const entryOf = (key: PolicyKey): Entry => {
  const found = entryByKey.get(key)
  if (found === undefined) throw new Error(`The catalogue has no ${key}`)
  return found.entry
}

/** One value by its key, for pages that walk the catalogue; rules read `policy.decision.within` instead. */
export const policyValue = (policy: Policy, key: PolicyKey): AnyValue => {
  const [group, field] = key.split('.') as [PolicyGroup, string]
  const values: Readonly<Record<string, AnyValue>> = policy[group]
  return values[field] ?? null
}

const writtenIn = (policy: Policy, key: PolicyKey): Written<AnyValue> => ({ value: policyValue(policy, key), source: policy.sources[key] })

const acceptChange = (change: PolicyChange): Outcome<readonly [PolicyKey, Written<AnyValue>], PolicyRefusal> => {
  if (!isPolicyKey(change.key)) return refused('no-such-policy-value', { key: change.key, message: 'There is no such value' })
  const parsed = parsePolicyValue(entryOf(change.key), change.text)
  if (!parsed.ok) return refused(parsed.refusal, { ...parsed.facts, key: change.key })
  return done([change.key, { value: parsed.value, source: { from: 'service', why: change.why } }])
}

/** The policy in force: what the service began with, and its own changes in the order they were made. The first policy stays as it was. */
export const policyWith = (first: Policy, changes: readonly PolicyChange[]): Outcome<Policy, PolicyRefusal> => {
  const written = new Map<PolicyKey, Written<AnyValue>>(policyEntries.map(({ key }) => [key, writtenIn(first, key)]))
  for (const change of changes) {
    const accepted = acceptChange(change)
    if (!accepted.ok) return accepted
    written.set(...accepted.value)
  }
  return done(assemblePolicy(first.name, written))
}

export type ListedValue = {
  readonly key: PolicyKey
  readonly group: PolicyGroup
  readonly groupWords: string
  readonly label: string
  readonly meaning: string
  readonly kind: Entry['kind']
  /** No value, or "no", and that only means that other services have something which this one does without. */
  readonly isWithout: boolean
  readonly inWords: string
  readonly sentence: string
  readonly formText: string
  readonly source: Source
  readonly sourceInWords: string
  readonly rules: readonly RuleId[]
}

/** Every value in force, for the page of values, its edit forms and the JSON. */
export const listPolicyValues = (policy: Policy): readonly ListedValue[] =>
  policyEntries.map(({ key, group, entry }) => {
    const { value, source } = writtenIn(policy, key)
    return {
      key,
      group,
      groupWords: policyGroupWords[group],
      label: entry.label,
      meaning: entry.meaning,
      kind: entry.kind,
      isWithout: source.from === 'house' && (value === null || value === false) && entry.holdsEitherWay !== true,
      inWords: value === null ? 'not set' : valueInWords(entry, value),
      sentence: sentenceFor(entry, value),
      formText: formTextOf(entry, value),
      source,
      sourceInWords: sourceInWords(source),
      rules: entry.rules,
    }
  })
