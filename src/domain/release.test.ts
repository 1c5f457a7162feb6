import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, PdfDocument } from './document.ts'
import { leaksIn, type ProtectedValue } from './protected-words.ts'
import { takeOut, takeOutOfText } from './release-redaction.ts'
import { placesIn } from './release-places.ts'
import { keptFrom, paperState } from './release.ts'

const heron = { kind: 'address', text: '14 Heron Court, Southfold SF4 2QT', whose: 'Rosa Ashdown', partyId: 'rosa' } as const
const phone = { kind: 'phone', text: '07700 900471', whose: 'Rosa Ashdown', partyId: 'rosa' } as const
const school = { kind: 'school', text: 'Alder Lane School', whose: 'Poppy', partyId: null } as const
const values: readonly ProtectedValue[] = [heron, phone, school]
const said = 'Meet at 14 Heron Court, Southfold at 4pm.'

const paper = (blocks: readonly Block[], more: Partial<PdfDocument> = {}): PdfDocument => ({
  kind: 'document',
  title: 'A decision',
  service: 'Northmere',
  date: '2026-05-21',
  blocks,
  foot: {},
  ...more,
})
const drawn = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`

const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: said },
  { kind: 'paragraph', text: said },
  { kind: 'paragraph', text: [{ text: 'Meet at 14 He' }, { text: 'ron Court', mark: 'strong' }, { text: ' at 4pm.' }] },
  { kind: 'facts', facts: [{ label: 'Where', value: said }] },
  { kind: 'facts', facts: [{ label: said, value: 'here' }] },
  { kind: 'table', columns: ['Where'], rows: [[said]] },
  { kind: 'table', columns: [said], rows: [['here']] },
  { kind: 'list', items: ['Come.', said] },
  { kind: 'list', items: ['14 Heron', 'Court'] },
  { kind: 'steps', items: [said] },
  { kind: 'child-words', sayings: [{ time: '4pm', child: 'Poppy', words: said }] },
  { kind: 'entry', time: '4pm', text: said },
  { kind: 'entry', time: '4pm', text: 'Here.', who: said },
  { kind: 'addition', when: '21 May', who: 'Callum', text: said },
  { kind: 'signatures', signatures: [{ name: 'Owen', role: said, when: '', way: '' }] },
  { kind: 'figure', svg: drawn('14 <tspan>Heron</tspan> &#67;ourt'), alt: 'A house' },
  { kind: 'figure', svg: drawn('A house'), alt: said },
  { kind: 'figure', svg: drawn('A house'), alt: 'A house', caption: said },
  { kind: 'notice', text: said },
  { kind: 'notice', title: said, text: 'Come.' },
]
const around = ['title', 'subtitle', 'service', 'forWhom', 'reference'] as const

test('[RISK-07] a confidential value is found in every kind of block and in what the file says about itself', () => {
  for (const block of everyBlock) assert.equal(leaksIn(placesIn(paper([block])), values).length, 1, JSON.stringify(block))
  for (const part of around)
    assert.deepEqual(
      leaksIn(placesIn(paper([], { [part]: said })), values).map(({ place }) => place),
      [part],
    )
  assert.equal(leaksIn(placesIn(paper([], { foot: { copy: said } })), values)[0]?.place, 'foot')
  const sealed = { name: 'record', main: { canonical: JSON.stringify({ text: said }), seal: '' }, additions: [] } as const
  assert.equal(leaksIn(placesIn(paper([], { sealed })), values)[0]?.place, 'sealed-0')
})

test('[RISK-07] what is taken out is nowhere in the paper any more, and the words around it stay', () => {
  for (const block of everyBlock) {
    const { document, taken } = takeOut(paper([block]), values)
    assert.ok(taken > 0, JSON.stringify(block))
    assert.deepEqual(leaksIn(placesIn(document), values), [])
    assert.doesNotMatch(JSON.stringify(document), /Heron|ron Court/, JSON.stringify(block))
  }
  for (const part of around) assert.doesNotMatch(JSON.stringify(takeOut(paper([], { [part]: said }), values).document), /Heron|Court/)
  assert.deepEqual(takeOut(paper([{ kind: 'paragraph', text: said }]), values).document.blocks, [
    { kind: 'paragraph', text: [{ text: 'Meet at ' }, { text: 'taken out', mark: 'taken-out' }, { text: ' at 4pm.' }] },
  ])
  const clean = paper([{ kind: 'paragraph', text: 'We meet at Larch House.' }])
  assert.deepEqual(takeOut(clean, values), { document: clean, taken: 0 })
})

test('[RISK-07] a letter loses every confidential value, and words that a person names besides', () => {
  const text = takeOutOfText('Ring 07700 900471 or 07700 900 471, or wait by Alder Lane School.', values)
  assert.equal(text, 'Ring (taken out) or (taken out) or wait by (taken out)')
  const { document } = takeOut(paper([{ kind: 'paragraph', text: 'She works at the bakery now.' }]), values, 'the Bakery')
  assert.doesNotMatch(JSON.stringify(document), /bakery/)
})

test('[RISK-07] nobody is kept from their own details, also when the same are on file for somebody they live with', () => {
  assert.deepEqual(keptFrom([heron, phone, school], 'rosa'), [school])
  assert.deepEqual(keptFrom([heron, { ...heron, whose: 'Stepfather', partyId: 'step' }], 'rosa'), [])
  assert.deepEqual(keptFrom([heron, school], 'owen'), [heron, school])
  assert.deepEqual(keptFrom([heron, school], null), [heron, school])
})

test('[RISK-07] how a paper stands is read from what happened to it', () => {
  assert.equal(paperState({ isGiven: false, isDropped: false, isReleased: false }), 'held')
  assert.equal(paperState({ isGiven: true, isDropped: false, isReleased: false }), 'given')
  assert.equal(paperState({ isGiven: true, isDropped: false, isReleased: true }), 'released')
  assert.equal(paperState({ isGiven: false, isDropped: true, isReleased: false }), 'put-away')
})
