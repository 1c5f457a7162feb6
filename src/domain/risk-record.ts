import { type Outcome, refused } from './outcome.ts'
import { type Hazard, hazardWords, type OverallRisk, score, scoreAfter, seriousFrom } from './risk.ts'
import { type ChosenLevel, type Climb, type LadderRefusal, lowestSafe } from './risk-ladder.ts'
import type { SupervisionLevel } from './supervision-level.ts'

export type RecordRefusal =
  | LadderRefusal
  | 'not-accepted'
  | 'hazard-not-whole'
  | 'heavier-with-measure'
  | 'evidence-in-future'
  | 'due-in-past'
  | 'too-few-workers'
  | 'overall-too-low'

export type Assessed = Climb & {
  readonly isAccepted: boolean
  readonly hazards: readonly Hazard[]
  readonly overall: OverallRisk
  readonly workersNeeded: number
  /** ISO civil date. */
  readonly today: string
}

/** Risks are assessed for a family that was accepted, each hazard whole, the level the lowest that is safe. RISK-01, RISK-02, RISK-03 */
export const mayRecord = (assessed: Assessed): Outcome<ChosenLevel, RecordRefusal> => {
  if (!assessed.isAccepted) return refused('not-accepted')
  const faulty = assessed.hazards.map((hazard) => ({ hazard, fault: faultOf(hazard, assessed.today) })).find(({ fault }) => fault !== null)
  if (faulty?.fault) return refused(faulty.fault, { hazard: hazardWords[faulty.hazard.kind] })
  const chosen = lowestSafe(assessed)
  if (!chosen.ok) return chosen
  const least = workersAtLeast[chosen.value.level]
  if (assessed.workersNeeded < least) return refused('too-few-workers', { least })
  const serious = assessed.hazards.find((hazard) => scoreAfter(hazard) >= seriousFrom)
  if (serious !== undefined && assessed.overall === 'low') return refused('overall-too-low', { hazard: hazardWords[serious.kind] })
  return chosen
}

const isStep = (step: number): boolean => Number.isInteger(step) && step >= 1 && step <= 5

/** Named, weighed before and after, and somebody's to do something about by a day that is still to come. RISK-02 */
const faultOf = (hazard: Hazard, today: string): RecordRefusal | null => {
  const { likelihood, severity, likelihoodAfter, severityAfter, measure, owner } = hazard
  if (![likelihood, severity, likelihoodAfter, severityAfter].every(isStep)) return 'hazard-not-whole'
  if (measure.trim() === '' || owner.trim() === '' || hazard.atRisk.length === 0) return 'hazard-not-whole'
  if (scoreAfter(hazard) > score(hazard)) return 'heavier-with-measure'
  if (hazard.evidenceOn > today) return 'evidence-in-future'
  return hazard.dueOn !== '' && hazard.dueOn < today ? 'due-in-past' : null
}

const workersAtLeast = { unsupervised: 0, 'by-carer': 0, supported: 1, supervised: 1, 'supervised-by-two': 2 } as const satisfies Record<
  SupervisionLevel,
  number
>
