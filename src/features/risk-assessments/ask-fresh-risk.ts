import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { Event } from '../../domain/event.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { lastDayOf } from '../../domain/period.ts'
import { type FreshReason, freshReasonOf } from '../../domain/risk-fresh.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { latestVersion, saveAsked } from './fresh-store.ts'
import { lockFamily } from './risk-store.ts'

type Asking = { readonly family: FamilyId; readonly reason: FreshReason; readonly words: string; readonly byName: string | null }

const ask = async (work: Work, asking: Asking): Promise<Outcome<string, 'not-assessed-yet' | 'reason-not-in-policy'>> => {
  const { risk } = await policyInForce(work)
  if (!risk.freshAssessmentAfter.includes(asking.reason)) return refused('reason-not-in-policy')
  await lockFamily(work, asking.family)
  const afterVersion = await latestVersion(work, asking.family)
  if (afterVersion === 0) return refused('not-assessed-yet')
  const within = risk.freshAssessmentWithin
  const dueOn = (within === null ? null : lastDayOf(work.now, within)) ?? today(work.now)
  const id = await saveAsked(work, { ...asking, afterVersion, askedAt: work.now, dueOn })
  const facts = { reason: asking.reason, due: dueOn.toString() }
  await work.record({ name: 'risk.review-due', about: id, family: asking.family, facts })
  return done(id)
}

/** Assessment is continuing: what the policy names asks for a fresh one; before the first one there is nothing to look at again. RISK-04 */
export const askForFreshRisk = async (work: Work, event: Event): Promise<void> => {
  const found = freshReasonOf(event)
  if (found === null || event.family === undefined) return
  await ask(work, { family: event.family as FamilyId, ...found, byName: null })
}

/** Staff who hear or see something ask for a fresh assessment themselves, with the reason. RISK-04 */
export const askAgain = (work: Work, person: Person, given: Omit<Asking, 'byName'>) => ask(work, { ...given, byName: person.name })
