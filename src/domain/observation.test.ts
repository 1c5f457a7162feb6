import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policies } from '../policies/five-policies.ts'
import { headingInWords, isObserved, observationKinds, wordOfOpinion } from './observation.ts'
import { mentionsIn, type ProtectedValue } from './protected-words.ts'
import { sessionKinds } from './session-kind.ts'

test('[OBS-01] each policy observes its own kinds, and no policy observes a supported session', () => {
  const observed = Object.fromEntries(
    Object.entries(policies).map(([name, { record }]) => [name, sessionKinds.filter((kind) => isObserved(kind, record.observedKinds))]),
  )
  assert.deepEqual(observed['county'], ['supervised', 'community', 'siblings'])
  assert.deepEqual(observed['proceedings'], ['supervised'])
  assert.deepEqual(observed['supported'], [])
  assert.ok(observed['independent']?.includes('hospital'))
  for (const kinds of Object.values(observed)) assert.ok(!kinds.includes('supported') && !kinds.includes('handover'))
  assert.ok(!isObserved('supported', ['supported']))
})

test('[OBS-03] words that weigh are noticed, words that tell are not', () => {
  assert.equal(wordOfOpinion('He was clearly hostile to me.'), 'clearly')
  assert.equal(wordOfOpinion('Owen shouted “go away” and slammed the door.'), null)
})

test('[OBS-03] only the headings of the list are headings, not the words that every list of words knows', () => {
  assert.equal(headingInWords('observed', 'together'), 'Playing and talking together')
  for (const kind of observationKinds)
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'no-such-heading', ''])
      assert.equal(headingInWords(kind, word), '', `${kind} ${word}`)
})

const values: readonly ProtectedValue[] = [
  { kind: 'address', text: '14 Heron Court, Southfold, SF4 2QX', whose: 'Rosa' },
  { kind: 'phone', text: '07700 900471', whose: 'Rosa' },
  { kind: 'email', text: 'rosa.ashdown@example.org', whose: 'Rosa' },
  { kind: 'school', text: 'Alder Lane School', whose: 'Poppy' },
]
const kindsIn = (words: string) => mentionsIn(words, values).map(({ kind }) => kind)

test('[RISK-07] a protected fact is found in any spelling, and the name of a town alone is not one', () => {
  for (const words of ['at 14 heron court', '14, Heron-Court!', 'SF4 2QX', 'sf42qx', '14 HERON COURT Southfold'])
    assert.deepEqual(kindsIn(words), ['address'], words)
  for (const words of ['07700900471', '+44 7700 900471', '(07700) 900-471', '0044 7700 900 471'])
    assert.deepEqual(kindsIn(`Ring ${words}.`), ['phone'], words)
  assert.deepEqual(kindsIn('Rosa.Ashdown@Example.org'), ['email'])
  assert.deepEqual(kindsIn('She goes to alder lane school.'), ['school'])
  for (const words of ['We went to Southfold.', 'Poppy is 14.', 'a heron by the court', '07700 900472', '16:04 to 17:30'])
    assert.deepEqual(kindsIn(words), [], words)
})
