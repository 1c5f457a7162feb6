import {
  atRiskKinds,
  caseStageWords,
  childHazards,
  childHazardWords,
  type HazardKind,
  overallWords,
  type RiskContent,
  staffHazards,
  staffHazardWords,
} from '../../domain/risk.ts'
import { supervisionLevels, supervisionLevelWords } from '../../domain/supervision-level.ts'
import { anyOf, oneOf, optionalDate, optionalIdentifier, optionalLongText, optionalOneOf, optionalText } from '../../web/answers.ts'
import type { FieldItems } from '../../web/components/fields.tsx'
import type { Content } from '../../web/components/markup.ts'
import { type Field, form, type RawAnswers } from '../../web/form.ts'
import { allHazards, hazardField, type HazardPart, hazardParts, verdictField } from './hazard-answers.ts'
import type { RiskOnFile } from './risk-query.ts'

const steps = ['1', '2', '3', '4', '5'] as const
const dayHint = 'Like 21 5 2026'

const partFields = {
  atRisk: { label: 'Who is at risk?', schema: anyOf(atRiskKinds as [string, ...string[]]) },
  likelihood: { label: 'How likely?', schema: optionalOneOf(steps) },
  severity: { label: 'How harmful?', schema: optionalOneOf(steps) },
  evidence: { label: 'What we know', schema: optionalLongText(2000) },
  evidenceOn: { label: 'From which day?', hint: dayHint, schema: optionalDate() },
  source: { label: 'Who told us?', schema: optionalText(200) },
  control: { label: 'What holds already', schema: optionalLongText(1000) },
  protectedBy: {
    label: 'What counts against this hazard',
    hint: 'A strength, a person, a habit. Leave empty if nothing does.',
    schema: optionalLongText(1000),
  },
  measure: { label: 'What is done about it', schema: optionalLongText(2000) },
  owner: { label: 'Who sees to it', schema: optionalText(100) },
  dueOn: { label: 'By when, or looked at again when?', hint: `${dayHint}. Empty means at every session.`, schema: optionalDate() },
  likelihoodAfter: { label: 'How likely then?', schema: optionalOneOf(steps) },
  severityAfter: { label: 'How harmful then?', schema: optionalOneOf(steps) },
} as const satisfies Record<HazardPart, Field<unknown>>

/** Every hazard and every level asks the same questions, under names of their own. */
const manyFields = (): Readonly<Record<string, Field<unknown>>> => {
  const parts = Object.entries(partFields) as [HazardPart, Field<unknown>][]
  const hazards = allHazards.flatMap((kind) => parts.map(([part, field]) => [hazardField(kind, part), field] as const))
  const levels = supervisionLevels.flatMap((level) => [
    [verdictField(level, 'safe'), { label: supervisionLevelWords[level], schema: optionalOneOf(['yes', 'no']) }] as const,
    [verdictField(level, 'why'), { label: 'Why it is not safe', schema: optionalLongText(2000) }] as const,
  ])
  return Object.fromEntries<Field<unknown>>([...hazards, ...levels])
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
  stage: {
    label: 'Where does the case stand?',
    schema: optionalOneOf(Object.keys(caseStageWords) as ['court', 'permanency', 'neither']),
  },
  carerException: { label: 'Why the carer does not supervise', hint: 'Only for an exceptional reason.', schema: optionalLongText(2000) },
  protective: { label: 'What protects the child', hint: 'Strengths, people, habits. One to a line.', schema: optionalLongText(5000) },
  measures: { label: 'What holds at every session', hint: 'Such as: use the side door.', schema: optionalLongText(5000) },
  stagger: {
    label: 'Minutes between arrivals',
    hint: 'Leave empty if it is as always here.',
    schema: optionalOneOf(['10', '15', '20', '30', '45', '60']),
  },
  searchRules: {
    label: 'Bags, proof of who people are',
    hint: 'What is asked or looked at when they arrive.',
    schema: optionalLongText(2000),
  },
  stopIf: { label: 'Stop the session if…', hint: 'One to a line, such as: there is shouting.', schema: optionalLongText(5000) },
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

/** A fresh assessment begins with what the last one said. RISK-04 */
export const startFrom = (risk: RiskOnFile, content: RiskContent): RawAnswers => {
  const kinds = content.hazards.map(({ kind }) => kind)
  const ticked = (side: readonly HazardKind[]) => kinds.filter((kind) => side.includes(kind))
  const typed = content.hazards.flatMap((hazard) => [
    ...hazardParts.map((part) => [hazardField(hazard.kind, part), String(hazard[part])] as const),
    [hazardField(hazard.kind, 'atRisk'), hazard.atRisk] as const,
  ])
  const refusedLevels = Object.entries(content.reasons).flatMap(([level, why]) => [
    [`${level}-safe`, 'no'],
    [`${level}-why`, why],
  ])
  return {
    ...Object.fromEntries<string | readonly string[]>(typed),
    ...Object.fromEntries(refusedLevels),
    [verdictField(risk.level, 'safe')]: 'yes',
    child: ticked(childHazards).length === 0 ? ['none'] : ticked(childHazards),
    staff: ticked(staffHazards).length === 0 ? ['none'] : ticked(staffHazards),
    stage: content.stage ?? '',
    carerException: content.carerException,
    protective: content.protective,
    measures: content.measures,
    stagger: content.staggerMinutes === null ? '' : String(content.staggerMinutes),
    searchRules: content.searchRules,
    stopIf: content.stopIf,
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
/** The hazards of one side, or none; whoever ticks one may be asked more right under it. */
export const hazardItems = (
  { words, kinds }: (typeof hazardGroups)[number],
  more: (kind: HazardKind) => Content = () => undefined,
): FieldItems => [
  ...kinds.map((kind) => ({ value: kind, label: (words as Readonly<Record<string, string>>)[kind] ?? kind, more: more(kind) })),
  { divider: 'or' },
  { value: 'none', label: 'None known', isExclusive: true },
]
export const stageItems = Object.entries(caseStageWords).map(([value, label]) => ({ value, label }))
export const overallItems = Object.entries(overallWords).map(([value, label]) => ({ value, label }))
