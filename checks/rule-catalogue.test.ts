import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planted, told } from './house.ts'
import { idsCited, proofsIn, ruleCatalogue, testSources, unknownIds } from './rule-catalogue.ts'

test('the catalogue holds every rule once', () => {
  const ids = ruleCatalogue().map(({ id }) => id)
  assert.equal(ids.length, 162)
  assert.equal(new Set(ids).size, ids.length)
})

test('no test cites a rule that the catalogue does not know', () => {
  assert.equal(told(unknownIds(testSources(), ruleCatalogue())), '')
})

test('a test that cites an unknown rule is reported', () => {
  const fault = planted('unknown-rule.ts', 'src/domain/unknown-rule.test.ts')
  assert.match(told(unknownIds([fault], ruleCatalogue())), /unknown-rule\.test\.ts:\d+ cites REF-99/)
})

test('a rule counts only when its id opens the title, and one title may prove several', () => {
  assert.deepEqual(idsCited('[REF-97][REF-98] the clock starts at approval'), ['REF-97', 'REF-98'])
  assert.deepEqual(idsCited('the clock of [REF-98] is drawn'), [])
  assert.deepEqual(
    proofsIn({ path: 'a.test.ts', text: "test('[REF-98] late', () => {}) // test('[REF-97] in a comment')" }).map(({ id }) => id),
    ['REF-98'],
  )
})
