import { done, type Outcome, refused } from './outcome.ts'
import { levelsBelow, type SupervisionLevel } from './supervision-level.ts'

/** What can go wrong, to the child and family or to those who work here. RISK-02 */
export const childHazardWords = {
  violence: 'Violence or domestic abuse',
  sexual: 'Sexual harm',
  emotional: 'Being upset by what is said or done',
  'taken-away': 'Being taken away',
  'not-handed-back': 'Not being handed back',
  substances: 'Drugs or alcohol on the day',
  'mental-health': 'Poor mental health or self-harm',
  weapons: 'Weapons',
  'unknown-people': 'Unknown people who come along',
  'must-not-meet': 'People who must not meet',
  health: 'Illness, infection or allergy',
  photos: 'Photos and social media',
  building: 'The building: exits, car park, garden',
  transport: 'Getting there and back',
  setting: 'A place outside the venue',
} as const
export const staffHazardWords = {
  aggression: 'Anger or violence towards staff',
  allegations: 'False allegations',
  'alone-at-work': 'A worker alone',
  'staff-health': 'Infection or animals',
  'other-families': 'Trouble that reaches other families',
} as const
export const hazardWords = { ...childHazardWords, ...staffHazardWords } as const
export type HazardKind = keyof typeof hazardWords
export const childHazards = Object.keys(childHazardWords) as (keyof typeof childHazardWords)[]
export const staffHazards = Object.keys(staffHazardWords) as (keyof typeof staffHazardWords)[]

export const stepWords = ['very low', 'low', 'medium', 'high', 'very high'] as const

export type Hazard = {
  readonly kind: HazardKind
  /** 1 to 5. */
  readonly likelihood: number
  /** 1 to 5. */
  readonly severity: number
  readonly evidence: string
  readonly measure: string
  readonly owner: string
}

export const overallWords = { low: 'Low', medium: 'Medium', high: 'High' } as const
export type OverallRisk = keyof typeof overallWords

export type Reasons = Readonly<Partial<Record<SupervisionLevel, string>>>

/** The text of one assessment, sealed as it was recorded. */
export type RiskContent = {
  readonly hazards: readonly Hazard[]
  readonly protective: string
  readonly measures: string
  readonly support: string
  /** Why each level below the chosen one is not safe. RISK-03 */
  readonly reasons: Reasons
}

/** Likely times harmful, from 1 to 25: it orders the hazards, and never decides alone. RISK-02 */
export const score = ({ likelihood, severity }: Pick<Hazard, 'likelihood' | 'severity'>): number => likelihood * severity
export const seriousFrom = 15

export type Verdict = { readonly level: SupervisionLevel; readonly isSafe: boolean | null; readonly why: string }

/** The levels below the chosen one for which no reason is written: a child is not watched more closely than is shown to be needed. RISK-03 */
export const levelNeedsReasons = (
  level: SupervisionLevel,
  reasons: Reasons,
  offered: readonly SupervisionLevel[],
): readonly SupervisionLevel[] => levelsBelow(level).filter((lower) => offered.includes(lower) && (reasons[lower] ?? '').trim() === '')

export type RecordRefusal =
  | 'not-accepted'
  | 'hazard-not-whole'
  | 'level-not-said'
  | 'no-safe-level'
  | 'no-reason-against-lower'
  | 'too-few-workers'
  | 'overall-too-low'

export type Assessed = {
  readonly isAccepted: boolean
  readonly hazards: readonly Hazard[]
  readonly verdicts: readonly Verdict[]
  readonly offered: readonly SupervisionLevel[]
  readonly leadsFromLowest: boolean
  readonly overall: OverallRisk
  readonly workersNeeded: number
}
export type ChosenLevel = { readonly level: SupervisionLevel; readonly reasons: Reasons }

/** Risks are assessed for a family that was accepted, each hazard whole, the level the lowest that is safe. RISK-01, RISK-02, RISK-03 */
export const mayRecord = (assessed: Assessed): Outcome<ChosenLevel, RecordRefusal> => {
  if (!assessed.isAccepted) return refused('not-accepted')
  const half = assessed.hazards.find((hazard) => !isWhole(hazard))
  if (half !== undefined) return refused('hazard-not-whole', { hazard: hazardWords[half.kind] })
  const chosen = lowestSafe(assessed)
  if (!chosen.ok) return chosen
  const least = workersAtLeast[chosen.value.level]
  if (assessed.workersNeeded < least) return refused('too-few-workers', { least })
  const serious = assessed.hazards.find((hazard) => score(hazard) >= seriousFrom)
  if (serious !== undefined && assessed.overall === 'low') return refused('overall-too-low', { hazard: hazardWords[serious.kind] })
  return chosen
}

/** Named, weighed, and somebody's to do something about. RISK-02 */
const isWhole = ({ likelihood, severity, measure, owner }: Hazard): boolean =>
  [likelihood, severity].every((step) => Number.isInteger(step) && step >= 1 && step <= 5) && measure.trim() !== '' && owner.trim() !== ''

const workersAtLeast = { unsupervised: 0, 'by-carer': 0, supported: 1, supervised: 1, 'supervised-by-two': 2 } as const satisfies Record<
  SupervisionLevel,
  number
>

/** From the lowest level up, the first that is safe is the one. RISK-03 */
const lowestSafe = ({ verdicts, offered, leadsFromLowest }: Assessed): Outcome<ChosenLevel, RecordRefusal> => {
  const inOrder = offered.map((level) => verdicts.find((verdict) => verdict.level === level) ?? { level, isSafe: null, why: '' })
  const place = inOrder.findIndex(({ isSafe }) => isSafe !== false)
  const first = inOrder[place]
  if (first === undefined) return refused('no-safe-level')
  if (first.isSafe === null) return refused('level-not-said')
  const reasons: Reasons = Object.fromEntries(inOrder.slice(0, place).map(({ level, why }) => [level, why.trim()]))
  const missing = leadsFromLowest ? levelNeedsReasons(first.level, reasons, offered).length : 0
  return missing === 0 ? done({ level: first.level, reasons }) : refused('no-reason-against-lower', { missing })
}
