import assert from 'node:assert/strict'
import type { Journey } from '../../src/testing/journey.ts'
import type { Traveller } from '../../src/testing/journey-traveller.ts'

/** REF-06: nothing is decided, and no clock runs, before the team manager has approved. */
export const approve = async (journey: Journey, referral: string): Promise<void> => {
  const leader = await journey.as('leader')
  await leader.open(`${referral}/decision`)
  await leader.sees(/The clock has not started/, /team manager approves/)
  await leader.doesNotSee(/Your decision/)
  await leader.leave()

  const manager = await journey.as('teamManager', { width: 820 })
  await manager.open('/')
  await manager.press(/Approve/)
  await manager.choose(/^Do not approve/)
  await manager.press('Save and tell the referrer')
  await manager.sees(/Write why you do not approve it/, /REF-06/)
  await manager.choose(/^Approve/)
  await manager.press('Save and tell the referrer')
  await manager.leave()
}

/** REF-09: what the referrer wrote is filled in; the desk looks at it and saves the class. */
export const classAsCoreOffer = async (decider: Traveller): Promise<void> => {
  await decider.press(/^Class it/)
  await decider.choose('Yes', { of: /looked after by the authority/ })
  await decider.choose('No', { of: /Is a lasting home agreed/ })
  await decider.write(/What shows that there is significant risk now/, 'Two police call-outs for shouting in 2025.')
  await decider.write(/Why is there no other suitable way/, 'Nobody in the family can be there.')
  await decider.press('Save the class')
  await decider.sees(/Core offer or exceptional Core offer/)
}

/** Whoever decides asks first, reads the answer, and then takes the family on; no risk is assessed before that. RISK-01 */
export const decide = async (journey: Journey, who: 'leader' | 'manager' | 'coordinator', referral: string): Promise<void> => {
  const decider = await journey.as(who)
  await decider.open('/')
  await decider.press(/Referrals/)
  await decider.press(/Ivy/)
  await decider.sees(/working days? left/)
  await decider.choose(/^Ask the referrer for more/)
  await decider.write('What do you need to know?', 'Who brings the children, and who takes them home?')
  await decider.press('Save the decision')
  await decider.sees(/Clock stopped/)

  const referrer = await journey.as('socialWorker', { width: 390 })
  await referrer.open('/')
  await referrer.press(/Answer/)
  await referrer.write('Your answer', 'Their grandmother brings them. She and their father must not meet.')
  await referrer.press('Send the answer')
  await referrer.leave()

  await decider.walk('Referrals', /Ivy/)
  assert.equal(decider.path(), `${referral}/decision`)
  await decider.sees(/Their grandmother brings them/)
  if (who === 'leader') await classAsCoreOffer(decider)
  await decider.choose(/^Accept/)
  await decider.write(/A note for the referrer/, 'We can begin in June.')
  await decider.press('Save the decision')
  await decider.sees(/Accepted/)
  await decider.leave()
}

/** The path of the file that the referral opened. */
export const familyOf = async ({ service }: Journey, referral: string): Promise<string> => {
  const id = referral.split('/').at(-1) ?? ''
  const found = await service.work(
    (work) => work.row<{ family: string }>`select family_id as family from referral where tenant_id = ${work.tenant} and id = ${id}`,
  )
  assert.ok(found)
  return `/families/${found.family}`
}
