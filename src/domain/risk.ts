import type { SupervisionLevel } from './supervision-level.ts'

/** What can go wrong, to the child and family or to those who work here. RISK-02 */
export const childHazardWords = {
  violence: 'Violence or domestic abuse',
  control: 'Control, pressure or fear',
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
  setting: 'A place outside the venue, or a hospital',
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

/** Whom a hazard reaches. RISK-02 */
export const atRiskWords = {
  child: 'The child',
  adult: 'An adult of the family',
  worker: 'A worker',
  'other-families': 'Other families',
} as const
export type AtRisk = keyof typeof atRiskWords
export const atRiskKinds = Object.keys(atRiskWords) as AtRisk[]

/** A hazard with what is known, how heavy it is before and with its measure, and who sees to it. */
export type Hazard = {
  readonly kind: HazardKind
  readonly atRisk: readonly AtRisk[]
  /** 1 to 5, before anything is done. */
  readonly likelihood: number
  /** 1 to 5, before anything is done. */
  readonly severity: number
  readonly evidence: string
  /** ISO civil date of the evidence, or nothing. */
  readonly evidenceOn: string
  readonly source: string
  /** What holds already. */
  readonly control: string
  /** What makes this hazard smaller, such as somebody's strength: shown against it, never subtracted. */
  readonly protectedBy: string
  readonly measure: string
  readonly owner: string
  /** ISO civil date by which the measure stands or is looked at again, or nothing: at every session. */
  readonly dueOn: string
  /** 1 to 5, with the measure in place. */
  readonly likelihoodAfter: number
  /** 1 to 5, with the measure in place. */
  readonly severityAfter: number
}

export const overallWords = { low: 'Low', medium: 'Medium', high: 'High' } as const
export type OverallRisk = keyof typeof overallWords

export type Reasons = Readonly<Partial<Record<SupervisionLevel, string>>>

/** Where the case stands: it decides what a carer may be asked for. RISK-05 */
export const caseStageWords = {
  court: 'It is before the court',
  permanency: 'The permanency plan is agreed',
  neither: 'Neither',
} as const
export type CaseStage = keyof typeof caseStageWords

/** The text of one assessment, sealed as it was recorded. */
export type RiskContent = {
  readonly hazards: readonly Hazard[]
  /** One factor to a line. */
  readonly protective: string
  readonly measures: string
  readonly support: string
  /** Why each level below the chosen one is not safe. RISK-03 */
  readonly reasons: Reasons
  /** Null in older versions, where it was not asked. */
  readonly stage: CaseStage | null
  /** Why the carer does not supervise although permanency is agreed. RISK-05 */
  readonly carerException: string
  /** Minutes between arrivals that this family needs, or null: as the service always does. */
  readonly staggerMinutes: number | null
  readonly searchRules: string
  /** "Stop the session if…", one to a line. */
  readonly stopIf: string
}

/** What each line of an answer says, empty ones left out. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

type Weight = Pick<Hazard, 'likelihood' | 'severity'>
type WeightAfter = Pick<Hazard, 'likelihoodAfter' | 'severityAfter'>

/** Likely times harmful, from 1 to 25: it orders the hazards, and never decides alone. RISK-02 */
export const score = ({ likelihood, severity }: Weight): number => likelihood * severity
/** The same with the measure in place. RISK-02 */
export const scoreAfter = ({ likelihoodAfter, severityAfter }: WeightAfter): number => likelihoodAfter * severityAfter
export const seriousFrom = 15

/** An older text is filled up with what was not asked then: the measure is taken to have changed nothing. RISK-04 */
export const wholeHazard = (kept: Pick<Hazard, 'kind'> & Partial<Hazard>): Hazard => {
  const { likelihood = 0, severity = 0 } = kept
  return {
    atRisk: (staffHazards as readonly string[]).includes(kept.kind) ? ['worker'] : ['child'],
    evidence: '',
    evidenceOn: '',
    source: '',
    control: '',
    protectedBy: '',
    measure: '',
    owner: '',
    dueOn: '',
    likelihoodAfter: likelihood,
    severityAfter: severity,
    ...kept,
    likelihood,
    severity,
  }
}

const nothingWritten: RiskContent = {
  hazards: [],
  protective: '',
  measures: '',
  support: '',
  reasons: {},
  stage: null,
  carerException: '',
  staggerMinutes: null,
  searchRules: '',
  stopIf: '',
}
export type KeptRisk = Partial<Omit<RiskContent, 'hazards'>> & { readonly hazards?: readonly (Pick<Hazard, 'kind'> & Partial<Hazard>)[] }

/** Every version stays readable, also one that was sealed before today's questions. RISK-04 */
export const wholeContent = (kept: KeptRisk): RiskContent => ({
  ...nothingWritten,
  ...kept,
  hazards: (kept.hazards ?? []).map(wholeHazard),
})
