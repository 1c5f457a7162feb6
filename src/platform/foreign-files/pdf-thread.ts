import { Worker } from 'node:worker_threads'
import type { PdfAsked, PdfTold } from './pdf-worker.ts'

export type PdfLimits = { readonly milliseconds: number; readonly memory: number }

const workerFile = new URL('./pdf-worker.ts', import.meta.url)
const looksEveryMs = 50
const longestQueue = 4

let thread: Worker | null = null
let queue: Promise<unknown> = Promise.resolve()
let waiting = 0

const living = (): Worker => {
  if (thread !== null) return thread
  const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 384 }, stdout: true, stderr: true })
  started.on('exit', () => {
    if (thread === started) thread = null
  })
  thread = started
  return started
}

const memoryOf = async (worker: Worker): Promise<number> => {
  const said = await worker.getHeapStatistics().catch(() => null)
  return said === null ? 0 : said.used_heap_size + said.external_memory
}

/** One file in a thread of its own; when it takes too long or too much, the thread goes and the server never felt it. */
const ask = (asked: PdfAsked, limits: PdfLimits): Promise<PdfTold> =>
  new Promise((settle) => {
    const worker = living()
    const end = (told: PdfTold, isBroken: boolean): void => {
      clearTimeout(timer)
      clearInterval(watch)
      worker.removeAllListeners('message').removeAllListeners('error')
      worker.on('error', () => undefined)
      worker.unref()
      if (isBroken) {
        thread = null
        void worker.terminate().then(() => settle(told))
      } else settle(told)
    }
    const timer = setTimeout(() => end({ refusal: 'file-packed' }, true), limits.milliseconds)
    const watch = setInterval(() => {
      void memoryOf(worker).then((bytes) => bytes > limits.memory && thread === worker && end({ refusal: 'file-packed' }, true))
    }, looksEveryMs)
    worker.ref()
    worker.once('message', (told: PdfTold) => end(told, false))
    worker.once('error', () => end({ refusal: 'file-packed' }, true))
    worker.postMessage(asked)
  })

/** Files are looked at one after another; who comes when many wait is told so at once. */
export const askPdfThread = async (asked: PdfAsked, limits: PdfLimits): Promise<PdfTold> => {
  if (waiting >= longestQueue) return { refusal: 'file-queue' }
  waiting += 1
  const turn = queue.then(() => ask(asked, limits))
  queue = turn.catch(() => undefined)
  return await turn.finally(() => {
    waiting -= 1
  })
}
