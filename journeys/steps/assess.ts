import type { Journey } from '../../src/testing/journey.ts'

/** RISK-01: before the risks are assessed nothing is booked, no button leads there, and its address says why; nor is an agreement drafted. */
const nothingBefore = async (journey: Journey, family: string): Promise<void> => {
  const leader = await journey.as('leader')
  await leader.open(`${family}/sessions/new`)
  await leader.sees(/The risks have not been assessed yet/, /RISK-01/, /Assess the risks first/)
  await leader.walk('Families', family, `${family}/agreement`)
  await leader.press('Draft the agreement')
  await leader.sees(/We have not done this yet/, /RISK-01/)
  await leader.leave()
}

/** From the lowest safe level up: a level that is not safe needs its reason, and a level needs its workers. RISK-02, RISK-03 */
export const assess = async (journey: Journey, family: string, leftOut: readonly string[]): Promise<void> => {
  await nothingBefore(journey, family)
  const leader = await journey.as('leader', { width: 820 })
  await leader.walk('Families', family)
  await leader.press(/^Risk/)
  await leader.press(/Assess the risks/)
  await leader.choose('Being upset by what is said or done')
  await leader.choose('None known', { of: /To staff/ })
  await leader.press('Go on with these')
  await leader.pick('How likely?', '3')
  await leader.pick('How harmful?', '3')
  await leader.write(/What we know/, 'Two police call-outs in 2025.')
  await leader.choose('A worker', { of: /Who is at risk/ })
  await leader.write('Who told us?', 'The social worker')
  await leader.write(/What counts against this hazard/, 'Their grandmother calms them both.')
  await leader.write('What is done about it', 'The worker stops the session if there is shouting.')
  await leader.pick('How likely then?', '2')
  await leader.write('Who sees to it', 'The worker')
  for (const level of leftOut) {
    await leader.choose('Not safe', { of: new RegExp(level) })
    await leader.write('Why it is not safe', 'Shouting in front of the children in 2025.', { of: new RegExp(level) })
  }
  await leader.choose('Safe enough', { of: /Supervised by one/ })
  await leader.write('What holds at every session', 'Arrive ten minutes apart.')
  await leader.write('Stop the session if…', 'there is shouting')
  await leader.choose('Medium', { of: /as a whole/ })
  await leader.choose('None', { of: /How many workers/ })
  await leader.pick('Where?', 'Larch House')
  await leader.press('Record this assessment')
  await leader.sees(/This level needs at least 1 worker/, /RISK-02/)
  await leader.choose('One', { of: /How many workers/ })
  await leader.press('Record this assessment')
  await leader.sees(/Version 1/i, /Counts against it: Their grandmother calms them both/, /6 of 25\s+9 before/, /there is shouting/)
  await leader.leave()
}
