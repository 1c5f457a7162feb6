import type { Person } from '../../domain/actor.ts'
import { type AgreeRefusal, type ChildPlan, type GiveRefusal, mayGivePlan, mayKeepPlan, type PlanRefusal } from '../../domain/child-plan.ts'
import { today } from '../../domain/civil-time.ts'
import type { ChildId, FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { givePlanPaper } from './give-plan.ts'
import { policyInForce } from '../policy/door.ts'
import { currentPlan, finalHearingOf, lockChild, plansOf, saveAgreed, savePlan, socialWorkersOf } from './plan-store.ts'

type Of = { readonly family: FamilyId; readonly child: string }

/** Each child has a plan of their own; a change is a new version, and the old ones stay. AGR-08 */
export const keepPlan = async (
  work: Work,
  person: Person,
  { family, child, plan, goesToCourt }: Of & { readonly plan: ChildPlan; readonly goesToCourt: boolean },
): Promise<Outcome<FamilyId, PlanRefusal | 'no-such-child'>> => {
  if ((await lockChild(work, family, child)) === null) return refused('no-such-child')
  const allowed = mayKeepPlan(plan, { on: today(work.now), finalHearingOn: await finalHearingOf(work, family) })
  if (!allowed.ok) return allowed
  const id = await savePlan(work, { family, child: child as ChildId, plan, goesToCourt, by: person })
  await work.record({ name: 'plan.recorded', about: id, family, facts: { goesToCourt } })
  return done(family)
}

/** The team leader agrees, for the time being, exactly the version that was read. AGR-06 */
export const agreePlan = async (
  work: Work,
  person: Person,
  { family, child, version, words }: Of & { readonly version: number; readonly words: string },
): Promise<Outcome<FamilyId, AgreeRefusal>> => {
  await lockChild(work, family, child)
  const plan = currentPlan(await plansOf(work, family), child)
  if (plan === null) return refused('no-plan')
  if (plan.version !== version) return refused('another-version')
  if (plan.agreed !== null) return refused('agreed-already')
  await saveAgreed(work, { plan: plan.id, words, by: person })
  await work.record({ name: 'plan.agreed', about: plan.id, family })
  return done(family)
}

/** The plan as a paper for each social worker on the file; one for court only after the team leader agreed it. AGR-06 */
export const givePlan = async (work: Work, { family, child }: Of): Promise<Outcome<FamilyId, GiveRefusal>> => {
  const named = await lockChild(work, family, child)
  const plan = currentPlan(await plansOf(work, family), child)
  if (plan === null || named === null) return refused('no-plan')
  const allowed = mayGivePlan({ goesToCourt: plan.goesToCourt, isAgreed: plan.agreed !== null }, (await policyInForce(work)).agreement)
  if (!allowed.ok) return allowed
  const readers = await socialWorkersOf(work, family)
  if (readers.length === 0) return refused('nobody-to-give-to')
  for (const reader of readers) await givePlanPaper(work, { family, reader, plan, child: named.givenName })
  return done(family)
}
