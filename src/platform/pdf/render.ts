import { Worker } from 'node:worker_threads'
import { type PdfDocument, readyToPrint } from '../../domain/document.ts'
import type { Answer } from './compile-worker.ts'
import { PdfRefused } from './picture.ts'

export type PdfRenderer = {
  /** A tagged PDF/UA-1 file; rejects with PdfRefused, whose `reason` is a name. The same document always gives the same bytes. */
  readonly render: (document: PdfDocument) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

type Settings = { readonly timeLimitMs?: number; readonly longestQueue?: number; readonly workerFile?: URL }
type Job = { readonly document: PdfDocument; readonly settle: (answer: Answer) => void }

/** One printer for the whole process: a worker thread that prints one paper after the other, and a new one when it breaks or hangs. */
export const createPdfRenderer = (settings: Settings = {}): PdfRenderer => {
  const { timeLimitMs = 30_000, longestQueue = 200, workerFile = new URL('./compile-worker.ts', import.meta.url) } = settings
  const waiting: Job[] = []
  let worker: Worker | null = null
  let current: Job | null = null
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const finish = (answer: Answer) => {
    clearTimeout(timer)
    const job = current
    current = null
    job?.settle(answer)
    next()
  }

  const giveUp = (refusal: string, said: string) => {
    const broken = worker
    worker = null
    broken?.removeAllListeners()
    broken?.on('error', () => undefined)
    void broken?.terminate()
    finish({ refusal, said })
  }

  const startWorker = (): Worker => {
    const started = new Worker(workerFile)
    started.unref()
    started.on('message', finish)
    started.on('error', (error) => giveUp('printer-broken', String(error)))
    started.on('exit', (code) => giveUp('printer-broken', `ended with ${code}`))
    return started
  }

  const next = () => {
    const job = current === null ? waiting.shift() : undefined
    if (job === undefined) return worker?.unref()
    current = job
    worker ??= startWorker()
    worker.ref()
    timer = setTimeout(() => giveUp('took-too-long', `${timeLimitMs} ms`), timeLimitMs)
    worker.postMessage(job.document)
  }

  const print = (document: PdfDocument): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const settle = (answer: Answer) => ('pdf' in answer ? resolve(answer.pdf) : reject(new PdfRefused(answer.refusal, answer.said)))
      waiting.push({ document, settle })
      next()
    })

  return {
    render: async (document) => {
      if (closed) throw new PdfRefused('printer-closed')
      if (waiting.length >= longestQueue) throw new PdfRefused('printer-busy')
      const ready = readyToPrint(document)
      if (!ready.ok) throw new PdfRefused(ready.refusal)
      return print(document)
    },
    close: async () => {
      closed = true
      for (const job of waiting.splice(0)) job.settle({ refusal: 'printer-closed', said: '' })
      if (current !== null) giveUp('printer-closed', '')
      worker?.removeAllListeners()
      await worker?.terminate()
      worker = null
    },
  }
}
