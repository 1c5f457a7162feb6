import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { visitById } from './pre-visit-query.ts'
import { lockVisit, saveVisitCancellation } from './pre-visit-store.ts'

export type CancelVisitRefusal = 'no-such-visit' | 'visit-was-cancelled' | 'visit-recorded-already'

/** A visit that will not be is taken off, and why stays on the file. PRE-01 */
export const cancelVisit = async (
  work: Work,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<null, CancelVisitRefusal>> => {
  const standing = await lockVisit(work, id)
  const visit = await visitById(work, id)
  if (standing === null || visit === null) return refused('no-such-visit')
  if (standing.isCancelled) return refused('visit-was-cancelled')
  if (standing.isRecorded) return refused('visit-recorded-already')
  await saveVisitCancellation(work, id, reason)
  await work.record({ name: 'pre-visit.cancelled', about: id, family: visit.family })
  return done(null)
}
