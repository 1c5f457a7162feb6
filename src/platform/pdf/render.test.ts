import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Block, PdfDocument } from '../../domain/document.ts'
import { printedText } from '../../../checks/pdf/printed-text.ts'
import { readPdf } from './pdf-file.ts'
import { createPdfRenderer } from './render.ts'

const printer = createPdfRenderer()
after(() => printer.close())

const paper = (blocks: readonly Block[], more: Partial<PdfDocument> = {}): PdfDocument => ({
  kind: 'document',
  title: 'Observation record',
  service: 'Northmere Family Time',
  date: '2026-05-14T17:12:00Z',
  blocks,
  foot: { seal: 'K7QP-3MXD-82FW', file: 'NM-1187', copy: 'copy 1 of 1' },
  ...more,
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const print = async (document: PdfDocument) => readPdf(await printer.render(document))
const textOf = async (document: PdfDocument) => printedText(await print(document)).replace(/\s+/g, ' ')
const joined = (text: string) => text.replace(/[\s\u200b]+/g, '')

const sizesIn = (commands: string) => Array.from(commands.matchAll(/\/f\d+ ([\d.]+) Tf/g), ([, size]) => Number(size))

const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'What happened' },
  { kind: 'facts', facts: [{ label: 'Time with', value: 'Marcus Hale' }] },
  {
    kind: 'entry',
    time: '4:05pm',
    text: [
      { text: 'Worker stepped in.', mark: 'strong' },
      { text: 'taken out', mark: 'taken-out' },
    ],
    who: 'Callum Reid',
  },
  { kind: 'child-words', sayings: [{ time: '4:08pm', child: 'Poppy', words: 'Can we make the long train again?' }] },
  { kind: 'table', columns: ['Who', 'When'], rows: [['Legal services', '14 May 2026']] },
  { kind: 'list', items: ['apples'] },
  { kind: 'steps', items: ['knock'] },
  { kind: 'addition', when: 'Fri 15 May', who: 'Callum Reid', text: 'The time was 4:06pm.' },
  { kind: 'signatures', signatures: [{ name: 'Marcus Hale', role: 'Father', when: 'Thu 21 May', way: 'typed' }] },
  {
    kind: 'figure',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><path d="M0 0L9 9"/></svg>',
    alt: 'From referral to session',
  },
  { kind: 'notice', title: 'Ring us', text: 'On 020 7946 0123' },
  { kind: 'page-break' },
  { kind: 'paragraph', text: 'The end' },
]

test('a paper is tagged, names its language and title, and declares PDF/UA-1', async () => {
  const { catalog, objects } = await print(paper(everyBlock))
  const heads = [...objects.values()].map(({ head }) => head)
  const xmp = [...objects.values()].find(({ head }) => head.includes('/Subtype /XML'))?.stream?.toString('utf8') ?? ''

  assert.match(catalog, /\/MarkInfo <<\s*\/Marked true/)
  assert.match(catalog, /\/StructTreeRoot \d+ 0 R/)
  assert.match(catalog, /\/Lang \(en-GB\)/)
  assert.match(catalog, /\/DisplayDocTitle true/)
  assert.match(xmp, /<pdfuaid:part>1</)
  for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'BlockQuote', 'Figure']) {
    assert.ok(
      heads.some((head) => new RegExp(`/S /${tag}\\b`).test(head)),
      `no ${tag}`,
    )
  }
})

test('every block is on the page, with service, seal and page number on each', async () => {
  const text = await textOf(paper(everyBlock))
  const expected = [
    'Northmere Family Time',
    'K7QP-3MXD-82FW',
    'NM-1187, copy 1 of 1',
    'Page 1 of 2',
    'Page 2 of 2',
    'Marcus Hale',
    '4:05pm',
    'taken out',
  ]
  for (const words of [
    ...expected,
    '“Can we make the long train again?”',
    'Legal services',
    'apples',
    'knock',
    '4:06pm',
    'Ring us',
    'The end',
  ]) {
    assert.ok(joined(text).includes(joined(words)), `${words} is missing in: ${text}`)
  }
})

test('a paper for a child is printed in larger type than one for an adult, with the same words', async () => {
  const adult = paper([paragraph('We will play.')])
  const largest = async (document: PdfDocument) =>
    Math.max(...Array.from((await print(document)).objects.values(), ({ stream }) => sizesIn(stream?.toString('latin1') ?? '')).flat())
  assert.ok((await largest({ ...adult, style: 'child' })) > (await largest(adult)))
  assert.equal(await textOf({ ...adult, style: 'child' }), await textOf(adult))
})

test('the same document gives the same bytes, another date other bytes', async () => {
  const [one, same, other] = await Promise.all([
    printer.render(paper(everyBlock)),
    printer.render(paper(everyBlock)),
    printer.render(paper(everyBlock, { date: '2026-05-15' })),
  ])
  assert.deepEqual(one, same)
  assert.notDeepEqual(one, other)
})

test('[RISK-07] no author, producer or name of a person stands in the properties of the file', async () => {
  const { info, objects } = await print(paper([paragraph('Marcus Hale lives at Quince Cottage')], { forWhom: 'For Marcus Hale' }))
  const xmp = [...objects.values()].find(({ head }) => head.includes('/Subtype /XML'))?.stream?.toString('utf8') ?? ''
  assert.doesNotMatch(info + xmp, /Author|Producer|dc:creator|Marcus|Hale|Quince/)
  assert.match(info, /\/Title \(Observation record\)/)
})

test('what people write is printed as they wrote it, never obeyed', async () => {
  const nasty = [
    '#panic("stop")',
    '*bold* _slanted_ $x$ @label <label>',
    '#import "@preview/x:1.0.0"',
    '= Not a heading',
    '\\ // not a comment',
    '"); #read("/etc/passwd")',
  ]
  for (const text of nasty) assert.ok(joined(await textOf(paper([paragraph(text)]))).includes(joined(text)), text)
})

test('text that hides or turns the line round is shown by its number', async () => {
  const text = await textOf(paper([paragraph('safe\u202eekil\u2066x\u0007y\ud800z')]))
  assert.match(joined(text), /safe\[U\+202E\]ekil\[U\+2066\]x\[U\+0007\]y\ufffdz/)
})

test('other scripts and signs print, or show their number when no font has them', async () => {
  const text = await textOf(paper([paragraph('Zoë Łukasz Đặng Ελένη Иван שלום سلام देवी ਗੁਰ தமிழ் 😀 漢 a\u0bbe b\u0323\u093f x\u20dd')]))
  for (const words of ['Zoë', 'Łukasz', 'Đặng', 'Ελένη', 'Иван', '[U+6F22]']) assert.ok(joined(text).includes(words), `${words} in ${text}`)
})

test('three hundred words made of letters and signs from every script are printed, none stops the paper', async () => {
  let seed = 7
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const starts = [0x20, 0x80, 0x300, 0x590, 0x900, 0x980, 0xa00, 0xb80, 0x2000, 0xd7f0, 0x1f600]
  const word = () => Array.from({ length: 20 }, () => String.fromCodePoint((starts[next(starts.length)] ?? 0) + next(0x100))).join('')
  for (let time = 0; time < 60; time++) {
    const block: Block = {
      kind: 'entry',
      time: word(),
      text: [
        { text: word(), mark: 'taken-out' },
        { text: word(), mark: 'code' },
      ],
      who: word(),
    }
    assert.ok((await printer.render(paper([block], { subtitle: word() }))).length > 0)
  }
})

test('a long title or name is shortened in head and foot, so that nothing runs off the page', async () => {
  const { pages, ...file } = await print(
    paper([paragraph('x')], { title: 'Long title '.repeat(60), service: 'Very long service '.repeat(30), foot: { file: 'F'.repeat(400) } }),
  )
  assert.equal(pages, 1)
  assert.ok(!joined(printedText(file)).includes('F'.repeat(31)))
})

test('fifty thousand characters without a space stay on paper to the last one', async () => {
  const long = `${'ab'.repeat(25_000)}END`
  const { pages, ...file } = await print(paper([{ kind: 'entry', time: '4:05pm', text: long }]))
  assert.ok(pages > 10, `${pages} pages`)
  const text = joined(printedText(file)).replace(
    /Page\d+of\d+|NorthmereFamilyTime|Observationrecord|SealK7QP-3MXD-82FWNM-1187,copy1of1/g,
    '',
  )
  assert.ok(text.split('ab').length - 1 >= 24_000 && text.includes('END'), `${text.split('ab').length}`)
})

const refusals: readonly [string, PdfDocument][] = [
  ['document-without-title', paper([paragraph('x')], { title: ' ' })],
  ['document-without-date', paper([paragraph('x')], { date: 'today' })],
  ['heading-without-words', paper([{ kind: 'heading', level: 1, text: ' ' }])],
  ['heading-level-skipped', paper([{ kind: 'heading', level: 2, text: 'x' }])],
  ['picture-without-words', paper([{ kind: 'figure', svg: '<svg></svg>', alt: '' }])],
  ['table-row-does-not-fit', paper([{ kind: 'table', columns: ['a', 'b'], rows: [['1']] }])],
  ['picture-reaches-outside', paper([{ kind: 'figure', svg: '<svg><image href="/etc/passwd"/></svg>', alt: 'x' }])],
  ['picture-not-readable', paper([{ kind: 'figure', svg: 'GIF89a', alt: 'x' }])],
]
for (const [reason, document] of refusals) {
  test(`a paper is refused by name: ${reason}`, async () => {
    await assert.rejects(printer.render(document), { name: 'PdfRefused', reason })
  })
}

test('a printer that breaks or hangs fails that paper only; the next one is printed by a new one', async () => {
  const source = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ title }) => {
      if (title === 'crash') process.exit(3)
      if (title === 'throw') throw new Error('out of paper')
      while (title === 'hang');
      parentPort.postMessage({ pdf: new TextEncoder().encode('printed') })
    })`
  const worker = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
  const breaking = createPdfRenderer({ workerFile: worker, timeLimitMs: 3000 })
  await assert.rejects(breaking.render(paper([], { title: 'crash' })), { reason: 'printer-broken' })
  const [thrown, after] = await Promise.allSettled([breaking.render(paper([], { title: 'throw' })), breaking.render(paper([]))])
  assert.deepEqual([thrown.status, after.status], ['rejected', 'fulfilled'])
  await assert.rejects(breaking.render(paper([], { title: 'hang' })), { reason: 'took-too-long' })
  assert.equal(Buffer.from(await breaking.render(paper([], { title: 'fine' }))).toString(), 'printed')
  await breaking.close()
  await assert.rejects(breaking.render(paper([])), { reason: 'printer-closed' })
})
