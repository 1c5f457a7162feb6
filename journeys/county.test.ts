import { test } from 'node:test'
import { aJourney } from '../src/testing/journey.ts'
import { referTwoSiblings } from './steps/refer.ts'

test('county: a family goes from referral to a sealed record in the social worker’s hands', async () => {
  await using journey = await aJourney('county')
  await referTwoSiblings(journey, 'Send to your team manager')
  journey.nothingWrong()
})
