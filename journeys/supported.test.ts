import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, agree, allocate, assess, type TestFamily } from '../src/testing/a-family.ts'
import { moveTo } from '../src/testing/a-session.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import type { Traveller } from '../src/testing/journey-traveller.ts'

/** REF-11: whoever decides says whether any risk is significant. */
const decide = async (journey: Journey, family: TestFamily): Promise<void> => {
  const coordinator = await journey.as('coordinator')
  await coordinator.walk('Referrals', /Poppy/)
  assert.equal(coordinator.path(), `/referrals/${family.referralId}/decision`)
  await coordinator.choose(/^Accept/)
  await coordinator.press('Save the decision')
  await coordinator.sees(/You have not said whether any risk is significant/, /REF-11/)
  await coordinator.choose('No', { of: /Is any risk significant/ })
  await coordinator.press('Save the decision')
  await coordinator.sees(/Accepted/)
  await coordinator.leave()
}

const book = async (journey: Journey, family: TestFamily): Promise<void> => {
  const coordinator = await journey.as('coordinator')
  await coordinator.walk('Families', `/families/${family.familyId}`, 'Sessions', 'Book sessions')
  await coordinator.choose('Owen Ashdown')
  await coordinator.pick('Day of the week', 'Saturday')
  await coordinator.write('Start time', '10am')
  await coordinator.write('Length in minutes', '90')
  await coordinator.writeDate('First day', '30 5 2026')
  await coordinator.writeDate('Last day', '30 5 2026')
  await coordinator.choose('Supported session')
  await coordinator.pick('Room', 'Larch House: Bluebell room')
  await coordinator.press('Book these sessions')
  await coordinator.sees(/Sat 30 May/)
  await coordinator.leave()
}

const signIn = async (desk: Traveller, who: readonly RegExp[], careOf?: RegExp): Promise<void> => {
  await desk.press('Sign people in')
  for (const name of who) await desk.choose(name, { of: /Who has come/ })
  if (careOf !== undefined) await desk.choose(careOf, { of: /Who answers for the children/ })
  await desk.press('Sign in')
}

/** DAY-09: only the times are kept; there is nowhere to write what was seen. */
const nowhereToWrite = async (desk: Traveller, session: string): Promise<void> => {
  await desk.sees(/Only times of arrival and departure are kept/)
  await desk.doesNotSee(/Write what you see|Finish the record/)
  await desk.open(`${session}/record`)
  await desk.sees(/This session has no record/)
  assert.equal(await desk.page.locator('main textarea, main input:not([type=hidden])').count(), 0)
  await desk.open(session)
}

const theDay = async (journey: Journey): Promise<void> => {
  moveTo(journey.service, '2026-05-30 09:50')
  const desk = await journey.as('coordinator', { width: 820 })
  await desk.open('/')
  await desk.press(/Ashdown/)
  const session = desk.path()
  await signIn(desk, [/Callum Reid/])
  await signIn(desk, [/^Poppy/, /^Jude/, /Fay Marsh/], /Fay Marsh/)
  await signIn(desk, [/Owen Ashdown/])
  await desk.press('Start the session')
  await nowhereToWrite(desk, session)
  moveTo(journey.service, '2026-05-30 10:40')
  await desk.press('End the session')
  await desk.choose(/Ended early/)
  await desk.press('End the session')
  await desk.sees(/Say why it did not go as planned/, /OBS-14/)
  await desk.write(/^Why/, 'Jude was tired.')
  await desk.press('End the session')
  await desk.sees(/Ended early/)
  await nowhereToWrite(desk, session)
  await desk.leave()
}

test('supported: a family is accepted where no risk is significant, and on the day nothing is observed', async () => {
  await using journey = await aJourney('supported')
  const family = await aFamily(journey.service, { kind: 'supported' })
  await decide(journey, family)
  await assess(journey.service, family, { level: 'supported' })
  await agree(journey.service, family)
  await allocate(journey.service, family)
  await book(journey, family)
  await theDay(journey)
  journey.nothingWrong()
})
