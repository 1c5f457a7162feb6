import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../src/domain/example-referral.ts'
import { changeDraft, startDraft } from '../src/features/referral-drafts/keep-draft.ts'
import { moveTo } from '../src/testing/a-session.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import { approve, classAsCoreOffer } from './steps/decide.ts'

/** A whole form that the social worker has filled in this morning, and marked as urgent. */
const anUrgentDraft = ({ service }: Journey): Promise<string> =>
  service.work(async (work) => {
    const draft = await startDraft(work, service.accounts.socialWorker)
    assert.ok(draft.ok)
    const filled = await changeDraft(work, draft.value, () => ({
      ...exampleReferral,
      areaId: service.areas.east,
      isUrgent: true,
      whyUrgent: 'They leave the hospital on Friday.',
    }))
    assert.ok(filled.ok)
    return draft.value
  })

const sendItIn = async (journey: Journey): Promise<string> => {
  await anUrgentDraft(journey)
  const worker = await journey.as('socialWorker', { width: 390 })
  await worker.open('/')
  await worker.press(/Finish the referral/)
  await worker.press('Check your answers')
  await worker.sees(/They leave the hospital on Friday/)
  await worker.press('Send to your team manager')
  const path = worker.path()
  await worker.leave()
  return path
}

/** REF-08: the time runs from the minute of the call, not from its writing down. */
const recordTheCall = async (journey: Journey, referral: string): Promise<void> => {
  moveTo(journey.service, '2026-05-21 11:00')
  const leader = await journey.as('leader', { width: 820 })
  await leader.open('/referrals')
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
  await leader.open('/referrals')
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
  await leader.open('/waiting-list')
  await leader.sees(/Ivy/, /Core offer, in court/, /The risks to be assessed/)
  assert.ok(referral.startsWith('/referrals/'))
  await leader.leave()
}

test('county: an urgent referral is called in, and decided within 24 hours of the call', async () => {
  await using journey = await aJourney('county', { name: 'urgent' })
  const referral = await sendItIn(journey)
  await approve(journey, referral)
  await recordTheCall(journey, referral)
  await decideInTime(journey, referral)
  const worker = await journey.as('socialWorker', { width: 390 })
  await worker.open(referral)
  await worker.sees(/We can begin on Monday/)
  journey.nothingWrong()
})
