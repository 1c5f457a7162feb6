import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { WaitEnd } from '../../domain/waiting.ts'
import type { Work } from '../../platform/work.ts'
import { lockWait, saveWaitEnd } from './waiting-store.ts'

export type NotEnded = 'does-not-wait'
type Ending = { readonly family: FamilyId; readonly why: WaitEnd; readonly reason: string }

/** A family leaves the waiting list without a session, and why is on record; a later acceptance puts it back. REF-09 */
export const endWait = async (work: Work, { family, why, reason }: Ending): Promise<Outcome<FamilyId, NotEnded>> => {
  const since = await lockWait(work, family)
  if (since === null) return refused('does-not-wait')
  await saveWaitEnd(work, { family, since, why, reason })
  await work.record({ name: 'referral.wait-ended', about: family, family, facts: { why } })
  return done(family)
}
