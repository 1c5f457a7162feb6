import { Worker } from 'node:worker_threads'
import type { PdfDocument } from '../../domain/document.ts'
import type { Answer } from './compile-worker.ts'
import { PdfRefused } from './picture.ts'

type Loss = (reason: string, said: string) => void

/** A worker thread that prints one paper at a time; after a crash or a paper that takes too long the next one gets a new thread. */
export const createPrinterThread = (workerFile: URL, timeLimitMs: number) => {
  let worker: Worker | null = null
  let giveUp: Loss | null = null

  const living = (): Worker => {
    worker ??= startedWorker(workerFile, (lost, said) => {
      if (worker !== lost) return
      worker = null
      giveUp?.('printer-broken', said)
    })
    return worker
  }

  const leave = async () => {
    const left = worker
    worker = null
    if (left !== null) await leftBehind(left)
  }

  const print = async (document: PdfDocument): Promise<Uint8Array> => {
    const answer = new Promise<Answer>((resolve) => {
      giveUp = (refusal, said) => resolve({ refusal, said })
      const thread = living().once('message', resolve)
      thread.ref()
      thread.postMessage(document)
    })
    const timer = setTimeout(() => {
      giveUp?.('took-too-long', `${timeLimitMs} ms`)
      void leave()
    }, timeLimitMs)
    const given = await answer
    clearTimeout(timer)
    giveUp = null
    worker?.unref()
    if ('pdf' in given) return given.pdf
    throw new PdfRefused(given.refusal, given.said)
  }

  const stop = async () => {
    giveUp?.('printer-closed', '')
    await leave()
  }
  return { print, stop }
}

const startedWorker = (file: URL, onLoss: (worker: Worker, said: string) => void): Worker => {
  const worker = new Worker(file)
  worker.on('error', (error) => onLoss(worker, String(error)))
  worker.on('exit', (code) => onLoss(worker, `ended with ${code}`))
  return worker
}

// A thread inside the compiler cannot be stopped, only left behind: it ends by itself when its paper is done.
const leftBehind = async (worker: Worker) => {
  worker.removeAllListeners()
  worker.on('error', () => undefined)
  worker.unref()
  await worker.terminate()
}
