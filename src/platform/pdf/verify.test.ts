import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import type { PdfDocument, SealedPapers } from '../../domain/document.ts'
import { type RecordToSeal, sealNumber, sealOf, sealOfAddition } from '../../domain/record-seal.ts'
import { sha256 } from './attach.ts'
import { createPdfRenderer } from './render.ts'
import { verifyRecordPdf } from './verify.ts'

const printer = createPdfRenderer()
after(() => printer.close())

const at = (time: string) => Temporal.Instant.from(`2026-05-14T${time}Z`)
const author = { id: 'w-1', name: 'Callum Reid', role: 'Family time worker' }
const record: RecordToSeal = {
  recordId: 'r-1',
  sessionId: 's-1',
  service: 'Northmere Family Time',
  author,
  submittedAt: at('17:12:00'),
  facts: [{ label: 'Children', value: 'Poppy and Jude' }],
  entries: Array.from({ length: 12 }, (_, minute) => ({
    at: at(`15:${10 + minute}:00`),
    writtenAt: at(`15:${11 + minute}:00`),
    text: `Marcus read page ${minute} of the book. Poppy laughed — twice.`,
  })),
  childsWords: [{ at: at('15:08:00'), writtenAt: at('15:09:00'), child: 'Poppy', words: 'Again!' }],
  salt: '00112233445566778899aabbccddeeff',
}
const main = sealOf(record, sha256)
const addition = sealOfAddition(
  { recordSeal: main.seal, previousSeal: main.seal, author, at: at('18:00:00'), text: 'It was twelve pages.' },
  sha256,
)

const paper = (sealed?: SealedPapers): PdfDocument => ({
  kind: 'document',
  title: 'Observation record',
  service: 'Northmere Family Time',
  date: '2026-05-14T17:12:00Z',
  blocks: record.entries.map(({ text }) => ({ kind: 'entry', time: '4:10pm', text })),
  foot: { seal: sealNumber(main.seal) },
  ...(sealed === undefined ? {} : { sealed }),
})
const print = async (sealed?: SealedPapers) => Buffer.from(await printer.render(paper(sealed)))
const whole = await print({ name: 'record', main, additions: [addition] })
const reasonFor = (pdf: Uint8Array, expected?: string) => {
  const verdict = verifyRecordPdf(pdf, expected)
  return verdict.ok ? 'trusted' : verdict.reason
}

test('[OBS-04] a record is checked from its file alone and gives back the sealed text and its additions', () => {
  const verdict = verifyRecordPdf(whole)
  assert.ok(verdict.ok)
  assert.equal(verdict.seal, main.seal)
  assert.deepEqual(verdict.main, main)
  assert.deepEqual(verdict.additions, [addition])
})

const seeded = (start: number) => {
  let seed = start
  return (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}

test('[OBS-04] two hundred single changed bits, spread over the whole file, are all found', () => {
  const next = seeded(20_260_514)
  const unseen = Array.from({ length: 200 }, () => [next(whole.length), 1 << next(8)] as const).filter(([place, bit]) => {
    const flipped = Buffer.from(whole)
    flipped[place] = (flipped[place] ?? 0) ^ bit
    return verifyRecordPdf(flipped).ok
  })
  assert.deepEqual(unseen, [])
})

const withLetterChanged = (text: string, place: number) =>
  text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1)

test('[OBS-04] a change anywhere in the sealed text or its seal is found even in a file made whole again around it', async () => {
  const next = seeded(42)
  for (let time = 0; time < 100; time++) {
    const text = { ...main, canonical: withLetterChanged(main.canonical, next(main.canonical.length)) }
    assert.equal(reasonFor(await print({ name: 'record', main: text, additions: [] })), 'sealed-text-changed')
    const seal = { ...main, seal: withLetterChanged(main.seal, next(64)) }
    assert.match(reasonFor(await print({ name: 'record', main: seal, additions: [] })), /^sealed-text-changed$|^no-seal-inside$/)
  }
  assert.equal(reasonFor(await print({ name: 'record', main, additions: [] })), 'trusted')
})

test('[OBS-04] a page changed around an untouched record is found', () => {
  const title = whole.indexOf('/Title (Observation record)')
  const changed = Buffer.from(whole)
  changed.write('X', title + 8, 'latin1')
  assert.equal(reasonFor(changed), 'pages-changed')
  assert.equal(reasonFor(Buffer.concat([whole, Buffer.from('\n')])), 'pages-changed')
})

test('[OBS-04] a whole other record with its own seal is told apart by the seal known from elsewhere', async () => {
  const other = sealOf({ ...record, facts: [] }, sha256)
  const pdf = await print({ name: 'record', main: other, additions: [] })
  assert.equal(reasonFor(pdf), 'trusted')
  assert.equal(reasonFor(pdf, sealNumber(main.seal)), 'seal-is-another')
  assert.equal(reasonFor(whole, sealNumber(main.seal)), 'trusted')
})

test('a file without a sealed text, or no PDF at all, is not trusted', async () => {
  assert.equal(reasonFor(await print()), 'no-seal-inside')
  for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), whole.subarray(0, 900)]) assert.equal(reasonFor(bytes), 'not-our-file')
})

test('[OBS-04] a record that was sealed wrongly, or whose addition belongs elsewhere, is not trusted', async () => {
  const wrong = { canonical: main.canonical.replace('twice', 'once'), seal: main.seal }
  assert.equal(reasonFor(await print({ name: 'record', main: wrong, additions: [] })), 'sealed-text-changed')
  const stranger = sealOfAddition({ recordSeal: addition.seal, previousSeal: main.seal, author, at: at('18:00:00'), text: 'x' }, sha256)
  assert.equal(reasonFor(await print({ name: 'record', main, additions: [stranger] })), 'additions-incomplete')
})
