import { deflateRawSync, deflateSync } from 'node:zlib'
import {
  aFloodPng,
  aLockedPdf,
  aPdf,
  aPdfBomb,
  aPhoto,
  packedBlanks,
  packedStream,
  pdfOf,
} from '../../src/platform/foreign-files/foreign-samples.ts'

/** `kept`: taken and harmless. A sentence: refused with it. `bounded`: either, but within time and memory, and never a fault of ours. */
export type Expected = 'kept' | 'bounded' | RegExp
export type Case = {
  readonly what: string
  readonly name: string
  readonly mediaType?: string
  readonly bytes: () => Promise<Buffer> | Buffer
  readonly expects: Expected
  readonly isHeavy?: boolean
}

const notTaken = /not a PDF or a picture/
const office = /Word and other office files/
const alive = /holds a program or another file/
const packed = /too much packed/
const broken = /cannot be opened/
const dots = /picture is too large to open/

const zipped = (entry: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0\0\0\u0008\0', 'latin1'), Buffer.alloc(20), Buffer.from(entry), deflateRawSync(body)])

/** Half of the sign that scanners for viruses are tried with; nowhere in one piece, so that no scanner stops at this file. */
const scannersSign = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EIC', 'AR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** The size in a JPEG's head changed to one that no memory holds. */
const aFloodJpeg = async (): Promise<Buffer> => {
  const photo = Buffer.from(await aPhoto())
  const at = photo.findIndex((byte, place) => byte === 0xff && [0xc0, 0xc2].includes(photo[place + 1] ?? 0))
  photo.writeUInt16BE(65_000, at + 5)
  photo.writeUInt16BE(65_000, at + 7)
  return photo
}

/** An object stream packed twice, which a reader must unpack to find its catalogue: its first unpacking is small. */
const aTwiceBomb = (megabytes: number): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
    packedStream(deflateSync(packedBlanks(megabytes, '7 0 ')), '[/FlateDecode /FlateDecode]', '/Type /ObjStm /N 1 /First 4 '),
  ])

const html = '<html><body><script>alert(document.cookie)</script></body></html>'
const pdf = 'application/pdf'

/** What strangers send, and what must come of it. Each is made anew; no such file lies in the house. */
export const corpus: readonly Case[] = [
  { what: 'an order', name: 'Order of 4 May.pdf', mediaType: pdf, bytes: () => aPdf(), expects: 'kept' },
  { what: 'an order with a wrong name and kind', name: 'order.exe', mediaType: 'text/html', bytes: () => aPdf(), expects: 'kept' },
  { what: 'an order of 300 pages', name: 'long.pdf', mediaType: pdf, bytes: () => aPdf({ pages: 300 }), expects: 'kept' },
  { what: 'a photograph with its place', name: 'IMG_2041.JPG', mediaType: 'image/jpeg', bytes: () => aPhoto(), expects: 'kept' },
  { what: 'a PNG', name: 'scan.png', bytes: () => aPhoto('png'), expects: 'kept' },
  { what: 'a WebP', name: 'scan.webp', bytes: () => aPhoto('webp'), expects: 'kept' },
  { what: 'a name that climbs out of its folder', name: '../../../../etc/cron.d/order.pdf', bytes: () => aPdf(), expects: 'kept' },
  { what: 'a name that turns round', name: 'order\u202efdp.exe', bytes: () => aPdf(), expects: 'kept' },
  { what: 'a name with a line break', name: 'order\r\nset-cookie: a=b.pdf', bytes: () => aPdf(), expects: 'kept' },
  { what: 'a name with a NUL', name: 'order.pdf\u0000.exe', bytes: () => aPdf(), expects: 'bounded' },
  { what: 'a name of 5,000 signs', name: `${'x'.repeat(5000)}.pdf`, bytes: () => aPdf(), expects: 'bounded' },
  {
    what: 'a PDF with a page of the web behind it',
    name: 'a.pdf',
    bytes: () => Buffer.concat([aPdf(), Buffer.from(html)]),
    expects: 'kept',
  },
  {
    what: 'a page of the web with a PDF behind it',
    name: 'a.pdf',
    mediaType: pdf,
    bytes: () => Buffer.concat([Buffer.from(html), aPdf()]),
    expects: notTaken,
  },
  { what: 'a page of the web called PDF', name: 'order.pdf', mediaType: pdf, bytes: () => Buffer.from(html), expects: notTaken },
  {
    what: 'an SVG with a script',
    name: 'a.svg',
    mediaType: 'image/svg+xml',
    bytes: () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
    expects: notTaken,
  },
  {
    what: 'the sign that virus scanners look for',
    name: 'order.pdf',
    mediaType: pdf,
    bytes: () => Buffer.from(scannersSign),
    expects: notTaken,
  },
  {
    what: 'a program',
    name: 'order.pdf',
    mediaType: pdf,
    bytes: () => Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0 This program cannot be run', 'latin1'),
    expects: notTaken,
  },
  { what: 'nothing', name: 'empty.pdf', mediaType: pdf, bytes: () => Buffer.alloc(0), expects: /nothing in this file/ },
  {
    what: '26 MB',
    name: 'large.pdf',
    mediaType: pdf,
    bytes: () => Buffer.concat([aPdf(), Buffer.alloc(26 * 1024 * 1024)]),
    expects: /larger than 20 MB/,
  },
  { what: 'a Word document', name: 'letter.docx', bytes: () => zipped('[Content_Types].xml', Buffer.from('<Types/>')), expects: office },
  {
    what: 'a Word document with programs, called PDF',
    name: 'letter.pdf',
    mediaType: pdf,
    bytes: () => zipped('[Content_Types].xml word/vbaProject.bin', Buffer.from('x')),
    expects: office,
  },
  {
    what: 'an old Word document',
    name: 'letter.doc',
    bytes: () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(200, '0'), 'hex'),
    expects: office,
  },
  {
    what: 'a packed folder that unfolds to 200 MB',
    name: 'files.zip',
    bytes: () => zipped('a', Buffer.alloc(200 * 1024 * 1024)),
    expects: /folder of files/,
  },
  { what: 'a GIF', name: 'a.gif', bytes: () => aPhoto('gif'), expects: /kind of picture/ },
  {
    what: 'a HEIC',
    name: 'IMG_1.HEIC',
    mediaType: 'image/heic',
    bytes: () => Buffer.from(`\0\0\0\u0018ftypheic\0\0\0\0mif1heic${'x'.repeat(200)}`, 'latin1'),
    expects: /kind of picture.*iPhone/,
  },
  { what: 'a PNG that claims 60,000 by 60,000', name: 'a.png', bytes: () => aFloodPng(60_000, 60_000), expects: dots },
  { what: 'a JPEG that claims 65,000 by 65,000', name: 'a.jpg', bytes: aFloodJpeg, expects: dots },
  { what: 'half a photograph', name: 'a.jpg', bytes: async () => (await aPhoto()).subarray(0, 900), expects: broken },
  { what: 'a PDF with a password', name: 'a.pdf', mediaType: pdf, bytes: aLockedPdf, expects: /locked with a password/ },
  { what: 'half a PDF', name: 'a.pdf', mediaType: pdf, bytes: () => aPdf().subarray(0, 400), expects: broken },
  { what: 'a PDF without a page', name: 'a.pdf', mediaType: pdf, bytes: () => pdfOf(['<< /Type /Catalog >>']), expects: broken },
  {
    what: 'a PDF that claims two thousand million pages',
    name: 'a.pdf',
    bytes: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 2000000000 /Kids [] >>']),
    expects: 'bounded',
  },
  {
    what: 'a PDF whose pages hold one another',
    name: 'a.pdf',
    bytes: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>']),
    expects: 'bounded',
  },
  { what: 'a PDF of 10,001 pages', name: 'a.pdf', mediaType: pdf, bytes: () => aPdf({ pages: 10_001 }), expects: /more than 1,000 pages/ },
  {
    what: 'a PDF with a script',
    name: 'a.pdf',
    bytes: () => aPdf({ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ' }),
    expects: alive,
  },
  {
    what: 'a PDF with a script under another spelling',
    name: 'a.pdf',
    bytes: () => aPdf({ catalogue: '/OpenAction << /S /#4Aava#53cript /J#53 (app.alert(1)) >> ' }),
    expects: alive,
  },
  {
    what: 'a PDF that starts a program',
    name: 'a.pdf',
    bytes: () => aPdf({ catalogue: '/OpenAction << /S /Launch /F (calc.exe) >> ' }),
    expects: alive,
  },
  {
    what: 'a PDF with a file inside',
    name: 'a.pdf',
    bytes: () => aPdf({ catalogue: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> ', more: ['<< /Type /Filespec /F (a.exe) >>'] }),
    expects: alive,
  },
  { what: 'a PDF that unfolds to 200 MB', name: 'a.pdf', bytes: () => aPdfBomb(200), expects: packed },
  { what: 'a PDF that unfolds to 700 MB', name: 'a.pdf', bytes: () => aPdfBomb(700), expects: packed, isHeavy: true },
  { what: 'a PDF packed twice, 400 MB', name: 'a.pdf', bytes: () => aTwiceBomb(400), expects: 'bounded', isHeavy: true },
]
