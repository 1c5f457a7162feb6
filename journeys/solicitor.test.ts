import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import { lettersIn, linkIn } from '../src/testing/letter-box.ts'
import { referAsSolicitor } from './steps/refer.ts'

/** REF-11: a significant risk is not for volunteers; the letter says where supervised sessions are found. */
const refuseForRisk = async (journey: Journey, referral: string): Promise<void> => {
  const coordinator = await journey.as('coordinator', { width: 820 })
  await coordinator.open('/')
  await coordinator.press('Referrals')
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
  assert.equal(coordinator.path(), `${referral}/decision`)
  await coordinator.leave()
}

/** From the first page, by links alone: nothing of the family is in the paper, and it opens as a PDF. RISK-07 */
const readThePaper = async (journey: Journey, referral: string): Promise<void> => {
  const solicitor = await journey.as('solicitor', { width: 390 })
  await solicitor.open('/')
  await solicitor.press(/^Open the .* referral/)
  assert.equal(solicitor.path(), referral)
  await solicitor.press(/^Read the paper: Decision/)
  await solicitor.sees(/We cannot accept your referral/, /threats/, /Where supervised sessions are found/)
  await solicitor.doesNotSee(/Ashdown/, /Poppy/)
  const pdf = await solicitor.download('Open as PDF')
  assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-')
  await solicitor.leave()
}

/** The mail names no reason beyond the printed one, and leads to the same page. REF-07 */
const comeFromTheMail = async (journey: Journey, referral: string): Promise<void> => {
  const letters = await journey.service.work((work) => lettersIn(work))
  const mail = letters.findLast(({ kind }) => kind === 'referral-refused')
  assert.equal(mail?.account, journey.service.accounts.solicitor)
  assert.doesNotMatch(mail?.text ?? '', /threats|Ashdown|Poppy/)
  assert.equal(linkIn(mail), referral)
  const solicitor = await journey.as('solicitor', { width: 1440 })
  await solicitor.open(linkIn(mail))
  await solicitor.press(/^Read the paper: Decision/)
  await solicitor.sees(/Where supervised sessions are found/)
  await solicitor.leave()
}

test('supported: a solicitor’s referral is refused for significant risk, and the letter points to supervised sessions', async () => {
  await using journey = await aJourney('supported', { name: 'solicitor' })
  const referral = await referAsSolicitor(journey)
  await refuseForRisk(journey, referral)
  await readThePaper(journey, referral)
  await comeFromTheMail(journey, referral)
  journey.nothingWrong()
})
