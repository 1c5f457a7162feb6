import type { Event } from '../../domain/event.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { type LeftBecause, lockWait, saveWaitEnd } from './waiting-store.ts'

export type NotEnded = 'does-not-wait'
type Ending = { readonly family: FamilyId; readonly why: LeftBecause; readonly reason: string }

/** A family leaves the waiting list without a session, and why is on record; a later acceptance puts it back. REF-09 */
export const endWait = async (work: Work, { family, why, reason }: Ending): Promise<Outcome<FamilyId, NotEnded>> => {
  const since = await lockWait(work, family)
  if (since === null) return refused('does-not-wait')
  await saveWaitEnd(work, { family, since, why, reason })
  await work.record({ name: 'referral.wait-ended', about: family, family, facts: { why } })
  return done(family)
}

/** Nobody waits for a place on a file that was closed; where the family did not wait, nothing ends. REF-09, REF-14 */
export const leaveClosedFile = async (work: Work, { family }: Event): Promise<void> => {
  if (family !== undefined) await endWait(work, { family: family as FamilyId, why: 'file-closed', reason: 'The file was closed.' })
}
