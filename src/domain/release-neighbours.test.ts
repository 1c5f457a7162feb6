import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, PdfDocument } from './document.ts'
import type { ProtectedValue } from './protected-words.ts'
import { leaksAcross } from './release-neighbours.ts'
import { takeOut } from './release-redaction.ts'
import { placesIn } from './release-places.ts'

const values: readonly ProtectedValue[] = [
  { kind: 'address', text: '14 Heron Court, Southfold SF4 2QT', whose: 'Rosa Ashdown' },
  { kind: 'phone', text: '07700 900471', whose: 'Rosa Ashdown' },
]
const paper = (blocks: readonly Block[], more: Partial<PdfDocument> = {}): PdfDocument => ({
  kind: 'document',
  title: 'A decision',
  service: 'Northmere',
  date: '2026-05-21',
  blocks,
  foot: {},
  ...more,
})
const says = (text: string): Block => ({ kind: 'paragraph', text })
const leaks = (document: PdfDocument) => leaksAcross(placesIn(document), values)

const spread: Readonly<Record<string, readonly Block[]>> = {
  'two paragraphs': [says('Meet at 14 Heron'), says('Court, at 4pm.')],
  'three paragraphs': [says('They live at 14'), says('Heron'), says('Court')],
  'a heading and its paragraph': [{ kind: 'heading', level: 1, text: 'By 14 Heron' }, says('Court, at 4pm.')],
  'over a page break': [says('Meet at 14 Heron'), { kind: 'page-break' }, says('Court, at 4pm.')],
  'cells beside each other': [{ kind: 'table', columns: ['A', 'B'], rows: [['14 Heron', 'Court']] }],
  'cells below each other': [
    {
      kind: 'table',
      columns: ['Where', 'Who'],
      rows: [
        ['14 Heron', 'Rosa'],
        ['Court', 'Owen'],
      ],
    },
  ],
  'two facts': [
    {
      kind: 'facts',
      facts: [
        { label: 'House', value: '14 Heron' },
        { label: 'Street', value: 'Court' },
      ],
    },
  ],
  'a number in two entries': [
    { kind: 'entry', time: '4pm', text: 'Ring 07700' },
    { kind: 'entry', time: '5pm', text: '900471, she said' },
  ],
  'a table and what stands below it': [{ kind: 'table', columns: ['Where'], rows: [['14 Heron']] }, says('Court')],
}

test('[RISK-07] a confidential value that is spread over neighbours is found, and both places are named', () => {
  for (const [how, blocks] of Object.entries(spread)) assert.equal(leaks(paper(blocks)).length, 1, how)
  assert.deepEqual(leaks(paper([says('Meet at 14 Heron'), { kind: 'heading', level: 1, text: 'Court days' }])), [
    { place: 'block-0 block-1', heading: 'Beginning and Court days', kind: 'address', whose: 'Rosa Ashdown' },
  ])
  assert.equal(leaks(paper([says('Court')], { subtitle: '14 Heron' }))[0]?.place, 'subtitle block-0')
  assert.equal(leaks(paper([says('Meet at 14 Heron Court.'), says('Court')])).length, 1)
})

test('[RISK-07] neighbours that only share a word with a value are no leak, and what stands far apart is not read as one', () => {
  assert.deepEqual(leaks(paper([says('A heron was there.'), says('The court sat at 14:00.'), says('Ring 07700'), says('or come.')])), [])
  assert.deepEqual(leaks(paper([says('14 Heron'), says('One.'), says('Two.'), says('Court')])), [])
})

test('[RISK-07] what is spread over neighbours can be taken out, and nothing else goes', () => {
  for (const [how, blocks] of Object.entries(spread)) {
    const { document, taken } = takeOut(paper([says('Come by bus.'), ...blocks]), values)
    assert.ok(taken > 0, how)
    assert.deepEqual(leaks(document), [], how)
    assert.doesNotMatch(JSON.stringify(document), /Heron|900471/, how)
    assert.match(JSON.stringify(document), /Come by bus/, how)
  }
  const { document } = takeOut(paper([says('Court')], { title: '14 Heron' }), values)
  assert.deepEqual([document.title, leaks(document)], ['(taken out)', []])
})
