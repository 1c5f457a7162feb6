import { type PdfDocument, readyToPrint } from '../../domain/document.ts'
import { PdfRefused } from './picture.ts'
import { createPrinterThread } from './printer-thread.ts'

export type PdfRenderer = {
  /** A tagged PDF/UA-1 file; rejects with PdfRefused, whose `reason` is a name. The same document always gives the same bytes. */
  readonly render: (document: PdfDocument) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

export type PrinterSettings = { readonly timeLimitMs?: number; readonly longestQueue?: number; readonly workerFile?: URL }
type Job = { readonly document: PdfDocument; readonly print: (pdf: Uint8Array) => void; readonly fail: (reason: unknown) => void }

/** One printer for the whole process: papers wait in a row, and a paper that breaks the printer or takes too long fails alone. */
export const createPdfRenderer = (settings: PrinterSettings = {}): PdfRenderer => {
  const { timeLimitMs = 30_000, longestQueue = 200, workerFile = new URL('./compile-worker.ts', import.meta.url) } = settings
  const thread = createPrinterThread(workerFile, timeLimitMs)
  const waiting: Job[] = []
  let isPrinting = false
  let isClosed = false

  const printNext = async (): Promise<void> => {
    const job = isPrinting ? undefined : waiting.shift()
    if (job === undefined) return
    isPrinting = true
    await thread.print(job.document).then(job.print, job.fail)
    isPrinting = false
    void printNext()
  }

  return {
    render: async (document) => {
      if (isClosed) throw new PdfRefused('printer-closed')
      if (waiting.length >= longestQueue) throw new PdfRefused('printer-busy')
      const ready = readyToPrint(document)
      if (!ready.ok) throw new PdfRefused(ready.refusal)
      return new Promise((print, fail) => {
        waiting.push({ document, print, fail })
        void printNext()
      })
    },
    close: async () => {
      isClosed = true
      for (const job of waiting.splice(0)) job.fail(new PdfRefused('printer-closed'))
      await thread.stop()
    },
  }
}
