import { appendFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { patternOf } from './page-look.ts'

const target = process.env['WEIGHTS']

/** With `WEIGHTS=file` every answer that a journey meets is written there, one JSON a line: its bytes on the wire and the time to its first byte. */
export const weighPages = (page: Page, journey: string): void => {
  if (target === undefined || target === '') return
  page.on('response', (response) => void weigh(response, journey).catch(() => undefined))
}

const weigh = async (response: Response, journey: string): Promise<void> => {
  const request = response.request()
  if (response.status() >= 300 && response.status() < 400) return
  await response.finished()
  const { requestStart, responseStart } = request.timing()
  const kind = request.resourceType()
  const { responseBodySize } = await request.sizes()
  const body = kind === 'document' ? await response.body() : null
  const line = {
    journey,
    kind,
    method: request.method(),
    path: patternOf(response.url()),
    status: response.status(),
    bytes: responseBodySize,
    gzipped: body === null ? null : gzipSync(body).length,
    ms: Math.round((responseStart - requestStart) * 10) / 10,
  }
  appendFileSync(target ?? '', `${JSON.stringify(line)}\n`)
}
