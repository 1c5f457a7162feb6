import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Canonical, canonicalJson } from './canonical.ts'

test('the order in which things were written down does not change the text', () => {
  assert.equal(canonicalJson({ b: 1, a: { d: [true, null], c: 'x' } }), '{"a":{"c":"x","d":[true,null]},"b":1}')
  assert.equal(canonicalJson({ a: { c: 'x', d: [true, null] }, b: 1 }), '{"a":{"c":"x","d":[true,null]},"b":1}')
})

test('the order of a list does change it', () => {
  assert.notEqual(canonicalJson(['one', 'two']), canonicalJson(['two', 'one']))
})

test('names are sorted by code unit as RFC 8785 shows', () => {
  const names = { '\u20ac': 5, '\r': 1, '\u{1f600}': 6, '1': 2, '\u0080': 3, '\u00f6': 4 }
  assert.equal(canonicalJson(names), '{"\\r":1,"1":2,"\u0080":3,"\u00f6":4,"\u20ac":5,"\u{1f600}":6}')
})

test('the same letter typed in two ways gives one text', () => {
  assert.equal(canonicalJson('Zoe\u0308'), canonicalJson('Zo\u00eb'))
  assert.throws(() => canonicalJson({ 'e\u0301': 1, '\u00e9': 2 }), /two names that read alike: é\./)
})

test('numbers have one form', () => {
  assert.equal(canonicalJson([-0, 1.0, 1e21, 0.000001, 4.5]), '[0,1,1e+21,0.000001,4.5]')
})

test('an absent member is left out, an absent item of a list is refused', () => {
  assert.equal(canonicalJson({ a: undefined, b: null }), '{"b":null}')
  assert.throws(() => canonicalJson([undefined] as unknown as Canonical), /the value\[0\] cannot be written/)
})

test('what has no one way of being written is refused, with its place', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 10n, new Map(), () => 1, '\ud800']) {
    assert.throws(() => canonicalJson({ deep: { value } } as unknown as Canonical), /the value\.deep\.value/)
  }
})

test('canonical text read back and written again is the same text', () => {
  const stable = fc.property(fc.jsonValue(), (value) => {
    const text = canonicalJson(value as Canonical)
    return canonicalJson(JSON.parse(text) as Canonical) === text
  })
  fc.assert(stable, { numRuns: 300, seed: 8785 })
})
