import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setUpLink } from '../src/features/set-up/door.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import type { Traveller } from '../src/testing/journey-traveller.ts'
import { codeNow } from '../src/testing/joined.ts'

const password = 'harbour biscuit telescope'

const fill = async (manager: Traveller): Promise<void> => {
  await manager.write('Name of your service', 'Hollow Lane Family Time')
  await manager.choose(/county|council/i, { of: /most like yours/ })
  await manager.write(/Phone number for help/, '020 7946 0199')
  await manager.write('Name of your first venue', 'Hollow Lane')
  await manager.write('Rooms in this venue', 'Fern\nMoss')
  await manager.write('Your name', 'Greta Lund')
  await manager.write('Your e-mail address', 'greta.lund@example.org')
  await manager.write('Password', password)
  await manager.write('The same password again', password)
}

const keyOn = async ({ page }: Traveller): Promise<string> => (await page.locator('code').first().innerText()).replaceAll(/[^A-Z2-7]/g, '')

const setUp = async ({ service }: Journey, manager: Traveller): Promise<string> => {
  await manager.press('Set up your service')
  await fill(manager)
  await manager.write(/Code from your authenticator app/, '000000')
  await manager.press('Open the service')
  await manager.sees(/problem|not done this yet/i)
  const secret = await keyOn(manager)
  await manager.write('Password', password)
  await manager.write('The same password again', password)
  await manager.write(/Code from your authenticator app/, codeNow(secret, service.clock))
  await manager.press('Open the service')
  return secret
}

test('the first manager opens a service by the one-time link, and comes in again with password and code', async () => {
  await using journey = await aJourney('county', { name: 'set-up' })
  const link = await setUpLink(journey.service.parts.database)
  assert.ok(link)
  const manager = await journey.stranger()
  await manager.open(link)
  const secret = await setUp(journey, manager)
  await manager.sees(/recovery codes/i)
  await manager.open('/')
  await manager.sees(/Hollow Lane Family Time/, /Greta/)
  await manager.doesNotSee(/Example data/)
  await manager.leave()

  const again = await journey.stranger({ width: 820 })
  await again.open(link)
  await again.sees(/This set-up link is over/)
  await again.press('Sign in')
  await again.write('E-mail address', 'greta.lund@example.org')
  await again.write('Password', password)
  await again.press('Continue')
  journey.service.clock.moveBy({ minutes: 1 })
  await again.write(/Code from your authenticator app/, codeNow(secret, journey.service.clock))
  await again.press('Sign in')
  await again.sees(/Hollow Lane Family Time/)
  journey.nothingWrong()
})

test('somebody who wants to look around first is one of the invented people with one press, and every page says so', async () => {
  await using journey = await aJourney('county', { name: 'examples' })
  const link = await setUpLink(journey.service.parts.database)
  assert.ok(link)
  const visitor = await journey.stranger({ width: 390 })
  await visitor.open(link)
  await visitor.press('Explore with examples')
  await visitor.press('Sign in as Lena East')
  await visitor.sees(/Example data. Every person here is invented/, /Lena/)
  journey.nothingWrong()
})
