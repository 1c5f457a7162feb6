import assert from 'node:assert/strict'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { PolicyName } from '../policies/policy.ts'
import { signInCookie } from '../web/cookie.ts'
import { openBrowser } from './browser.ts'
import { type Keyboard, keyboardOf } from './keyboard.ts'
import { openEye, type Width, widths } from './page-look.ts'
import type { Part } from './people.ts'
import { aService, type TestService } from './service.ts'

type Where = { /** The words of the group that the answer belongs to. */ readonly of?: string | RegExp }
type Named = string | RegExp

/** Somebody at a real browser who has no mouse: everything here is done with keys. */
export type Traveller = {
  readonly page: Page
  readonly keyboard: Keyboard
  readonly open: (path: string) => Promise<void>
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

export type Journey = AsyncDisposable & {
  readonly service: TestService
  readonly as: (part: Part, at?: { readonly width?: Width }) => Promise<Traveller>
  /** Somebody who has no sign-in here. */
  readonly stranger: (at?: { readonly width?: Width }) => Promise<Traveller>
  /** No page met so far shut anybody out, scrolled sideways or complained. */
  readonly nothingWrong: () => void
  readonly met: () => readonly string[]
}

const patience = 15_000

/** A service that is really listening, with a real browser: `await using journey = await aJourney('county')`. */
export const aJourney = async (policy: PolicyName, given: { readonly at?: string; readonly name?: string } = {}): Promise<Journey> => {
  const service = await aService(policy, given)
  const journey = await travelTo(await service.app.listen({ port: 0, host: '127.0.0.1' }), given.name ?? policy)
  return {
    ...journey,
    service,
    as: async (part, at = {}) => {
      const { secret } = await service.as(part)
      return journey.arrive(at.width ?? 1440, `${service.tenant}.${secret}`)
    },
    [Symbol.asyncDispose]: async () => {
      await journey.close()
      await service.close()
    },
  }
}

/** One browser at one address, with a context of its own for each person. */
export const travelTo = async (address: string, name: string) => {
  const browser = await openBrowser()
  const eye = openEye(name)
  const complaints: string[] = []
  const arrive = async (width: Width, token?: string): Promise<Traveller> => {
    const context = await browser.newContext({ viewport: { width, height: widths[width] }, reducedMotion: 'reduce', baseURL: address })
    if (token !== undefined) await context.addCookies([cookieFor(address, token)])
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    listen(page, complaints)
    return travellerOf(page, context, (looked) => eye.look(looked, width))
  }
  return {
    arrive,
    stranger: (at: { readonly width?: Width } = {}) => arrive(at.width ?? 1440),
    nothingWrong: () => assert.deepEqual([...eye.faults(), ...complaints], []),
    met: eye.met,
    close: async () => {
      await eye.lastLook(browser.contexts().flatMap((context) => context.pages()))
      await browser.close()
    },
  }
}

const cookieFor = (address: string, value: string) => ({
  name: signInCookie,
  value,
  url: address.replace('http:', 'https:'),
  secure: true,
  httpOnly: true,
  sameSite: 'Lax' as const,
})

/** A browser complains of every page that is not a 200; a refusal is one by design. */
const listen = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4(22|04)/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
}

const travellerOf = (page: Page, context: BrowserContext, look: (page: Page) => Promise<void>): Traveller => {
  const keyboard = keyboardOf(page)
  const field = (label: Named, where: Where = {}): Locator =>
    (where.of === undefined ? page : page.getByRole('group', { name: where.of }))
      .getByLabel(label, { exact: true })
      .filter({ visible: true })
      .first()
  const named = (root: Page | Locator, words: Named): Locator =>
    root
      .getByRole('button', { name: words, exact: true })
      .or(root.getByRole('link', { name: words, exact: true }))
      .filter({ visible: true })
      .first()
  /** What stands in the page itself comes before the menu. */
  const thing = async (words: Named): Promise<Locator> => {
    const inMain = named(page.getByRole('main'), words)
    return (await inMain.count()) > 0 ? inMain : named(page, words)
  }
  const seen = async (): Promise<void> => {
    await page.waitForLoadState('load')
    await look(page)
  }
  return {
    page,
    keyboard,
    open: async (path) => {
      await page.goto(path)
      await seen()
    },
    write: (label, text, where) => keyboard.write(field(label, where), text),
    writeDate: async (label, date) => {
      const parts = date.split(' ')
      for (const [place, box] of ['Day', 'Month', 'Year'].entries()) await keyboard.write(field(box, { of: label }), parts[place] ?? '')
    },
    choose: (label, where) => keyboard.choose(field(label, where)),
    pick: (label, option) => keyboard.pick(field(label), option),
    attach: async (label, file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.enter(field(label))])
      await chooser.setFiles(file)
    },
    press: async (words) => {
      await keyboard.reach(await thing(words))
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
      await seen()
    },
    download: async (words) => {
      const link = await thing(words)
      await keyboard.reach(link)
      const inPage = await link.evaluate(async (element) => {
        const answer = await fetch((element as HTMLAnchorElement).href)
        return { status: answer.status, bytes: [...new Uint8Array(await answer.arrayBuffer())] }
      })
      assert.equal(inPage.status, 200)
      return Buffer.from(inPage.bytes)
    },
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

const wordsOn = async (page: Page): Promise<string> => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
