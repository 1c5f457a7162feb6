import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import { giveOut } from './steps/agree.ts'
import { allocate } from './steps/allocate.ts'
import { assess } from './steps/assess.ts'
import { approve, decide } from './steps/decide.ts'
import { referTwoSiblings } from './steps/refer.ts'

const theFamily = async ({ service }: Journey): Promise<string> => {
  const family = await service.work((work) => work.row<{ id: string }>`select id from family where tenant_id = ${work.tenant}`)
  assert.ok(family)
  return `/families/${family.id}`
}

test('county: a family goes from referral to a sealed record in the social worker’s hands', async () => {
  await using journey = await aJourney('county')
  const referral = await referTwoSiblings(journey, 'Send to your team manager')
  await approve(journey, referral)
  await decide(journey, 'leader', referral)
  const family = await theFamily(journey)
  await assess(journey, family, ['Supported'])
  await allocate(journey, family)
  await giveOut(journey, 'worker', family)
  journey.nothingWrong()
})
