import { parentPort } from 'node:worker_threads'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { unpackedStreams } from './unpacked-streams.ts'
import type { UploadRefusal } from './upload-refusal.ts'

export type PdfAsked = { readonly bytes: Uint8Array; readonly mostPages: number; readonly wants: 'check' | 'text' }
export type PdfTold = { readonly refusal: UploadRefusal } | { readonly pages: number; readonly text: string }

const mostText = 5_000_000

const opened = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
  }).promise

const textOf = async (pdf: PDFDocumentProxy): Promise<string> => {
  let text = ''
  for (let number = 1; number <= pdf.numPages && text.length < mostText; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    text += `${items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')}\n`
    page.cleanup()
  }
  return text
}

/** Anything that would run, open or unfold when somebody opens the file. */
const isAlive = async (pdf: PDFDocumentProxy): Promise<boolean> =>
  pdf.isPureXfa || (await pdf.getJSActions()) !== null || Object.keys((await pdf.getAttachments()) ?? {}).length > 0

const read = async (pdf: PDFDocumentProxy, asked: PdfAsked): Promise<PdfTold> => {
  if (pdf.numPages < 1) return { refusal: 'file-broken' }
  if (pdf.numPages > asked.mostPages) return { refusal: 'file-too-many-pages' }
  if (asked.wants === 'text') return { pages: pdf.numPages, text: await textOf(pdf) }
  const { info } = await pdf.getMetadata()
  if ((info as { EncryptFilterName?: string | null }).EncryptFilterName) return { refusal: 'file-locked' }
  if (await isAlive(pdf)) return { refusal: 'file-alive' }
  await pdf.getPage(1)
  await pdf.getPage(pdf.numPages)
  return { pages: pdf.numPages, text: '' }
}

const answerTo = async (asked: PdfAsked): Promise<PdfTold> => {
  const packed = asked.wants === 'check' ? unpackedStreams(asked.bytes) : null
  if (packed !== null) return { refusal: packed }
  try {
    const pdf = await opened(asked.bytes)
    try {
      return await read(pdf, asked)
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    return { refusal: (error as { name?: string }).name === 'PasswordException' ? 'file-locked' : 'file-broken' }
  }
}

parentPort?.on('message', (asked: PdfAsked) => void answerTo(asked).then((told) => parentPort?.postMessage(told)))
