import type { ChildPlan } from '../../../src/domain/child-plan.ts'
import { agreePlan, givePlan, keepPlan } from '../../../src/features/plans/keep-plan.ts'
import { childrenOf } from '../../../src/features/families/door.ts'
import { moment, must } from '../stage.ts'
import { type Case, deciderFor, type Play } from './play.ts'
import { handFor } from './who-and-where.ts'

const planFor = (play: Play, one: Case): ChildPlan => {
  const pen = play.pen(one.family)
  return {
    purpose: pen('plan: purpose', 'To keep the bond, and to see whether a step towards home is right.'),
    frequency: pen('plan: how often', 'Every week'),
    length: pen('plan: how long', `${one.family.minutes ?? 60} minutes`),
    whoTakesPart: pen('plan: who', `${one.family.visiting[1]} and the children; in the holidays the grandparents too`),
    socialWorkerShare: pen('plan: share', 'Once a month I sit in.'),
    endsOn: play.stage.day.add({ months: 4 }).toString(),
    wayOut: pen('plan: way out', 'First with less support in the same rooms, then at home with an aunt there.'),
    longTerm: pen('plan: long term', 'Four times a year, if the children stay where they are.'),
  }
}

/** Each child has a plan before the agreement is given out; those before the court go to court. AGR-06, AGR-08 */
export const writePlans = async (play: Play, one: Case): Promise<void> => {
  if (!play.policy.agreement.planForEachChild) return
  const { person } = handFor(play, one.place)
  const { status } = one.family
  const goesToCourt = status === 'interim-care-order' || status === 'emergency-protection-order'
  await play.stage.at(moment(play.stage, one.receivedOn + 7, '10:05'), person, async (work) => {
    for (const { id } of await childrenOf(work, one.familyId))
      await must('A plan', keepPlan(work, person, { family: one.familyId, child: id, plan: planFor(play, one), goesToCourt }))
  })
}

/** The team leader agrees for the time being, and the social worker is given the paper. AGR-06 */
export const agreePlans = async (play: Play, one: Case): Promise<void> => {
  const leader = deciderFor(play, one.family.area)
  await play.stage.at(moment(play.stage, one.receivedOn + 12, '14:45'), leader, async (work) => {
    for (const { id } of await childrenOf(work, one.familyId)) {
      const agreed = { family: one.familyId, child: id, version: 1, words: 'Agreed until the next hearing.' }
      await must('Agreeing a plan', agreePlan(work, leader, agreed))
      await must('Giving a plan', givePlan(work, { family: one.familyId, child: id }))
    }
  })
}
