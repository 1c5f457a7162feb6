import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { CaseStage, OverallRisk, RiskContent } from '../../domain/risk.ts'
import type { Verdict } from '../../domain/risk-ladder.ts'
import { mayRecord, type RecordRefusal } from '../../domain/risk-record.ts'
import { supervisionLevels } from '../../domain/supervision-level.ts'
import type { Work } from '../../platform/work.ts'
import { type ClosedFileRefusal, closureStandsInTheWay } from '../closures/door.ts'
import { policyInForce } from '../policy/door.ts'
import { isAccepted, lockFamily, saveRisk, stageOnFile, venuesOf } from './risk-store.ts'

export type Assessment = Omit<RiskContent, 'reasons' | 'stage'> & {
  readonly family: FamilyId
  readonly verdicts: readonly Verdict[]
  readonly overall: OverallRisk
  readonly workersNeeded: number
  readonly venueId: string | null
  /** Null: as the referral said. */
  readonly stage: CaseStage | null
}

/** A new version beside the old ones, never in place of them: who, when, and the lowest safe level with its reasons. RISK-01, RISK-02, RISK-03 */
export const assessRisk = async (
  work: Work,
  person: Person,
  given: Assessment,
): Promise<Outcome<number, RecordRefusal | ClosedFileRefusal | 'no-such-venue'>> => {
  const { family, verdicts, overall, workersNeeded, venueId, ...text } = given
  await lockFamily(work, family)
  const closed = await closureStandsInTheWay(work, family)
  if (closed !== null) return refused(closed)
  const { risk } = await policyInForce(work)
  const stage = given.stage ?? (await stageOnFile(work, family))
  const chosen = mayRecord({
    ...text,
    stage,
    verdicts,
    overall,
    workersNeeded,
    isAccepted: await isAccepted(work, family),
    offered: supervisionLevels.filter((level) => risk.levelsOffered.includes(level)),
    leadsFromLowest: risk.leadsFromLowest,
    carers: { duringCourt: risk.carersSuperviseDuringCourt, afterPermanency: risk.carersSuperviseAfterPermanency },
    today: today(work.now).toString(),
  })
  if (!chosen.ok) return chosen
  if (venueId !== null && !(await venuesOf(work)).some(({ id }) => id === venueId)) return refused('no-such-venue')

  const { level, reasons } = chosen.value
  const content: RiskContent = { ...text, stage, reasons }
  const by = { id: person.id, name: person.name }
  const { id, version } = await saveRisk(work, { family, content, overall, level, workersNeeded, venueId, by })
  await work.record({ name: 'risk.assessed', about: id, family, facts: { version, overall, level, workersNeeded } })
  return done(version)
}
