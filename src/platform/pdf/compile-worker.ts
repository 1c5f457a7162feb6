import { parentPort } from 'node:worker_threads'
import type { PdfDocument } from '../../domain/document.ts'
import { createCompiler } from './compile.ts'
import { PdfRefused } from './picture.ts'

export type Answer = { readonly pdf: Uint8Array } | { readonly refusal: string; readonly said: string }

// Started on the first paper, so that a service that prints nothing holds no fonts in memory.
let compile: ReturnType<typeof createCompiler> | null = null

parentPort?.on('message', (document: PdfDocument) => parentPort?.postMessage(answerTo(document)))

const answerTo = (document: PdfDocument): Answer => {
  try {
    compile ??= createCompiler()
    return { pdf: compile(document) }
  } catch (thrown) {
    if (thrown instanceof PdfRefused) return { refusal: thrown.reason, said: String(thrown.cause ?? '') }
    return { refusal: 'printer-broken', said: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}
