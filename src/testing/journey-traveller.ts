import assert from 'node:assert/strict'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { type Keyboard, keyboardOf } from './keyboard.ts'

type Where = { /** The words of the group that the answer belongs to. */ readonly of?: string | RegExp }
type Named = string | RegExp

/** Somebody at a real browser who has no mouse: everything here is done with keys. */
export type Traveller = {
  readonly page: Page
  readonly keyboard: Keyboard
  readonly open: (path: string) => Promise<void>
  /** From the first page by links alone; a stop is named by its words, or by the address it leads to. */
  readonly walk: (...stops: readonly Named[]) => Promise<void>
  readonly write: (label: Named, text: string, where?: Where) => Promise<void>
  /** `'3 9 2019'` into the three boxes of a date. */
  readonly writeDate: (label: Named, date: string) => Promise<void>
  readonly choose: (label: Named, where?: Where) => Promise<void>
  readonly pick: (label: Named, option: string) => Promise<void>
  readonly attach: (label: Named, file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }) => Promise<void>
  /** A button or a link; answers when the next page stands. */
  readonly press: (words: Named) => Promise<void>
  /** What the link leads to, fetched by the browser itself. */
  readonly download: (words: Named) => Promise<Buffer>
  readonly sees: (...words: readonly RegExp[]) => Promise<void>
  readonly doesNotSee: (...words: readonly RegExp[]) => Promise<void>
  readonly path: () => string
  readonly leave: () => Promise<void>
}

/** What a label or a legend names; the first of several that can be seen. */
const fieldOn = (page: Page, label: Named, where: Where = {}): Locator =>
  (where.of === undefined ? page : page.getByRole('group', { name: where.of }))
    .getByLabel(label, { exact: true })
    .filter({ visible: true })
    .first()

const linkOrButton = (root: Page | Locator, words: Named): Locator =>
  root.getByRole('button', { name: words, exact: true }).or(root.getByRole('link', { name: words, exact: true }))

const named = (root: Page | Locator, words: Named): Locator => {
  const found = typeof words === 'string' && words.startsWith('/') ? root.locator(`a[href="${words}"]`) : linkOrButton(root, words)
  return found.filter({ visible: true }).first()
}

/** A button or a link. What stands in the page itself comes before the menu. */
const thingOn = async (page: Page, words: Named): Promise<Locator> => {
  const inMain = named(page.getByRole('main'), words)
  return (await inMain.count()) > 0 ? inMain : named(page, words)
}

/** On a phone the way to the other pages is folded away. */
const openMenu = async (page: Page, keyboard: Keyboard): Promise<void> => {
  const menu = page.getByRole('button', { name: 'Menu', exact: true }).filter({ visible: true })
  if ((await menu.count()) > 0 && (await menu.getAttribute('aria-expanded')) !== 'true') await keyboard.enter(menu)
}

type Answering = Pick<Traveller, 'write' | 'writeDate' | 'choose' | 'pick' | 'attach'>

const answering = (page: Page, keyboard: Keyboard): Answering => ({
  write: (label, text, where) => keyboard.write(fieldOn(page, label, where), text),
  writeDate: async (label, date) => {
    const parts = date.split(' ')
    for (const [place, box] of ['Day', 'Month', 'Year'].entries())
      await keyboard.write(fieldOn(page, box, { of: label }), parts[place] ?? '')
  },
  choose: (label, where) => keyboard.choose(fieldOn(page, label, where)),
  pick: (label, option) => keyboard.pick(fieldOn(page, label), option),
  attach: async (label, file) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.enter(fieldOn(page, label))])
    await chooser.setFiles(file)
  },
})

type Going = Pick<Traveller, 'open' | 'walk' | 'press' | 'download'>

const going = (page: Page, keyboard: Keyboard, look: () => Promise<void>): Going => {
  const seen = async (): Promise<void> => {
    await page.waitForLoadState('load')
    await look()
  }
  const open = async (path: string): Promise<void> => {
    await page.goto(path)
    await seen()
  }
  const press = async (words: Named): Promise<void> => {
    await keyboard.reach(await thingOn(page, words))
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
    await seen()
  }
  return {
    open,
    press,
    walk: async (...stops) => {
      await open('/')
      await openMenu(page, keyboard)
      for (const stop of stops) await press(stop)
    },
    download: async (words) => {
      const link = await thingOn(page, words)
      await keyboard.reach(link)
      const inPage = await link.evaluate(async (element) => {
        const answer = await fetch((element as HTMLAnchorElement).href)
        return { status: answer.status, bytes: [...new Uint8Array(await answer.arrayBuffer())] }
      })
      assert.equal(inPage.status, 200)
      return Buffer.from(inPage.bytes)
    },
  }
}

const wordsOn = async (page: Page): Promise<string> => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')

/** Somebody with this page open, who looks at each page they come to. */
export const travellerOf = (page: Page, context: BrowserContext, look: () => Promise<void>): Traveller => {
  const keyboard = keyboardOf(page)
  return {
    page,
    keyboard,
    ...answering(page, keyboard),
    ...going(page, keyboard, look),
    sees: async (...words) => {
      const text = await wordsOn(page)
      for (const each of words) assert.match(text, each, `on ${page.url()}`)
    },
    doesNotSee: async (...words) => {
      const text = await wordsOn(page)
      for (const each of words) assert.doesNotMatch(text, each, `on ${page.url()}`)
    },
    path: () => new URL(page.url()).pathname,
    leave: () => context.close(),
  }
}
