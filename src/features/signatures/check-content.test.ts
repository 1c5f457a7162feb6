import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { aLockedPdf, aPhoto } from '../../platform/foreign-files/foreign-samples.ts'
import { aDrawing, aScan, asDataUrl } from '../../testing/signing-steps.ts'
import { checkDrawing } from './check-drawing.ts'
import { checkScan } from './check-scan.ts'

const drawing = (dataUrl: string): string => {
  const read = checkDrawing(dataUrl)
  return read.ok ? 'read' : read.refusal
}
const scan = async (bytes: Buffer): Promise<string> => {
  const read = await checkScan(bytes)
  return read.ok ? read.value.mediaType : read.refusal
}

test('[AGR-03] a drawing is a whole picture with something drawn on it, whatever it calls itself', () => {
  const png = aDrawing()
  assert.equal(drawing(asDataUrl(png)), 'read')
  assert.equal(drawing(asDataUrl(aDrawing(1))), 'drawing-empty')
  assert.equal(drawing(''), 'drawing-not-readable')
  assert.equal(drawing(`data:image/jpeg;base64,${png.toString('base64')}`), 'drawing-not-readable')
  assert.equal(drawing(asDataUrl(Buffer.concat([png, Buffer.from('more')]))), 'drawing-not-readable')
  for (let at = 8; at < png.length; at += 7) {
    const changed = Buffer.from(png)
    changed.writeUInt8(changed.readUInt8(at) ^ 4, at)
    assert.equal(drawing(asDataUrl(changed)), 'drawing-not-readable', `byte ${at}`)
    assert.equal(drawing(asDataUrl(png.subarray(0, at))), 'drawing-not-readable', `cut at ${at}`)
  }
})

const chunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

type Picture = { readonly filter?: number; readonly extra?: readonly Buffer[]; readonly behind?: Buffer }

const picture = ({ filter = 0, extra = [], behind = Buffer.alloc(0) }: Picture): Buffer => {
  const head = Buffer.from([0, 0, 0, 60, 0, 0, 0, 20, 8, 0, 0, 0, 0])
  const lines = Buffer.alloc(61 * 20).map((_byte, at) => (at % 61 === 0 ? filter : (at % 60) + 1))
  const body = Buffer.concat([deflateSync(lines), behind])
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', head), ...extra, chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}

test('[AGR-03] a picture that a printer could stumble over is no drawing', () => {
  for (const filter of [0, 1, 2, 3, 4]) assert.equal(drawing(asDataUrl(picture({ filter }))), 'read')
  const text = Buffer.concat([Buffer.from('k\0\0'), deflateSync(Buffer.alloc(1_000_000))])
  const refused: readonly Picture[] = [
    { filter: 5 },
    { filter: 77 },
    { extra: [chunk('ABCD', Buffer.from('x'))] },
    { extra: [chunk('IHDR', Buffer.alloc(13))] },
    { extra: [chunk('iCCP', Buffer.from('x'))] },
    { extra: [chunk('zTXt', text)] },
    { behind: Buffer.from('more') },
  ]
  const added = checkDrawing(asDataUrl(picture({ extra: [chunk('eXIf', Buffer.from('where and when'))] })))
  assert.ok(added.ok)
  assert.deepEqual(Buffer.from(added.value), picture({}), 'what a tablet adds is left out')
  for (const odd of refused) assert.equal(drawing(asDataUrl(picture(odd))), 'drawing-not-readable', JSON.stringify(odd))
})

test('[AGR-03] a scan is what its content says; a locked PDF is refused in plain words', async () => {
  assert.equal(await scan(aScan), 'application/pdf')
  assert.equal(await scan(aDrawing()), 'image/png')
  assert.equal(await scan(await aPhoto('jpeg')), 'image/jpeg')
  assert.equal(await scan(aLockedPdf()), 'file-locked')
  assert.equal(await scan(Buffer.from('%PDF-1.7 cut off')), 'file-broken')
  assert.equal(await scan(Buffer.from('<html>scan.pdf</html>')), 'file-not-taken')
  assert.equal(await scan(Buffer.alloc(20 * 1024 * 1024 + 1)), 'file-too-large')
})
