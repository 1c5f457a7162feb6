import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { policies } from './five-policies.ts'
import { policyEntries, policyNames } from './policy.ts'
import { policyFrom } from './policy-from.ts'
import { policyValue } from './read.ts'
import { asSaidIn } from './source.ts'

const catalogueOfRules = new Set([...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| ([A-Z]+-\d+) \|/gm)].map(([, id]) => id))

test('each of the five policies has a value for everything in the catalogue, with where it comes from', () => {
  for (const name of policyNames) {
    for (const { key, entry } of policyEntries) {
      const value = policyValue(policies[name], key)
      const source = policies[name].sources[key]
      assert.ok(value !== null || (entry.kind !== 'flag' && entry.none), `${name} ${key} is not set and has no words for that`)
      assert.ok((source.from === 'document' ? source.where : source.why).length > 8, `${name} ${key} does not say where it comes from`)
    }
  }
})

test('a value without a source would be noticed', () => {
  const said = asSaidIn('003')
  const broken = policyFrom('county', { decision: { within: said({ workingDays: 5 }, '') } })
  const source = broken.sources['decision.within']
  assert.equal(source.from === 'document' ? source.where : 'house', '')
})

test('each policy speaks from its own document alone', () => {
  const documents = { independent: '000', city: '001', supported: '002', county: '003', proceedings: '004' } as const
  for (const name of policyNames) {
    const sources = Object.values(policies[name].sources)
    const spoken = sources.flatMap((source) => (source.from === 'document' ? [source.document] : []))
    assert.ok(spoken.length >= 15, `${name} takes only ${spoken.length} values from its document`)
    assert.deepEqual([...new Set(spoken)], [documents[name]])
  }
})

test('every rule that a value names stands in the catalogue of rules', () => {
  assert.ok(catalogueOfRules.size > 150)
  for (const { key, entry } of policyEntries) {
    assert.ok(entry.rules.length > 0, `${key} serves no rule`)
    for (const rule of entry.rules) assert.ok(catalogueOfRules.has(rule), `${key} names ${rule}, which is no rule`)
  }
})

test('every sentence has a place for its value and ends like a sentence', () => {
  for (const { key, entry } of policyEntries) {
    const sentences = entry.kind === 'flag' ? [entry.yes, entry.no] : [entry.says, ...(entry.none === undefined ? [] : [entry.none])]
    for (const sentence of [entry.meaning, ...sentences]) assert.match(sentence, /^[A-Z{].*[.”]$/, `${key}: ${sentence}`)
    if (entry.kind !== 'flag') assert.ok(entry.says.includes('{value}'), `${key} does not say its value`)
    assert.doesNotMatch(sentences.join(' '), /\bcontacts?\b/i, `${key} says "contact" where it means a session or an enquiry`)
  }
})
