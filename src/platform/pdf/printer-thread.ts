import { Worker } from 'node:worker_threads'
import type { PdfDocument } from '../../domain/document.ts'
import type { Answer } from './compile-worker.ts'
import { PdfRefused } from './picture.ts'

/** A worker thread that prints one paper at a time; after a crash or a paper that takes too long the next one gets a new thread. */
export const createPrinterThread = (workerFile: URL, timeLimitMs: number) => {
  let worker: Worker | null = null
  let giveUp: ((reason: string, said: string) => void) | null = null

  const living = (): Worker => {
    if (worker !== null) return worker
    const started = new Worker(workerFile)
    const lost = (said: string) => {
      if (worker !== started) return
      worker = null
      giveUp?.('printer-broken', said)
    }
    started.on('error', (error) => lost(String(error)))
    started.on('exit', (code) => lost(`ended with ${code}`))
    worker = started
    return started
  }

  // A thread inside the compiler cannot be stopped, only left behind: it ends by itself when its paper is done.
  const leave = async () => {
    const left = worker
    worker = null
    left?.removeAllListeners()
    left?.on('error', () => undefined)
    left?.unref()
    await left?.terminate()
  }

  const print = (document: PdfDocument): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const thread = living()
      const settle = (answer: Answer) => {
        clearTimeout(timer)
        giveUp = null
        thread.removeListener('message', settle)
        thread.unref()
        if ('pdf' in answer) resolve(answer.pdf)
        else reject(new PdfRefused(answer.refusal, answer.said))
      }
      giveUp = (refusal, said) => settle({ refusal, said })
      const timer = setTimeout(() => {
        void leave()
        giveUp?.('took-too-long', `${timeLimitMs} ms`)
      }, timeLimitMs)
      thread.on('message', settle)
      thread.ref()
      thread.postMessage(document)
    })

  const stop = async () => {
    giveUp?.('printer-closed', '')
    await leave()
  }
  return { print, stop }
}
