import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { checkUpload, PdfUnreadable, textOfPdf } from './check-upload.ts'
import { aFloodPng, aLockedPdf, aPdf, aPdfBomb, aPhoto } from './foreign-samples.ts'
import { hiddenIn } from './hidden-samples.ts'
import { uploadLimits } from './upload-refusal.ts'

const saysOf = async (bytes: Uint8Array): Promise<string> => {
  const checked = await checkUpload(bytes)
  return checked.ok ? checked.value.kind : checked.refusal
}

test('[REF-01] an order as a PDF is taken, and its words can be read', async () => {
  const bytes = aPdf({ words: 'Order of the family court', pages: 3 })
  const checked = await checkUpload(bytes)
  assert.ok(checked.ok && checked.value.kind === 'pdf')
  assert.equal(checked.value.pages, 3)
  assert.match(await textOfPdf(bytes), /Order of the family court/)
})

test('a PDF that is locked, broken, too long or cut off is refused by name', async () => {
  assert.equal(await saysOf(aLockedPdf()), 'file-locked')
  assert.equal(await saysOf(Buffer.from('%PDF-1.7\nnothing of the kind\n%%EOF\n')), 'file-broken')
  assert.equal(await saysOf(aPdf().subarray(0, 300)), 'file-broken')
  assert.equal(await saysOf(aPdf({ pages: 1001 })), 'file-too-many-pages')
  await assert.rejects(textOfPdf(Buffer.from('%PDF-1.7\n%%EOF')), PdfUnreadable)
})

test('a PDF that would run, open or unfold something is refused, however it hides the name', async () => {
  assert.equal(await saysOf(aPdf({ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ' })), 'file-alive')
  assert.equal(await saysOf(aPdf({ catalogue: '/OpenAction << /S /#4aavaScript /#4aS (app.alert(1)) >> ' })), 'file-alive')
  assert.equal(await saysOf(aPdf({ catalogue: '/OpenAction << /S /Launch /F (calc.exe) >> ' })), 'file-alive')
  assert.equal(await saysOf(aPdf({ catalogue: '/Names << /EmbeddedFiles << /Names [] >> >> ' })), 'file-alive')
})

test('a bomb is refused by its weight, and the next file is taken as if nothing had been', async () => {
  assert.equal(await saysOf(aPdfBomb(200)), 'file-packed')
  const slow = await checkUpload(aPdf({ pages: 900 }), { ...uploadLimits, milliseconds: 0 })
  assert.equal(slow.ok ? 'taken' : slow.refusal, 'file-packed')
  assert.equal(await saysOf(aPdf()), 'pdf')
})

test('[RISK-07] a photograph is drawn anew without the place where it was taken', async () => {
  const before = await aPhoto()
  assert.ok((await sharp(before).metadata()).exif)
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    const checked = await checkUpload(await aPhoto(kind))
    assert.ok(checked.ok && checked.value.kind === 'picture', kind)
    assert.equal((await sharp(checked.value.bytes).metadata()).exif, undefined)
    assert.equal((await sharp(checked.value.preview).metadata()).exif, undefined)
    assert.ok(!Buffer.from(checked.value.bytes).includes('Example phone'))
  }
})

test('a picture that claims more dots than it may is refused before one is drawn, and other kinds are named', async () => {
  assert.equal(await saysOf(aFloodPng(60_000, 60_000)), 'file-too-many-dots')
  assert.equal(await saysOf(aFloodPng(600, 600)), 'file-broken')
  assert.equal(await saysOf(await aPhoto('gif')), 'file-picture-kind')
  assert.equal(await saysOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'file-not-taken')
  assert.equal(await saysOf(Buffer.from('PK\u0003\u0004 [Content_Types].xml word')), 'file-from-office')
  assert.equal(await saysOf(Buffer.from('PK\u0003\u0004 just some packed things')), 'file-is-folder')
  assert.equal(await saysOf(Buffer.alloc(0)), 'file-empty')
  assert.equal(await saysOf(Buffer.alloc(21 * 1024 * 1024)), 'file-too-large')
})

test('[RISK-07] words that stand nowhere on the page of a PDF are read too', async () => {
  for (const [place, bytes] of Object.entries(hiddenIn('14 Heron Court'))) assert.match(await textOfPdf(bytes), /14 Heron Court/, place)
  assert.equal(await textOfPdf(aPdf({ words: '', more: ['<< /Title (A scan) >>'], trailer: '/Info 6 0 R ' })), '')
})

test('[RISK-07] a PDF with more words than are read is told as unreadable, never read in part', async () => {
  const bytes = aPdf({ words: 'Order of the court', pages: 30 })
  assert.match(await textOfPdf(bytes, 2000), /Order/)
  await assert.rejects(textOfPdf(bytes, 200), (error) => error instanceof PdfUnreadable && error.refusal === 'file-packed')
})
