import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, type TestFamily } from '../src/testing/a-family.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'

/** REF-11: a significant risk is not for volunteers; the letter says where supervised sessions are found. */
const refuseForRisk = async (journey: Journey, family: TestFamily): Promise<void> => {
  const coordinator = await journey.as('coordinator', { width: 820 })
  await coordinator.open('/referrals')
  await coordinator.press(/Poppy/)
  await coordinator.choose(/^Accept/)
  await coordinator.choose('Yes', { of: /Is any risk significant/ })
  await coordinator.press('Save the decision')
  await coordinator.sees(/A significant risk is not for this service/, /REF-11/, /where supervised sessions are found/)
  await coordinator.choose(/^Refuse/)
  await coordinator.pick('The main reason', 'The risk is more than we can keep safe. A service with supervised sessions can look at it.')
  await coordinator.write('The reason in your words', 'Two reports from this spring tell of threats.')
  await coordinator.press('Read the letter first')
  await coordinator.sees(/We cannot accept your referral/, /Where supervised sessions are found/, /the council where the children live/)
  await coordinator.press('Give this decision')
  await coordinator.sees(/Refused/)
  assert.equal(coordinator.path(), `/referrals/${family.referralId}/decision`)
  await coordinator.leave()
}

/** The solicitor reads the paper that was given to them, and nothing of the family is in it. RISK-07 */
const readThePaper = async (journey: Journey): Promise<void> => {
  const { service } = journey
  const paper = await service.work(
    (work) =>
      work.row<{ id: string }>`select id from paper where tenant_id = ${work.tenant} and account_id = ${service.accounts.solicitor}`,
  )
  const solicitor = await journey.as('solicitor', { width: 390 })
  await solicitor.open(`/papers/${paper?.id}`)
  await solicitor.sees(/We cannot accept your referral/, /threats/, /Where supervised sessions are found/)
  await solicitor.doesNotSee(/Ashdown/, /Poppy/)
  await solicitor.leave()
}

test('supported: a solicitor’s referral is refused for significant risk, and the letter points to supervised sessions', async () => {
  await using journey = await aJourney('supported', { name: 'solicitor' })
  const family = await aFamily(journey.service, { kind: 'supported', referredBy: 'solicitor' })
  await refuseForRisk(journey, family)
  await readThePaper(journey)
  journey.nothingWrong()
})
