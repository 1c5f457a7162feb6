/** Sessions that somebody assesses: what is recorded and reported is agreed in writing, apart from the main agreement and attached to it. AGR-05 */
export const assessmentParts = ['what', 'recorded', 'reported', 'when', 'reads', 'family'] as const
export type AssessmentPart = (typeof assessmentParts)[number]
export type AssessmentText = Readonly<Record<AssessmentPart, string>>

export const assessmentPartWords = {
  what: 'What is assessed',
  recorded: 'What is written down, and how',
  reported: 'To whom it is reported',
  when: 'When it is reported',
  reads: 'Who may read it',
  family: 'What the family hears of it, and when',
} as const satisfies Record<AssessmentPart, string>

type Standing = {
  readonly isAssessed: boolean
  /** The version in hand, attached to the main agreement in force; null where there is none. */
  readonly assents: { readonly given: number; readonly needed: number } | null
}

/** Nobody's sessions are assessed before its own agreement is attached and everybody who signs the main one has said yes to it. AGR-05 */
export const assessmentStandsInTheWay = (
  { isAssessed, assents }: Standing,
  terms: { readonly assessmentNeedsItsOwn: boolean },
): 'assessment-not-agreed' | 'assessment-not-signed' | null => {
  if (!terms.assessmentNeedsItsOwn || !isAssessed) return null
  if (assents === null) return 'assessment-not-agreed'
  return assents.given < assents.needed ? 'assessment-not-signed' : null
}

export type AttachRefusal = 'no-assessment' | 'no-main-agreement' | 'tells-something-confidential'
export type AssentRefusal = 'nothing-attached' | 'not-a-signatory' | 'said-yes-already'

export const assentWayWords = {
  tablet: 'On the tablet, by their own hand',
  paper: 'On paper',
  meeting: 'At a meeting, before witnesses',
} as const
export type AssentWay = keyof typeof assentWayWords
export const assentWays = ['tablet', 'paper', 'meeting'] as const satisfies readonly AssentWay[]
