import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Phone, tablet, desk. */
export const widths = { 390: 844, 820: 1180, 1440: 900 } as const
export type Width = keyof typeof widths
const allWidths = [390, 820, 1440] as const satisfies readonly Width[]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[] }

/** The rules themselves, without the wrapper around them: it looks for frames, which we have none of, and takes six times as long. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { readonly source: string }
const run = `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false })}).then(({ violations }) => violations)`

/** What keeps somebody from using this page as it stands, one line each. */
export const axe = async (page: Page): Promise<readonly string[]> => {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(source)
  const violations = await page.evaluate<readonly Violation[]>(run)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`))
}

export const noSidewaysScroll = async (page: Page): Promise<readonly string[]> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return wide > 0 ? [`it scrolls sideways by ${wide} px`] : []
}

/** A page is the same page whoever it is about: ids, tokens and numbers in its address do not count. */
export const patternOf = (url: string): string =>
  new URL(url).pathname
    .replaceAll(/\/[0-9a-f-]{36}(?=\/|$)/g, '/:id')
    .replaceAll(/\/[\w.-]{30,}(?=\/|$)/g, '/:token')
    .replaceAll(/\/\d+(?=\/|$)/g, '/:n')

/** Looks at each page once, at all widths: with axe, and for sideways scroll. */
export type Eye = {
  readonly look: (page: Page, width: Width) => Promise<void>
  /** Keeps how the pages stood at the end, so that a journey that broke off shows where. */
  readonly lastLook: (pages: readonly Page[]) => Promise<void>
  readonly faults: () => readonly string[]
}

export const openEye = (name: string): Eye => {
  const folder = process.env['SCREENS']
  const met = new Set<string>()
  const faults: string[] = []
  const lookAt = async (page: Page, key: string, width: Width): Promise<void> => {
    for (const each of allWidths.toSorted((one, other) => Number(one === width) - Number(other === width))) {
      await page.setViewportSize({ width: each, height: widths[each] })
      faults.push(...[...(await axe(page)), ...(await noSidewaysScroll(page))].map((fault) => `${key} at ${each}: ${fault}`))
      if (folder !== undefined) await page.screenshot({ path: shotPath(join(folder, name), `${met.size}`, key, each), fullPage: true })
    }
  }
  return {
    look: async (page, width) => {
      const title = (await page.title()).split(' – ')[0] ?? ''
      const key = `${patternOf(page.url())} ${title.replaceAll(/\d+/g, '')}`
      if (met.has(key)) return
      met.add(key)
      await lookAt(page, key, width)
    },
    lastLook: async (pages) => {
      if (folder === undefined) return
      for (const [place, page] of pages.entries())
        await page.screenshot({ path: shotPath(join(folder, name), `last-${place}`, patternOf(page.url()), 1440), fullPage: true })
    },
    faults: () => faults,
  }
}

const shotPath = (folder: string, place: string, key: string, width: Width): string => {
  mkdirSync(folder, { recursive: true })
  return join(folder, `${place.padStart(2, '0')}${key.replaceAll(/[^\w]+/g, '-')}-${width}.png`)
}
