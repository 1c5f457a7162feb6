import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { h } from 'preact'
import type { Browser, Page } from 'playwright-core'
import { assetPaths, readAsset } from '../../src/web/assets.ts'
import { GalleryPage, ParentGalleryPage } from '../../src/web/gallery.tsx'
import { renderDocument } from '../../src/web/layout.tsx'
import { openBrowser } from '../../src/testing/browser.ts'

const pages: Readonly<Record<string, string>> = {
  '/staff': renderDocument(h(GalleryPage, {})),
  '/parents': renderDocument(h(ParentGalleryPage, {})),
  '/faulty':
    '<!DOCTYPE html><html><head><title>Faulty</title></head><body><main><h1>x</h1><input><pre>' +
    'wide '.repeat(500) +
    '</pre></main></body></html>',
}
const widths = { 320: 640, 390: 844, 820: 1180, 1440: 900 } as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'"

let browser: Browser
let server: Server

before(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const asset = readAsset(path.replace('/assets/', ''))
    const page = pages[path]
    const [type, body] = asset === null ? ['text/html; charset=utf-8', page ?? ''] : [asset.type, asset.body]
    response
      .writeHead(asset === null && page === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': policy })
      .end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  browser = await openBrowser()
})

after(async () => {
  await browser.close()
  server.close()
})

const visit = async (
  path: string,
  width: number,
  height: number,
  javaScriptEnabled = true,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', javaScriptEnabled })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  if (javaScriptEnabled)
    await page.evaluate(async () => {
      await document.fonts.ready
    })
  return { page, complaints }
}

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const isSideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ...(isSideways ? ['the page scrolls sideways'] : []),
  ]
}

for (const [width, height] of Object.entries(widths)) {
  for (const path of ['/staff', '/parents']) {
    test(`every part for ${path.slice(1)} can be used by everyone at ${width} pixels`, async () => {
      const { page, complaints } = await visit(path, Number(width), height)
      assert.deepEqual(await faultsOf(page), [])
      assert.deepEqual(complaints, [])
      const shots = process.env['SCREENS']
      if (shots !== undefined) await page.screenshot({ path: `${shots}${path}-${width}.png`, fullPage: true })
      await page.context().close()
    })
  }
}

test('a page without labels that scrolls sideways is reported', async () => {
  const { page } = await visit('/faulty', 390, 844)
  const faults = await faultsOf(page)
  assert.ok(
    faults.some((fault) => fault.startsWith('label:')),
    faults.join(),
  )
  assert.ok(faults.includes('the page scrolls sideways'))
  await page.context().close()
})

test('a refusal has the focus when the page opens', async () => {
  const { page } = await visit('/staff', 820, 1180)
  assert.ok(await page.evaluate(() => document.activeElement?.classList.contains('kt-refusal')))
  await page.context().close()
})

test('what is asked only for one answer opens and closes with it, with or without script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await visit('/staff', 820, 1180, javaScriptEnabled)
    assert.equal(await page.isVisible('#which-language'), true)
    await page.check('#interpreter-2', { force: true })
    assert.equal(await page.isVisible('#which-language'), false)
    await page.check('#interpreter', { force: true })
    assert.equal(await page.isVisible('#which-language'), true)
    await page.context().close()
  }
})

test('an ordinary page carries no more than 20 KB of script', (context) => {
  const script = readAsset(assetPaths().scripts['page']?.replace('/assets/', '') ?? '')
  assert.ok(script)
  const size = gzipSync(script.body).length
  context.diagnostic(`${size} bytes gzipped`)
  assert.ok(size <= 20 * 1024)
})

test('no part carries a style or a script of its own, so that the content policy needs no exception', () => {
  for (const html of [pages['/staff'], pages['/parents']]) {
    assert.doesNotMatch(html ?? '', /\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/)
  }
})
