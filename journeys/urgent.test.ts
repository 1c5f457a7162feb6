import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveTo } from '../src/testing/a-session.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import { approve, classAsCoreOffer } from './steps/decide.ts'
import { referUrgently } from './steps/refer.ts'

/** REF-08: the time runs from the minute of the call, not from its writing down. */
const recordTheCall = async (journey: Journey, referral: string): Promise<void> => {
  moveTo(journey.service, '2026-05-21 11:00')
  const leader = await journey.as('leader', { width: 820 })
  await leader.walk('Referrals')
  await leader.sees(/Urgent/, /Call needed/)
  await leader.press(/Ivy/)
  assert.equal(leader.path(), `${referral}/decision`)
  await leader.press(/^Record the call/)
  await leader.write('Time of the call', '11:30')
  await leader.write('What was said?', 'They leave the hospital on Friday, and nobody is there for them.')
  await leader.press('Put the call on record')
  await leader.sees(/The time of the call is still to come/, /REF-08/, /We have not done this yet/)
  await leader.write('Time of the call', '10:40')
  await leader.press('Put the call on record')
  await leader.sees(/23 hours 40 min left/, /Tomorrow, 10:40am/)
  await leader.doesNotSee(/Call needed/)
  await leader.leave()
}

/** REF-09 before the decision; several at once only into somebody's hands, never decided unread. */
const decideInTime = async (journey: Journey, referral: string): Promise<void> => {
  moveTo(journey.service, '2026-05-22 09:00')
  const leader = await journey.as('leader')
  await leader.walk('Referrals')
  await leader.choose(/^Tick/)
  await leader.press('Put the ticked ones in their hands')
  await leader.sees(/Lena East looks into it/)
  await leader.press('In my hands')
  await leader.press(/Ivy/)
  await leader.choose(/^Accept/)
  await leader.press('Save the decision')
  await leader.sees(/no class yet/, /REF-09/)
  await classAsCoreOffer(leader)
  await leader.choose(/^Accept/)
  await leader.write(/A note for the referrer/, 'We can begin on Monday.')
  await leader.press('Read the letter first')
  await leader.sees(/Nothing is decided yet/, /We have accepted your referral/, /We can begin on Monday/)
  await leader.press('Give this decision')
  await leader.sees(/Accepted/, /Decided in time/)
  await leader.walk('Referrals', '/waiting-list')
  await leader.sees(/Ivy/, /Core offer, in court/, /The risks to be assessed/)
  assert.ok(referral.startsWith('/referrals/'))
  await leader.leave()
}

/** The social worker reads it in the corridor: from the first page to the paper, and as a PDF. */
const readThePaper = async (journey: Journey): Promise<void> => {
  const worker = await journey.as('socialWorker', { width: 390 })
  await worker.open('/')
  await worker.press(/^Open the .* referral/)
  await worker.sees(/We can begin on Monday/)
  await worker.press(/^Read the paper: Decision/)
  await worker.sees(/We have accepted your referral/, /We can begin on Monday/)
  await worker.doesNotSee(/Ivy|Dunmore|Yates|Hidden Mews/)
  assert.equal((await worker.download('Open as PDF')).subarray(0, 5).toString('latin1'), '%PDF-')
  await worker.leave()
}

test('county: an urgent referral is called in, and decided within 24 hours of the call', async () => {
  await using journey = await aJourney('county', { name: 'urgent' })
  const referral = await referUrgently(journey, 'They leave the hospital on Friday')
  await approve(journey, referral)
  await recordTheCall(journey, referral)
  await decideInTime(journey, referral)
  await readThePaper(journey)
  journey.nothingWrong()
})
