import type { RiskContent, Verdict } from '../../domain/risk.ts'
import {
  childHazards,
  childHazardWords,
  type Hazard,
  type HazardKind,
  overallWords,
  staffHazards,
  staffHazardWords,
} from '../../domain/risk.ts'
import { type SupervisionLevel, supervisionLevels, supervisionLevelWords } from '../../domain/supervision-level.ts'
import { anyOf, oneOf, optionalIdentifier, optionalLongText, optionalOneOf, optionalText } from '../../web/answers.ts'
import { type Field, form, type RawAnswers } from '../../web/form.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { RiskOnFile } from './risk-query.ts'

const steps = ['1', '2', '3', '4', '5'] as const
export const allHazards: readonly HazardKind[] = [...childHazards, ...staffHazards]
const parts = ['likelihood', 'severity', 'evidence', 'measure', 'owner'] as const
export type HazardPart = (typeof parts)[number]
export const hazardField = (kind: HazardKind, part: HazardPart): string => `${kind}-${part}`
export const verdictField = (level: SupervisionLevel, part: 'safe' | 'why'): string => `${level}-${part}`

const partFields = {
  likelihood: { label: 'How likely?', schema: optionalOneOf(steps) },
  severity: { label: 'How harmful?', schema: optionalOneOf(steps) },
  evidence: { label: 'What we know, from whom and when', schema: optionalLongText(2000) },
  measure: { label: 'What is done about it', schema: optionalLongText(2000) },
  owner: { label: 'Who sees to it', schema: optionalText(100) },
} as const satisfies Record<HazardPart, Field<string | null>>

/** Every hazard and every level asks the same questions, under names of their own. */
const manyFields = (): Readonly<Record<string, Field<string | null>>> => {
  const hazards = allHazards.flatMap((kind) => parts.map((part) => [hazardField(kind, part), partFields[part]] as const))
  const levels = supervisionLevels.flatMap((level) => [
    [verdictField(level, 'safe'), { label: supervisionLevelWords[level], schema: optionalOneOf(['yes', 'no']) }] as const,
    [verdictField(level, 'why'), { label: 'Why it is not safe', schema: optionalLongText(2000) }] as const,
  ])
  return Object.fromEntries<Field<string | null>>([...hazards, ...levels])
}

/** "None known" is an answer too: nobody is silent about a hazard by accident. RISK-02 */
const fixedFields = {
  child: {
    label: 'To the child or the family',
    schema: anyOf(['none', ...childHazards], 'Tick the hazards to the child, or that none is known'),
  },
  staff: {
    label: 'To staff and others in the building',
    schema: anyOf(['none', ...staffHazards], 'Tick the hazards to staff, or that none is known'),
  },
  protective: { label: 'What protects the child', hint: 'Strengths, people, habits that make it safer.', schema: optionalLongText(5000) },
  measures: {
    label: 'What holds at every session',
    hint: 'Such as: arrive ten minutes apart; stop if there is shouting.',
    schema: optionalLongText(5000),
  },
  overall: {
    label: 'The risk as a whole, with the measures in place',
    schema: oneOf(['low', 'medium', 'high'], 'Choose the risk as a whole'),
  },
  workers: { label: 'How many workers are needed?', schema: oneOf(['0', '1', '2'], 'Choose how many workers are needed') },
  venue: { label: 'Where?', schema: optionalIdentifier() },
  support: {
    label: 'What support does the family need?',
    hint: 'For example an interpreter, a quiet room, help with play.',
    schema: optionalLongText(5000),
  },
} as const

export const riskForm = form({ ...manyFields(), ...fixedFields })
/** The same form as its pages draw it: the fixed questions by name. */
export const fixedForm = form(fixedFields)

type Typed = Readonly<Record<string, unknown>>
const wordAt = (typed: Typed, name: string): string => {
  const given = typed[name]
  return typeof given === 'string' ? given : ''
}

const hazardFrom = (typed: Typed, kind: HazardKind): Hazard => {
  const at = (part: HazardPart): string => wordAt(typed, hazardField(kind, part))
  return {
    kind,
    likelihood: Number(at('likelihood')),
    severity: Number(at('severity')),
    evidence: at('evidence'),
    measure: at('measure'),
    owner: at('owner'),
  }
}

/** Only what was ticked counts; what was typed under a hazard that is no longer ticked does not. */
export const hazardsFrom = (typed: Typed, ticked: readonly string[]): readonly Hazard[] =>
  allHazards.filter((kind) => ticked.includes(kind)).map((kind) => hazardFrom(typed, kind))

export const verdictsFrom = (typed: Typed): readonly Verdict[] =>
  supervisionLevels.map((level) => {
    const safe = wordAt(typed, verdictField(level, 'safe'))
    return { level, isSafe: safe === '' ? null : safe === 'yes', why: wordAt(typed, verdictField(level, 'why')) }
  })

/** A fresh assessment begins with what the last one said. RISK-04 */
export const startFrom = (risk: RiskOnFile, content: RiskContent): RawAnswers => {
  const kinds = content.hazards.map(({ kind }) => kind)
  const ticked = (side: readonly HazardKind[]) => kinds.filter((kind) => side.includes(kind))
  const typed = content.hazards.flatMap((hazard) => parts.map((part) => [hazardField(hazard.kind, part), String(hazard[part])]))
  const refusedLevels = Object.entries(content.reasons).flatMap(([level, why]) => [
    [`${level}-safe`, 'no'],
    [`${level}-why`, why],
  ])
  return {
    ...Object.fromEntries([...typed, ...refusedLevels]),
    [verdictField(risk.level, 'safe')]: 'yes',
    child: ticked(childHazards).length === 0 ? ['none'] : ticked(childHazards),
    staff: ticked(staffHazards).length === 0 ? ['none'] : ticked(staffHazards),
    protective: content.protective,
    measures: content.measures,
    support: content.support,
    overall: risk.overall,
    workers: String(risk.workersNeeded),
    venue: risk.venueId ?? '',
  }
}

export const hazardGroups = [
  { name: 'child', words: childHazardWords, kinds: childHazards },
  { name: 'staff', words: staffHazardWords, kinds: staffHazards },
] as const
export const overallItems = Object.entries(overallWords).map(([value, label]) => ({ value, label }))

export const riskRefusals = {
  'not-accepted': {
    says: 'This family has not been accepted yet',
    rule: 'RISK-01, risks are assessed for a family that is accepted',
    clear: 'Decide on the referral first.',
  },
  'hazard-not-whole': {
    says: ({ hazard }) => `Something is missing about the hazard “${hazard}”`,
    rule: 'RISK-02, each hazard has its likelihood, its harm and a measure',
    clear: 'Say how likely and how harmful it is, what is done about it and who sees to it.',
  },
  'level-not-said': {
    says: 'You have not said which level is safe',
    rule: 'RISK-03, the lowest safe level is chosen',
    clear: 'Go from the lowest level up, until one is safe.',
  },
  'no-safe-level': {
    says: 'No level is safe',
    rule: 'RISK-03, sessions take place only at a safe level',
    clear: 'Talk to your team leader: without a safe level no session can be offered.',
  },
  'no-reason-against-lower': {
    says: ({ missing }) =>
      missing === 1 ? 'One lower level has no reason against it' : `${missing} lower levels have no reason against them`,
    rule: 'RISK-03, each choice above the lowest needs the reason',
    clear: 'Write why each lower level is not safe.',
  },
  'too-few-workers': {
    says: ({ least }) => `This level needs at least ${least} worker${least === 1 ? '' : 's'}`,
    rule: 'RISK-02, the assessment proposes the staffing',
    clear: 'Choose more workers, or a lower level that is safe.',
  },
  'overall-too-low': {
    says: ({ hazard }) => `The risk cannot be low as a whole with the hazard “${hazard}”`,
    rule: 'RISK-02, likelihood and harm are weighed',
    clear: 'Choose medium or high, or look at that hazard again.',
  },
  'no-such-venue': { says: 'This venue is not one of ours', clear: 'Choose another venue.' },
} as const satisfies Vocabulary
