import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDrawing, aScan, asDataUrl } from '../../testing/signing-steps.ts'
import { checkDrawing } from './check-drawing.ts'
import { checkScan } from './check-scan.ts'

const drawing = (dataUrl: string): string => {
  const read = checkDrawing(dataUrl)
  return read.ok ? 'read' : read.refusal
}
const scan = (bytes: Buffer): string => {
  const read = checkScan(bytes)
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

test('[AGR-03] a scan is what its content says; a locked PDF is refused in plain words', () => {
  assert.equal(scan(aScan), 'application/pdf')
  assert.equal(scan(aDrawing()), 'image/png')
  assert.equal(scan(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 'image/jpeg')
  assert.equal(scan(Buffer.from(aScan.toString().replace('/Root', '/Encrypt 9 0 R /Root'))), 'scan-locked')
  assert.equal(scan(Buffer.from('%PDF-1.7 cut off')), 'scan-not-readable')
  assert.equal(scan(Buffer.from('<html>scan.pdf</html>')), 'scan-not-readable')
  assert.equal(scan(Buffer.alloc(20 * 1024 * 1024 + 1)), 'scan-too-large')
})
