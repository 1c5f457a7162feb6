import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import {
  additionsFollow,
  type RecordToSeal,
  sameSeal,
  sealInGroups,
  sealNumber,
  sealOf,
  sealOfAddition,
  sealOfCopy,
} from './record-seal.ts'

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const at = (time: string) => Temporal.Instant.from(`2026-05-14T${time}Z`)
const author = { id: 'w-1', name: 'Callum Reid', role: 'Family time worker' }

const record: RecordToSeal = {
  recordId: 'r-1',
  sessionId: 's-1',
  service: 'Northmere Family Time',
  author,
  submittedAt: at('17:12:00'),
  facts: [{ label: 'Children', value: 'Poppy and Jude' }],
  entries: [
    { at: at('15:00:00'), writtenAt: at('15:01:00'), text: 'Marcus came into Bluebell.' },
    { at: at('15:06:00'), writtenAt: at('15:07:00'), text: 'Marcus rang 020 7946 0123.' },
  ],
  childsWords: [{ at: at('15:08:00'), writtenAt: at('15:09:00'), child: 'Poppy', words: 'Can we make the long train again?' }],
  salt: '00112233445566778899aabbccddeeff',
}
const sealed = sealOf(record, hash)
const [first, second] = record.entries

test('[OBS-04] the seal is the SHA-256 of the text it travels with', () => {
  assert.equal(sealed.seal, hash(sealed.canonical))
  assert.equal(sealOf(structuredCopy(), hash).seal, sealed.seal)
})

const structuredCopy = (): RecordToSeal => ({ ...record, entries: record.entries.map((entry) => ({ ...entry })), author: { ...author } })

const changes: readonly [string, RecordToSeal][] = [
  ['a word', { ...record, entries: record.entries.map((entry) => ({ ...entry, text: entry.text.replace('came', 'ran') })) }],
  ['the order of entries', { ...record, entries: record.entries.toReversed() }],
  ['a missing entry', { ...record, entries: record.entries.slice(0, 1) }],
  ['an entry more', { ...record, entries: [...record.entries, ...record.entries] }],
  ['when a thing was seen', { ...record, entries: record.entries.map((entry) => ({ ...entry, at: at('15:02:00') })) }],
  ['when it was written down', { ...record, entries: record.entries.map((entry) => ({ ...entry, writtenAt: at('16:59:59.000001') })) }],
  ['a child’s words', { ...record, childsWords: record.childsWords.map((saying) => ({ ...saying, words: 'No' })) }],
  ['which child spoke', { ...record, childsWords: record.childsWords.map((saying) => ({ ...saying, child: 'Jude' })) }],
  ['a child’s words moved among the entries', { ...record, childsWords: [], entries: [...record.entries, ...record.entries.slice(0, 1)] }],
  ['the author', { ...record, author: { ...author, name: 'Dana Frost' } }],
  ['the session', { ...record, sessionId: 's-2' }],
  ['the record', { ...record, recordId: 'r-2' }],
  ['when it was submitted', { ...record, submittedAt: at('17:12:01') }],
  ['a fact at the head', { ...record, facts: [{ label: 'Children', value: 'Poppy' }] }],
]
for (const [change, tampered] of changes) {
  test(`[OBS-04] ${change} changed after submission gives another seal`, () => {
    assert.notEqual(sealOf(tampered, hash).seal, sealed.seal)
  })
}

test('[OBS-03] the child’s words stand apart from what the worker saw', () => {
  const { entries, childsWords } = JSON.parse(sealed.canonical)
  assert.deepEqual(
    entries.map((entry: { text: string }) => entry.text),
    [first?.text, second?.text],
  )
  assert.equal(childsWords[0].words, 'Can we make the long train again?')
})

test('[OBS-04] an addition is sealed behind the one before; a gap, a swap or a stranger shows', () => {
  const one = sealOfAddition(
    { recordSeal: sealed.seal, previousSeal: sealed.seal, author, at: at('18:00:00'), text: 'It was 3:07pm.' },
    hash,
  )
  const two = sealOfAddition({ recordSeal: sealed.seal, previousSeal: one.seal, author, at: at('19:00:00'), text: 'And a half.' }, hash)
  const stranger = sealOfAddition({ recordSeal: two.seal, previousSeal: sealed.seal, author, at: at('18:00:00'), text: 'x' }, hash)
  assert.ok(additionsFollow(sealed, [one, two]))
  for (const wrong of [[two], [two, one], [stranger], [one, stranger]]) assert.ok(!additionsFollow(sealed, wrong))
})

test('[OBS-04] an addition cannot pretend by its text to follow another', () => {
  const text = `"after":"${sealed.seal}","record":"${sealed.seal}"`
  const pretender = sealOfAddition({ recordSeal: 'elsewhere', previousSeal: 'elsewhere', author, at: at('18:00:00'), text }, hash)
  assert.ok(!additionsFollow(sealed, [pretender]))
})

test('[RISK-07] a copy with details taken out holds neither the details nor the salt that would let them be guessed', () => {
  const entries = record.entries.map((entry) => ({ ...entry, text: entry.text.replace('020 7946 0123', '[taken out]') }))
  const copy = sealOfCopy({ ...record, entries, originalSeal: sealed.seal, madeFor: 'Marcus Hale', madeAt: at('20:00:00') }, hash)
  assert.ok(!copy.canonical.includes('7946'))
  assert.ok(!copy.canonical.includes(record.salt))
  assert.ok(copy.canonical.includes(sealed.seal))
  assert.throws(() => sealOf({ ...record, salt: 'short' }, hash), RangeError)
})

test('a seal read off paper is recognised in any spelling, another one is not', () => {
  assert.match(sealNumber(sealed.seal), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  assert.equal(sealInGroups(sealed.seal).split(' ').length, 16)
  assert.equal(sealNumber('f'.repeat(64)), 'ZZZZ-ZZZZ-ZZZZ')
  assert.equal(sealNumber(`${'0'.repeat(14)}1${'f'.repeat(49)}`), '0000-0000-0001')
  for (const given of [
    sealed.seal,
    sealInGroups(sealed.seal).toUpperCase(),
    sealNumber(sealed.seal),
    sealNumber(sealed.seal).toLowerCase(),
  ]) {
    assert.ok(sameSeal(sealed.seal, given))
  }
  assert.ok(sameSeal(`${'0'.repeat(14)}1${'f'.repeat(49)}`, 'OOOO oooo ooOl'))
  for (const given of ['', sealNumber('f'.repeat(64)), 'f'.repeat(64), sealed.seal.slice(1)]) assert.ok(!sameSeal(sealed.seal, given))
})
