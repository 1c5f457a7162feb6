import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../src/testing/browser.ts'
import { axe, noSidewaysScroll, type Width, widths } from '../../src/testing/page-look.ts'
import { readAsset } from '../../src/web/assets.ts'
import { pageFaults } from '../valid-page.ts'
import { type ExamplePage, examplesIn, gallery, pageFiles } from './pages.tsx'

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'"
const looked = [390, 1440] as const satisfies readonly Width[]
const atOnce = 2

let browser: Browser
let server: Server
const served = new Map<string, string>()

before(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const asset = readAsset(path.replace('/assets/', ''))
    const [type, body] = asset === null ? ['text/html; charset=utf-8', served.get(path) ?? ''] : [asset.type, asset.body]
    const headers = {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': asset === null ? 'no-store' : 'max-age=3600',
    }
    response.writeHead(asset === null && !served.has(path) ? 404 : 200, headers).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  browser = await openBrowser()
})

after(async () => {
  await browser.close()
  server.close()
})

/** What is wrong with one example: its markup, for everyone who uses it, at the width of a phone and of a desk. */
const faultsOf = async (tab: Page, { file, name, html }: ExamplePage): Promise<readonly string[]> => {
  const faults = (await pageFaults(html)).split('\n').filter((line) => line !== '')
  const path = `/${encodeURIComponent(`${file} ${name}`)}`
  served.set(path, html)
  const complain = (message: { type: () => string; text: () => string }): unknown =>
    message.type() === 'error' && faults.push(message.text())
  tab.on('console', complain)
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  for (const width of looked) {
    await tab.setViewportSize({ width, height: widths[width] })
    faults.push(...(await noSidewaysScroll(tab)), ...(await axe(tab)))
  }
  tab.off('console', complain)
  return [...new Set(faults)].map((fault) => `${file}, “${name}”: ${fault}`)
}

const newTab = async (): Promise<Page> => (await browser.newContext({ reducedMotion: 'reduce' })).newPage()

const faultsOfAll = async (pages: readonly ExamplePage[]): Promise<readonly string[]> => {
  const waiting = [...pages]
  const worker = async (): Promise<readonly string[]> => {
    const tab = await newTab()
    const faults: string[] = []
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) faults.push(...(await faultsOf(tab, page)))
    return faults
  }
  return (await Promise.all(Array.from({ length: atOnce }, worker))).flat().toSorted()
}

test('every page shows itself in examples, and every example is sound markup that everyone can use on a phone and at a desk', async (context) => {
  const { silent, pages } = await gallery(pageFiles())
  context.diagnostic(`${pages.length} examples of ${pageFiles().length - silent.length} pages`)
  assert.deepEqual({ silent, faults: await faultsOfAll(pages) }, { silent: [], faults: [] })
})

test('a page without a label, too wide for a phone, with torn markup, is reported for each', async () => {
  const [example] = (await examplesIn('src/features/families/families.page.tsx')) ?? []
  assert.ok(example)
  const html = example.html.replace(
    '<h1',
    `<p><div id="x"></div></p><input name="x"><p>${'w'.repeat(900)}</p><p style="color:red">x</p><h1`,
  )
  const faults = (await faultsOf(await newTab(), { ...example, html })).join('\n')
  for (const fault of [/close-order|element-permitted-content/, /label: /, /scrolls sideways/, /Content Security Policy/])
    assert.match(faults, fault)
})

test('a page without examples is reported', async () => {
  const { silent } = await gallery(['checks/canaries/silent.page.tsx'])
  assert.deepEqual(silent, ['checks/canaries/silent.page.tsx'])
})
