import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Block, PdfDocument } from '../../domain/document.ts'
import { readPdf } from './pdf-file.ts'
import { createPdfRenderer } from './render.ts'

const printer = createPdfRenderer()
after(() => printer.close())

const urdu = { lang: 'ur', dir: 'rtl' } as const
const unknown = { lang: 'und', dir: 'auto' } as const
const said = 'ہر جمعرات شام Larch House میں۔'

const paper = (blocks: readonly Block[]): PdfDocument => ({
  kind: 'document',
  title: 'Our agreement',
  service: 'Northmere Family Time',
  date: '2026-05-21',
  blocks,
  foot: {},
})

const partsOf = async (blocks: readonly Block[]) => {
  const { objects } = readPdf(await printer.render(paper(blocks)))
  const heads = [...objects.values()].map(({ head }) => head).join('\n')
  const page = [...objects.values()].find(({ head }) => /\/Type \/Page\b/.test(head))?.head ?? ''
  const drawing = objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]))?.stream?.toString('latin1') ?? ''
  return { heads, drawing }
}

/** How far from the left edge the first words of the paper's own text begin, in points. */
const leftmost = async (block: Block): Promise<number> => {
  const { drawing } = await partsOf([block])
  const places = [...drawing.matchAll(/^1 0 0 -1 ([\d.]+) ([\d.]+) cm$/gm)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  const inText = places.filter(({ y }) => y > 200 && y < 715)
  return Math.min(...inText.map(({ x }) => x))
}

test('words in another language are marked as such in every kind of part, for a screen reader to say them rightly', async () => {
  const words = [{ text: said, written: urdu }]
  const parts: readonly Block[] = [
    { kind: 'heading', level: 1, text: said, written: urdu },
    { kind: 'paragraph', text: words },
    { kind: 'list', items: [words] },
    { kind: 'table', columns: ['Urdu', 'English'], rows: [[words, 'Every Thursday']] },
    { kind: 'facts', facts: [{ label: 'When', value: words }] },
    { kind: 'notice', text: words },
  ]
  for (const part of parts) assert.match((await partsOf([part])).heads + (await partsOf([part])).drawing, /\/Lang ?\(ur\)/, part.kind)
  const plain = await partsOf([{ kind: 'paragraph', text: 'Every Thursday' }])
  assert.doesNotMatch(plain.heads + plain.drawing, /\(ur\)/)
})

test('what runs from the right stands on the right, also in a language that nobody knows', async () => {
  const onLeft = await leftmost({ kind: 'paragraph', text: [{ text: 'Co czwartek', written: { lang: 'pl', dir: 'ltr' } }] })
  for (const written of [urdu, unknown]) {
    const onRight = await leftmost({ kind: 'paragraph', text: [{ text: said, written }] })
    assert.ok(onRight > onLeft + 100, `${written.lang}: ${onRight}`)
  }
  assert.equal(await leftmost({ kind: 'paragraph', text: [{ text: 'Kila Alhamisi', written: unknown }] }), onLeft)
})
