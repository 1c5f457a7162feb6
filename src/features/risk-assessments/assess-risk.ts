import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type Hazard, mayRecord, type OverallRisk, type RecordRefusal, type Verdict } from '../../domain/risk.ts'
import { supervisionLevels } from '../../domain/supervision-level.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { isAccepted, lockFamily, saveRisk, venuesOf } from './risk-store.ts'

export type Assessment = {
  readonly family: FamilyId
  readonly hazards: readonly Hazard[]
  readonly verdicts: readonly Verdict[]
  readonly overall: OverallRisk
  readonly workersNeeded: number
  readonly venueId: string | null
  readonly protective: string
  readonly measures: string
  readonly support: string
}

/** A new version beside the old ones, never in place of them: who, when, and the lowest safe level with its reasons. RISK-01, RISK-02, RISK-03 */
export const assessRisk = async (
  work: Work,
  person: Person,
  given: Assessment,
): Promise<Outcome<number, RecordRefusal | 'no-such-venue'>> => {
  const { family } = given
  await lockFamily(work, family)
  const { risk } = await policyInForce(work)
  const offered = supervisionLevels.filter((level) => risk.levelsOffered.includes(level))
  const chosen = mayRecord({ ...given, isAccepted: await isAccepted(work, family), offered, leadsFromLowest: risk.leadsFromLowest })
  if (!chosen.ok) return chosen
  if (given.venueId !== null && !(await venuesOf(work)).some(({ id }) => id === given.venueId)) return refused('no-such-venue')

  const { hazards, protective, measures, support, overall, workersNeeded, venueId } = given
  const { level, reasons } = chosen.value
  const content = { hazards, protective, measures, support, reasons }
  const { id, version } = await saveRisk(work, {
    family,
    content,
    overall,
    level,
    workersNeeded,
    venueId,
    by: { id: person.id, name: person.name },
  })
  await work.record({ name: 'risk.assessed', about: id, family, facts: { version, overall, level, workersNeeded } })
  return done(version)
}
