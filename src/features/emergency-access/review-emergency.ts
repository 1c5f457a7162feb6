import type { Person } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { findEmergency, markReviewed } from './emergency-store.ts'

/** A manager writes down whether it was right; never the one who took it. DATA-03 */
export const reviewEmergency = async (work: Work, by: Person, asked: { readonly id: string; readonly words: string }) => {
  const emergency = await findEmergency(work, asked.id)
  if (emergency === null) return refused('no-such-emergency')
  if (emergency.account === by.id) return refused('own-emergency')
  if (!(await markReviewed(work, by, asked))) return refused('reviewed-already')
  await work.record({ name: 'family.emergency-reviewed', about: emergency.id, family: emergency.family })
  return done(null)
}
