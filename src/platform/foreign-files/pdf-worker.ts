import { parentPort } from 'node:worker_threads'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mostWords, TooManyWords, wordsOfPdf } from './pdf-words.ts'
import { unpackedStreams } from './unpacked-streams.ts'
import type { UploadRefusal } from './upload-refusal.ts'

export type PdfAsked = {
  readonly bytes: Uint8Array
  readonly mostPages: number
  readonly mostWords?: number
  readonly wants: 'check' | 'text'
}
export type PdfTold = { readonly refusal: UploadRefusal } | { readonly pages: number; readonly text: string }

const opened = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
  }).promise

/** Anything that would run, open or unfold when somebody opens the file. */
const isAlive = async (pdf: PDFDocumentProxy): Promise<boolean> =>
  pdf.isPureXfa || (await pdf.getJSActions()) !== null || ((await pdf.getAttachments())?.size ?? 0) > 0

const read = async (pdf: PDFDocumentProxy, asked: PdfAsked): Promise<PdfTold> => {
  if (pdf.numPages < 1) return { refusal: 'file-broken' }
  if (pdf.numPages > asked.mostPages) return { refusal: 'file-too-many-pages' }
  if (asked.wants === 'text') return { pages: pdf.numPages, text: await wordsOfPdf(pdf, asked.mostWords ?? mostWords) }
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
    if (error instanceof TooManyWords) return { refusal: 'file-packed' }
    return { refusal: (error as { name?: string }).name === 'PasswordException' ? 'file-locked' : 'file-broken' }
  }
}

parentPort?.on('message', (asked: PdfAsked) => void answerTo(asked).then((told) => parentPort?.postMessage(told)))
