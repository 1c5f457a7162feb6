import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { PolicyName } from '../policies/policy.ts'
import { signInCookie } from '../web/cookie.ts'
import { openBrowser } from './browser.ts'
import { type Traveller, travellerOf } from './journey-traveller.ts'
import { openEye, type Width, widths } from './page-look.ts'
import { weighPages } from './page-weight.ts'
import type { Part } from './people.ts'
import { aService, type TestService } from './service.ts'

export type Journey = AsyncDisposable & {
  readonly service: TestService
  readonly as: (part: Part, at?: { readonly width?: Width }) => Promise<Traveller>
  /** Somebody who has no sign-in here. */
  readonly stranger: (at?: { readonly width?: Width }) => Promise<Traveller>
  /** No page met so far shut anybody out, scrolled sideways or complained. */
  readonly nothingWrong: () => void
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
const travelTo = async (address: string, name: string) => {
  const browser = await openBrowser()
  const eye = openEye(name)
  const complaints: string[] = []
  const arrive = async (width: Width, token?: string): Promise<Traveller> => {
    const context = await browser.newContext({ viewport: { width, height: widths[width] }, reducedMotion: 'reduce', baseURL: address })
    if (token !== undefined) await context.addCookies([cookieFor(address, token)])
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    listen(page, complaints)
    weighPages(page, name)
    return travellerOf(page, context, () => eye.look(page, width))
  }
  return {
    arrive,
    stranger: (at: { readonly width?: Width } = {}) => arrive(at.width ?? 1440),
    nothingWrong: () => assert.deepEqual([...eye.faults(), ...complaints], []),
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
