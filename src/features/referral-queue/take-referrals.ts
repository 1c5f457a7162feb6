import type { Person } from '../../domain/actor.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { type AreasSeen, areasSeenBy } from './areas-query.ts'
import { lockWaiting, officeOf, saveTaking } from './taking-store.ts'

export type TakeRefusal = 'not-on-your-list' | 'not-of-the-office' | 'not-their-area'
type Taking = { readonly ids: readonly string[]; readonly who: string }

const isSeen = (areas: AreasSeen, area: string | null): boolean => areas === 'all' || area === null || areas.includes(area)

/** Several referrals are put into one person's hands at once; nothing is decided by it, so nothing can go wrong unread. DATA-06 */
export const takeReferrals = async (work: Work, person: Person, { ids, who }: Taking): Promise<Outcome<number, TakeRefusal>> => {
  const taker = (await officeOf(work)).find(({ id }) => id === who)
  if (taker === undefined) return refused('not-of-the-office')
  const seen = await areasSeenBy(work, person)
  const waiting = await lockWaiting(work, ids)
  if (waiting.length !== ids.length || waiting.some(({ areaId }) => !isSeen(seen, areaId))) return refused('not-on-your-list')
  if (waiting.some(({ areaId }) => !isSeen(taker.areas, areaId))) return refused('not-their-area', { name: taker.name })

  for (const { id, family, reference } of waiting) {
    await saveTaking(work, id, taker)
    await work.record({ name: 'referral.taken', about: id, family, facts: { reference, by: taker.name } })
  }
  return done(waiting.length)
}
