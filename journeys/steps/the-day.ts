import { moveTo } from '../../src/testing/a-session.ts'
import type { Journey } from '../../src/testing/journey.ts'
import type { Traveller } from '../../src/testing/journey-traveller.ts'

type Coming = { readonly at: string; readonly who: readonly RegExp[]; readonly careOf?: RegExp }

const arrive = async (journey: Journey, worker: Traveller, { at, who, careOf }: Coming): Promise<void> => {
  moveTo(journey.service, `2026-05-28 ${at}`)
  await worker.press('Sign people in')
  for (const name of who) await worker.choose(name, { of: /Who has come/ })
  if (careOf !== undefined) await worker.choose(careOf, { of: /Who answers for the children/ })
  await worker.press('Sign in')
}

/** The grandmother brings the children and goes before their father comes: the two must not meet. DAY-05 */
const everybodyComes = async (journey: Journey, worker: Traveller): Promise<void> => {
  await worker.sees(/Before it can start/, /The child is not signed in/, /DAY-05/, /Sign the child in when they come/)
  await arrive(journey, worker, { at: '15:46', who: [/Callum Reid/] })
  await arrive(journey, worker, { at: '15:47', who: [/Shona Dunmore/] })
  await arrive(journey, worker, { at: '15:48', who: [/^Ivy/, /^Rafe/], careOf: /Shona Dunmore/ })
  moveTo(journey.service, '2026-05-28 15:50')
  await worker.press('Hand a child over to another adult')
  await worker.choose(/^Ivy/)
  await worker.choose(/^Rafe/)
  await worker.choose(/Callum Reid/, { of: /Who takes over/ })
  await worker.press('Hand over')
}

const theGrandmotherGoes = async (journey: Journey): Promise<void> => {
  const reception = await journey.as('leader')
  moveTo(journey.service, '2026-05-28 15:52')
  await reception.walk('Reception')
  await reception.sees(/Roll call: 4 people/)
  await reception.press('Sign out Shona Dunmore')
  moveTo(journey.service, '2026-05-28 15:58')
  await reception.press('Sign in Colin Yates')
  await reception.leave()
}

const write = async (worker: Traveller, about: string, text: string): Promise<void> => {
  await worker.choose('What I saw or heard')
  await worker.pick('What is it about?', about)
  await worker.write('What did you see or hear?', text)
  await worker.press('Add this entry')
}

/** What was seen, each with its time, and the child’s own words apart. OBS-03 */
const observations = async (journey: Journey, worker: Traveller): Promise<void> => {
  await worker.press('Write what you see')
  await write(worker, 'Arriving', 'Rafe ran to the door when his father came in. Mr Yates knelt down and opened his arms.')
  moveTo(journey.service, '2026-05-28 16:25')
  await worker.choose('A child’s own words')
  await worker.write(/^What did (you|the child)/, 'Can we build the tower again next week?')
  await worker.press('Add this entry')
  await worker.sees(/Say which child said it/)
  await worker.choose(/^Ivy/, { of: /child/ })
  await worker.press('Add this entry')
  await worker.sees(/Can we build the tower again/)
}

/** Their father goes first; the worker takes them home. DAY-05 */
const everybodyGoes = async (journey: Journey, worker: Traveller): Promise<void> => {
  moveTo(journey.service, '2026-05-28 17:33')
  await worker.press('Sign people out')
  await worker.choose('Colin Yates', { of: /Who is leaving/ })
  await worker.press('Sign out')
  moveTo(journey.service, '2026-05-28 17:40')
  await worker.press('Sign people out')
  for (const name of [/^Ivy/, /^Rafe/, 'Callum Reid']) await worker.choose(name, { of: /Who is leaving/ })
  await worker.choose('Callum Reid', { of: /Who takes the children home/ })
  await worker.press('Sign out')
  await worker.sees(/Each child has had a responsible adult at every moment/)
}

/** More than an hour later the tablet asks who is there, so the worker signs in again. */
const theEnd = async (journey: Journey, session: string): Promise<void> => {
  moveTo(journey.service, '2026-05-28 17:30')
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk(session)
  await worker.press('End the session')
  await worker.choose('Ended as planned')
  await worker.press('End the session')
  await worker.sees(/4pm to 5:30pm/)
  await everybodyGoes(journey, worker)
  await worker.leave()
}

/** The afternoon of the first session, on the worker’s tablet and at the desk. */
export const theDay = async (journey: Journey): Promise<void> => {
  moveTo(journey.service, '2026-05-28 15:45')
  const worker = await journey.as('worker', { width: 820 })
  await worker.open('/')
  await worker.press(/Dunmore/)
  await everybodyComes(journey, worker)
  await theGrandmotherGoes(journey)
  const session = worker.path()
  await worker.walk(session)
  moveTo(journey.service, '2026-05-28 16:00')
  await worker.press('Start the session')
  await observations(journey, worker)
  await worker.leave()
  await theEnd(journey, session)
}
