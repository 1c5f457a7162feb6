import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { saveMeeting } from './meeting-store.ts'
import type { MeetingRefusal } from './meeting-words.ts'

type Held = {
  readonly family: FamilyId
  readonly heldOn: Temporal.PlainDate
  readonly place: string
  readonly present: string
  readonly settled: string
}

/** Who was there, when, and what was settled. A meeting that is still to come settles nothing yet. AGR-03, PRE-06 */
export const recordMeeting = async (work: Work, given: Held): Promise<Outcome<string, MeetingRefusal>> => {
  if (today(work.now).until(given.heldOn).sign > 0) return refused('meeting-to-come')
  const id = await saveMeeting(work, given)
  await work.record({ name: 'agreement.meeting-recorded', about: id, family: given.family, facts: { heldOn: given.heldOn.toString() } })
  return done(id)
}
