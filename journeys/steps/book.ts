import { aFamily } from '../../src/testing/a-family.ts'
import { aSession } from '../../src/testing/a-session.ts'
import type { Journey } from '../../src/testing/journey.ts'
import type { Traveller } from '../../src/testing/journey-traveller.ts'

type Weeks = { readonly first: string; readonly last: string; readonly tooLate: string; readonly openUntil: RegExp }

/** Another family has the room on the first day. TIME-01 */
const somebodyElseIsThere = async ({ service }: Journey): Promise<void> => {
  const other = await aFamily(service, { surname: 'Holroyd', childNames: ['Noor', 'Sami'] })
  await aSession(service, other, { from: '2026-05-28 16:30', to: '2026-05-28 17:30', worker: service.workers.otherWorker })
}

const fill = async (worker: Traveller, weeks: Weeks): Promise<void> => {
  await worker.choose('Colin Yates')
  await worker.pick('Day of the week', 'Thursday')
  await worker.write('Start time', weeks.tooLate)
  await worker.write('Length in minutes', '90')
  await worker.writeDate('First day', weeks.first)
  await worker.writeDate('Last day', weeks.last)
  await worker.choose('Supervised session')
  await worker.pick('Room', 'Larch House: Bluebell room')
}

/** The worker books every week; out of hours and a room that is taken are refused by name, and then all of it is booked at once. */
export const bookWeekly = async (journey: Journey, family: string, weeks: Weeks): Promise<void> => {
  await somebodyElseIsThere(journey)
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk('Families', family)
  await worker.press('Sessions')
  await worker.press('Book sessions')
  await fill(worker, weeks)
  await worker.press('Book these sessions')
  await worker.sees(/We have not done this yet/, weeks.openUntil, /TIME-03/, /Choose a time within these hours/)
  await worker.write('Start time', '4pm')
  await worker.press('Book these sessions')
  await worker.sees(/Bluebell room/, /Thu 28 May/, /TIME-01/, /Nothing was booked/)
  await worker.doesNotSee(/Holroyd/)
  await worker.pick('Room', 'Larch House: Willow room')
  await worker.press('Book these sessions')
  await worker.sees(/Thu 28 May/, /Thu 4 Jun/, /Willow room/)
  await worker.leave()
}

/** AGR-02: the sessions stand in the timetable, and the first cannot start before the last signature. */
export const notBeforeAllHaveSigned = async (journey: Journey, family: string): Promise<void> => {
  const leader = await journey.as('leader')
  await leader.walk('Families', family, `${family}/sessions`)
  await leader.press(/28 May/)
  await leader.sees(/Before it can start/, /The agreement is not signed by everybody yet/, /AGR-02/, /Take the missing signatures/)
  await leader.leave()
}

/** AGR-02, where the service waits for every signature before it books: no button leads there, and its address says why. */
export const nothingBookedBeforeAllHaveSigned = async (journey: Journey, family: string): Promise<void> => {
  const leader = await journey.as('leader')
  await leader.open(`${family}/sessions/new`)
  await leader.sees(/Not everyone has signed the agreement yet/, /AGR-02/, /Book again when the last person has signed/)
  await leader.leave()
}
